import { readFile, readdir } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { sketchSchema, type Sketch } from './sketch-schema.ts';

const listingSchema = z.object({
  name: z.string(),
  logo: z.string(),
  auth: z.enum(['oauth', 'api-key']),
  scopes: z.array(z.object({ id: z.string() })),
  screenshots: z.array(z.object({ src: z.string() })),
});
const scopeSchema = z.object({ id: z.string(), title: z.string(), grants: z.string(), sensitivity: z.enum(['normal', 'personal', 'confidential']) });
const programSchema = z.object({ host: z.object({ product: z.string() }) });

/** A permission in plain words. */
export type ScopeWords = z.output<typeof scopeSchema>;

/** What a picture needs to know of a listing. */
export interface PicturedListing {
  slug: string;
  folder: string;
  name: string;
  /** The logo as an address that a page can show. */
  logo: string;
  auth: 'oauth' | 'api-key';
  scopes: readonly ScopeWords[];
  /** Names of the pictures that the listing shows, such as consent.webp. */
  pictures: readonly string[];
  sketch: Sketch;
}

/** The listings with these slugs, or all of them, in the order of their slugs. */
export async function readPicturedListings(contentDir: string, wanted: readonly string[]): Promise<PicturedListing[]> {
  const scopes = z.array(scopeSchema).parse(parse(await readFile(join(contentDir, 'scopes.yaml'), 'utf8')));
  const sketches = z.record(z.string(), sketchSchema).parse(parse(await readFile(join(import.meta.dirname, 'sketches.yaml'), 'utf8')));
  const slugs = wanted.length > 0 ? wanted : (await readdir(join(contentDir, 'listings'))).sort();
  return Promise.all(slugs.map(async (slug) => {
    const folder = join(contentDir, 'listings', slug);
    const listing = listingSchema.parse(parse(await readFrontmatter(folder)));
    const sketch = sketches[slug];
    if (!sketch) throw new Error(`sketches.yaml has no entry for ${slug}.`);
    return {
      slug, folder, sketch,
      name: listing.name,
      auth: listing.auth,
      logo: await readAsAddress(join(folder, listing.logo)),
      scopes: listing.scopes.map(({ id }) => findScope(scopes, id)),
      pictures: listing.screenshots.map(({ src }) => src.replace('./', '')),
    };
  }));
}

/** What the host calls its product. */
export async function readHostName(contentDir: string): Promise<string> {
  return programSchema.parse(parse(await readFile(join(contentDir, 'program.yaml'), 'utf8'))).host.product;
}

async function readFrontmatter(folder: string): Promise<string> {
  const index = (await readdir(folder)).find((name) => name.startsWith('index.md'));
  if (index === undefined) throw new Error(`${folder} has no index.md.`);
  const [, frontmatter] = (await readFile(join(folder, index), 'utf8')).split(/^---$/m);
  if (frontmatter === undefined) throw new Error(`${folder}/${index} has no frontmatter.`);
  return frontmatter;
}

function findScope(scopes: readonly ScopeWords[], wanted: string): ScopeWords {
  const scope = scopes.find(({ id }) => id === wanted);
  if (!scope) throw new Error(`scopes.yaml has no ${wanted}.`);
  return scope;
}

async function readAsAddress(file: string): Promise<string> {
  const kind = extname(file).slice(1);
  return `data:image/${kind === 'svg' ? 'svg+xml' : kind};base64,${(await readFile(file)).toString('base64')}`;
}
