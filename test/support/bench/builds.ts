import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { listFiles } from '../../../src/publish/site-files.ts';
import { readPage } from '../../../src/publish/verify/page-outline.ts';
import { compressedSize } from './compressed-server.ts';
import type { Generator, Ground } from './generators.ts';
import { type Cost, measureCommand } from './measured-command.ts';

/** After what a site is built: nothing is there, nothing has changed, or somebody wrote one sentence. */
export const SITUATIONS = ['cold', 'nothing changed', 'one edit'] as const;
export type Situation = (typeof SITUATIONS)[number];

/** What one way to make a site took, in every situation, run by run. */
export interface BuildCosts {
  name: string;
  costs: Record<Situation, Cost[]>;
  /** Files of the site, and the bytes that an ordinary listing page asks for before anybody scrolls, in brotli, but for pictures and fonts. */
  files: number;
  listingBytes: number;
}

/** Build one content folder in several ways, in turns, so that what else this machine does weighs on all of them. */
export async function measureBuilds(generators: readonly Generator[], { contentDir }: Ground, runs: number, tell: (line: string) => void): Promise<BuildCosts[]> {
  const results = generators.map(({ name }): BuildCosts => ({ name, costs: { cold: [], 'nothing changed': [], 'one edit': [] }, files: 0, listingBytes: 0 }));
  const article = await findArticle(contentDir);
  const text = await readFile(article, 'utf8');
  for (let run = 1; run <= runs; run++) {
    for (const situation of SITUATIONS) {
      if (situation === 'one edit') await writeFile(article, text.replace(/\n## Use\n/, `\n## Use\n\nThis sentence is new in run ${run}.\n`));
      for (const [index, generator] of generators.entries()) {
        if (situation === 'cold') for (const path of generator.kept) await rm(path, { recursive: true, force: true });
        const cost = await build(generator);
        results[index]?.costs[situation].push(cost);
        tell(`run ${run} of ${runs}, ${situation}, ${generator.name}: ${cost.wall.toFixed(1)} s`);
      }
    }
    await writeFile(article, text);
  }
  for (const [index, { site }] of generators.entries()) {
    const result = results[index];
    if (result) Object.assign(result, await weighListing(site, article.split('/').at(-2) ?? ''));
  }
  return results;
}

async function build({ commands, cwd, env }: Generator): Promise<Cost> {
  let total: Cost = { wall: 0, cpu: 0, memory: undefined };
  for (const command of commands) {
    const { wall, cpu, memory } = await measureCommand(command, { cwd, env });
    total = { wall: total.wall + wall, cpu: total.cpu + cpu, memory: memory === undefined ? total.memory : Math.max(total.memory ?? 0, memory) };
  }
  return total;
}

/** The article of a listing that every generator publishes. */
async function findArticle(contentDir: string): Promise<string> {
  for (const slug of (await readdir(join(contentDir, 'listings'))).sort()) {
    const status = await readFile(join(contentDir, 'status', `${slug}.yaml`), 'utf8').catch(() => '');
    if (status.includes('production-confirmed') && !status.includes('ended')) return join(contentDir, 'listings', slug, 'index.md');
  }
  throw new Error('No listing of the content is available.');
}

async function weighListing(site: string, slug: string): Promise<{ files: number; listingBytes: number }> {
  const files = listFiles(site);
  const page = files.find((path) => path.endsWith(`/${slug}/index.html`)) ?? '/index.html';
  const html = await readFile(join(site, page));
  const { styles, scripts } = readPage(html.toString('utf8')).first;
  const sizes = await Promise.all([...styles, ...scripts].map(async (path) => compressedSize(await readFile(join(site, path)))));
  return { files: files.length, listingBytes: sizes.reduce((sum, size) => sum + size, compressedSize(html)) };
}
