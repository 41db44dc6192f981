import { readFileSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';

/** A way to make a site from a content folder. */
export interface Generator {
  name: string;
  /** Commands that build it, one after the other. */
  commands: readonly (readonly string[])[];
  cwd: string;
  env: Readonly<Record<string, string>>;
  /** Folder of the finished site. */
  site: string;
  /** What is removed before a cold build: the site, and all that is kept for the next build. */
  kept: readonly string[];
}

/** What is to be built, and where there is room for it. */
export interface Ground {
  contentDir: string;
  /** Empty folder inside this project, so that packages are found from it. */
  work: string;
  today: string;
}

const PROJECT = resolve(import.meta.dirname, '../../..');
const PAGEFIND = join(PROJECT, 'node_modules/pagefind/lib/runner/bin.cjs');

/** This program, with everything that it makes and verifies. */
export function ours({ contentDir, work, today }: Ground): Generator {
  const [site, cache] = [join(work, 'waymark/dist'), join(work, 'waymark/cache')];
  return {
    name: 'Waymark',
    commands: [[process.execPath, ...buildArguments()]],
    cwd: PROJECT,
    env: { CONTENT_DIR: contentDir, OUT_DIR: site, CACHE_DIR: cache, SITE_DATE: today },
    site,
    kept: [join(work, 'waymark')],
  };
}

/** What `npm run build` gives to Node. */
function buildArguments(): string[] {
  const { scripts }: { scripts: Record<string, string> } = JSON.parse(readFileSync(join(PROJECT, 'package.json'), 'utf8'));
  return scripts['build']?.split(' ').slice(1) ?? [];
}

/** What one would write with Astro alone: cards, a page for each listing with its pictures in the same widths, and search. */
export async function bareAstro({ contentDir, work }: Ground): Promise<Generator> {
  const root = join(work, 'astro');
  await lay(root, {
    'astro.config.mjs': "export default { trailingSlash: 'always', cacheDir: './cache', vite: { server: { fs: { strict: false } } } };\n",
    'src/content.config.ts': `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'zod';
const listings = defineCollection({
  loader: glob({ base: ${JSON.stringify(join(contentDir, 'listings'))}, pattern: '*/index.md', generateId: ({ entry }) => entry.split('/')[0] }),
  schema: ({ image }) => z.object({ name: z.string(), tagline: z.string(), logo: image(), screenshots: z.array(z.object({ src: image(), alt: z.string() })) }),
});
export const collections = { listings };
`,
    'src/pages/index.astro': `---
import { Image } from 'astro:assets';
import { getCollection } from 'astro:content';
const listings = await getCollection('listings');
---
<html lang="en"><head><meta charset="utf-8" /><title>Integrations</title></head><body><h1>Integrations</h1><ul>
  {listings.map(({ id, data }) => <li><Image src={data.logo} alt="" width={48} height={48} /><a href={\`/\${id}/\`}>{data.name}</a><p>{data.tagline}</p></li>)}
</ul></body></html>
`,
    'src/pages/[slug].astro': `---
import { Image } from 'astro:assets';
import { getCollection, render } from 'astro:content';
export async function getStaticPaths() {
  return (await getCollection('listings')).map((listing) => ({ params: { slug: listing.id }, props: { listing } }));
}
const { listing: { data }, listing } = Astro.props;
const { Content } = await render(listing);
---
<html lang="en"><head><meta charset="utf-8" /><title>{data.name}</title></head><body data-pagefind-body>
  <Image src={data.logo} alt="" width={96} height={96} densities={[1, 2]} /><h1>{data.name}</h1><p>{data.tagline}</p>
  {data.screenshots.map(({ src, alt }) => <Image src={src} alt={alt} widths={[480, src.width]} sizes="100vw" />)}
  <Content />
</body></html>
`,
  });
  const site = join(root, 'dist');
  return {
    name: 'Astro alone',
    commands: [[process.execPath, join(PROJECT, 'node_modules/astro/bin/astro.mjs'), 'build', '--root', root], [process.execPath, PAGEFIND, '--site', site]],
    cwd: root,
    env: { ASTRO_TELEMETRY_DISABLED: '1' },
    site,
    kept: [site, join(root, 'cache'), join(root, '.astro')],
  };
}

/** The same with Hugo. */
export async function hugo({ contentDir, work }: Ground): Promise<Generator> {
  const root = join(work, 'hugo');
  await lay(root, {
    'config.yaml': `baseURL: https://site.example/
title: Integrations
disableKinds: [taxonomy, term, RSS, sitemap, section]
module: { mounts: [{ source: ${JSON.stringify(join(contentDir, 'listings'))}, target: content }, { source: layouts, target: layouts }] }
`,
    'layouts/index.html': `<html lang="en"><head><meta charset="utf-8"><title>Integrations</title></head><body><h1>Integrations</h1><ul>
{{ range .Site.RegularPages }}<li>{{ $logo := .Resources.GetMatch (path.Base .Params.logo) }}{{ if ne $logo.MediaType.SubType "svg" }}{{ $logo = $logo.Fit "48x48 webp" }}{{ end }}<img src="{{ $logo.RelPermalink }}" alt="" width="48" height="48"><a href="{{ .RelPermalink }}">{{ .Params.name }}</a><p>{{ .Params.tagline }}</p></li>
{{ end }}</ul></body></html>
`,
    'layouts/_default/single.html': `<html lang="en"><head><meta charset="utf-8"><title>{{ .Params.name }}</title></head><body data-pagefind-body>
{{ $logo := .Resources.GetMatch (path.Base .Params.logo) }}{{ if ne $logo.MediaType.SubType "svg" }}{{ $large := $logo.Fit "192x192 webp" }}{{ $logo = $logo.Fit "96x96 webp" }}<img src="{{ $logo.RelPermalink }}" srcset="{{ $large.RelPermalink }} 2x" alt="">{{ else }}<img src="{{ $logo.RelPermalink }}" alt="">{{ end }}
<h1>{{ .Params.name }}</h1><p>{{ .Params.tagline }}</p>
{{ $page := . }}{{ range .Params.screenshots }}{{ $shot := $page.Resources.GetMatch (path.Base .src) }}{{ $small := $shot.Resize "480x webp" }}{{ $large := $shot.Resize (printf "%dx webp" $shot.Width) }}<img src="{{ $large.RelPermalink }}" srcset="{{ $small.RelPermalink }} 480w, {{ $large.RelPermalink }} {{ $shot.Width }}w" alt="{{ .alt }}">{{ end }}
{{ .Content }}</body></html>
`,
  });
  const site = join(root, 'public');
  return {
    name: 'Hugo',
    commands: [['hugo', '--quiet', '--source', root, '--destination', site, '--cacheDir', join(root, 'cache')], [process.execPath, PAGEFIND, '--site', site]],
    cwd: root,
    env: {},
    site,
    kept: [site, join(root, 'cache'), join(root, 'resources')],
  };
}

async function lay(root: string, files: Readonly<Record<string, string>>): Promise<void> {
  await rm(root, { recursive: true, force: true });
  for (const [path, text] of Object.entries(files)) {
    await mkdir(join(root, path, '..'), { recursive: true });
    await writeFile(join(root, path), text);
  }
}
