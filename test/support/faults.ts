import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../../src/publish/site-files.ts';
import type { Edition, FaultGround } from './fault-ground.ts';

/** What came of a number of trials. Nothing but `trials` may be more than none. */
export interface Toll {
  trials: number;
  /** How often each edition stood afterwards. */
  stood: Record<Edition, number>;
  mixtures: number;
  lost: number;
  /** Complete builds after a trial that did not publish what they should. */
  stuck: number;
}

const other = (edition: Edition): Edition => (edition === 'old' ? 'new' : 'old');

/**
 * Kill builds at moments spread over their whole length, by chance within each stretch, each build one that
 * would replace the site that stands. After every `complete`-th kill a build runs to its end.
 */
export async function killAtRandom(ground: FaultGround, { kills, complete, random }: { kills: number; complete: number; random: () => number }): Promise<Toll> {
  const toll: Toll = { trials: 0, stood: { old: 0, new: 0 }, mixtures: 0, lost: 0, stuck: 0 };
  const { milliseconds } = await ground.build('old');
  let standing: Edition = 'old';
  for (let kill = 0; kill < kills; kill += 1) {
    const moment = ((kill + random()) / kills) * milliseconds;
    await ground.build(other(standing), { onStart: (child) => setTimeout(() => child.kill('SIGKILL'), moment) });
    toll.trials += 1;
    const state = await ground.state();
    if (state === 'lost') toll.lost += 1;
    else if (state === 'a mixture') toll.mixtures += 1;
    else toll.stood[(standing = state)] += 1;
    if ((kill + 1) % complete > 0) continue;
    const next = other(standing);
    const { code } = await ground.build(next);
    if (code !== 0 || (await ground.state()) !== next || (await ground.leftovers()).length > 0) toll.stuck += 1;
    standing = next;
  }
  return toll;
}

/** Ways in which a file of a cache goes bad. */
export const DAMAGES: Readonly<Record<string, (bytes: Buffer) => Buffer>> = {
  'cut off in the middle': (bytes) => bytes.subarray(0, bytes.length >> 1),
  empty: () => Buffer.alloc(0),
  'changed by one bit': (bytes) => Buffer.from(bytes.map((byte, index) => (index === bytes.length >> 1 ? byte ^ 1 : byte))),
  'filled with something else': () => Buffer.from('{"files":{},"facts":{}}'),
};

/** Kinds of files in the cache of a build, by a pattern of their paths. */
export const CACHES: Readonly<Record<string, RegExp>> = {
  'Astro’s memory of the content': /^astro-[^/]+\/data-store\.json$/,
  'the seal on that memory': /^astro-[^/]+\/.*\.sha256$/,
  'encoded pictures': /^images\/.*\.(?:webp|svg)$/,
  'facts about pictures': /^images\/.*\.json$/,
  'findings of the verification': /^verified\//,
  'shapes of markup that were right': /^judged-shapes$/,
  'verdicts on files': /^verdicts\//,
};

/** Damage every file of a kind. @returns how many there were */
export function damageCache(cache: string, kind: RegExp, damage: (bytes: Buffer) => Buffer): number {
  const files = readdirSync(cache, { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/')).filter((path) => kind.test(path) && statSync(join(cache, path)).isFile());
  for (const path of files) writeFileSync(join(cache, path), damage(readFileSync(join(cache, path))));
  return files.length;
}

/** A small file system in memory. Only the administrator of a Linux machine may make one. */
export class SmallDisk {
  readonly folder: string;
  /** Why there can be none here. */
  static readonly missing: string | undefined = process.platform === 'linux' && process.getuid?.() === 0 && spawnSync('unshare', ['--mount', 'mount', '-t', 'tmpfs', 'tmpfs', '/mnt']).status === 0 ? undefined : 'only root on Linux may mount a small disk';

  constructor(folder: string, kilobytes: number) {
    this.folder = folder;
    mkdirSync(folder, { recursive: true });
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${kilobytes}k`, 'tmpfs', folder]);
  }

  [Symbol.dispose](): void {
    execFileSync('umount', ['-l', this.folder]);
    rmSync(this.folder, { recursive: true });
  }
}

/** Kilobytes that a folder takes on a small disk: whole pages of 4 KB for its files, and nothing for its folders. */
export function sizeOf(folder: string): number {
  return listFiles(folder).reduce((sum, path) => sum + Math.ceil(statSync(join(folder, path)).size / 4096) * 4, 0);
}
