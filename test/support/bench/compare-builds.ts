import { spawnSync } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { writeLoad } from '../load/content.ts';
import { type BuildReport, describeMachine } from './build-report.ts';
import { measureBuilds } from './builds.ts';
import { bareAstro, hugo, ours } from './generators.ts';

/** What is compared. */
export interface Comparison {
  /** Folder for the contents and all that is built of them. */
  work: string;
  today: string;
  /** How many listings each content has. */
  counts: readonly number[];
  runs: number;
  /** Told after every build, and where something cannot be compared. */
  tell: (line: string) => void;
}

/** Build invented programs of several sizes with this program, with Astro alone, and with Hugo where it is installed. */
export async function compareBuilds({ work, today, counts, runs, tell }: Comparison): Promise<BuildReport> {
  const hugoVersion = spawnSync('hugo', ['version'], { encoding: 'utf8' }).stdout?.match(/v[\d.]+/)?.[0];
  if (hugoVersion === undefined) tell('Hugo is not here, so that it is left out. On Debian: apt-get install hugo');
  const sizes: BuildReport['sizes'][number][] = [];
  for (const listings of counts) {
    const ground = { contentDir: join(work, `content-${listings}`), work: join(work, `builds-${listings}`), today };
    for (const folder of [ground.contentDir, ground.work]) await rm(folder, { recursive: true, force: true });
    await writeLoad({ listings, seed: 1, today, dir: ground.contentDir });
    const generators = [ours(ground), await bareAstro(ground), ...(hugoVersion === undefined ? [] : [await hugo(ground)])];
    sizes.push({ listings, builds: await measureBuilds(generators, ground, runs, (line) => tell(`${listings} listings, ${line}`)) });
  }
  return {
    day: today,
    machine: describeMachine(),
    versions: { Node: process.version, Astro: await versionOf('astro'), Pagefind: await versionOf('pagefind'), sharp: await versionOf('sharp'), ...(hugoVersion === undefined ? {} : { Hugo: hugoVersion }) },
    runs,
    sizes,
  };
}

async function versionOf(name: string): Promise<string> {
  const manifest: unknown = JSON.parse(await readFile(join('node_modules', name, 'package.json'), 'utf8'));
  return typeof manifest === 'object' && manifest !== null && 'version' in manifest ? String(manifest.version) : 'unknown';
}
