import { existsSync } from 'node:fs';
import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildFolders } from '../../src/publish/folders.ts';
import { swap } from '../../src/publish/swap.ts';
import { type Edition, FaultGround } from '../support/fault-ground.ts';
import { CACHES, DAMAGES, damageCache, killAtRandom, sizeOf, SmallDisk } from '../support/faults.ts';
import { copyContent } from '../support/build-fixture.ts';

/** `npm run test:faults` asks for the long form: more of the same. */
const LONG = process.env['FAULTS'] === 'long';
const SEED = Number(process.env['FAULTS_SEED'] ?? Math.floor(Math.random() * 1e9));
const MINUTES = 60_000;

let ground: FaultGround;
beforeAll(async () => {
  ground = await FaultGround.prepare('faults');
}, 10 * MINUTES);

/** The edition that does not stand now. */
async function next(): Promise<{ standing: Edition; edition: Edition }> {
  const standing = await ground.state();
  if (standing !== 'old' && standing !== 'new') throw new Error(`No site stands: ${standing}.`);
  return { standing, edition: standing === 'old' ? 'new' : 'old' };
}

describe('after a kill', () => {
  const kills = LONG ? 60 : 5;

  test(`at ${kills} moments of a build the old or the new site stands (seed ${SEED})`, async () => {
    const toll = await killAtRandom(ground, { kills, complete: 5, random: seeded(SEED) });
    console.log(JSON.stringify(toll));
    expect(toll).toMatchObject({ trials: kills, mixtures: 0, lost: 0, stuck: 0 });
  }, 60 * MINUTES);

  // The renames of a swap: the site that stands goes aside, the new one takes its place, its record follows.
  test.each([
    { rename: 1, stands: 'the old one' },
    { rename: 2, stands: 'the old one' },
    { rename: 3, stands: 'the new one' },
  ])('before rename $rename of the swap $stands stands, and the next build works', async ({ rename, stands }) => {
    const { standing, edition } = await next();
    const { signal } = await ground.build(edition, { preload: 'kill-at-rename.ts', variables: { KILL_AT_RENAME: String(rename) } });
    expect(signal).toBe('SIGKILL');
    expect(existsSync(ground.out)).toBe(rename !== 2);
    expect(await ground.state()).toBe(stands === 'the old one' ? standing : edition);
    const { code, output } = await ground.build(edition);
    expect(code, output).toBe(0);
    expect(await ground.leftovers()).toEqual([]);
  }, 10 * MINUTES);

  test('the site is away for no longer than two renames take', async () => {
    const gaps: number[] = [];
    for (let round = 0; round < (LONG ? 200 : 20); round += 1) {
      const folders = buildFolders(join(ground.folder, 'swaps', 'site'), 'content');
      for (const folder of [folders.out, folders.staging]) if (!existsSync(folder)) await ground.copySite(folder);
      await writeFile(folders.nextRecord, '{}');
      gaps.push(swap(folders));
    }
    gaps.sort((a, b) => a - b);
    console.log(`no site stood for ${((gaps[gaps.length >> 1] ?? 0) * 1000).toFixed(0)} µs (median), ${((gaps.at(-1) ?? 0) * 1000).toFixed(0)} µs (longest of ${gaps.length})`);
    expect(existsSync(join(ground.folder, 'swaps', 'site', 'index.html'))).toBe(true);
  }, 10 * MINUTES);
});

describe('whatever is wrong with a cache', () => {
  test('there is a file of every kind to damage', () => {
    for (const [kind, pattern] of Object.entries(CACHES)) expect(damageCache(ground.cache, pattern, (bytes) => bytes), kind).toBeGreaterThan(0);
  });

  const all = Object.entries(CACHES).flatMap(([kind, pattern]) => Object.entries(DAMAGES).map(([how, damage]) => ({ kind, pattern, how, damage })));
  const together = Object.entries(DAMAGES).map(([how, damage]) => ({ kind: 'every cache', pattern: /./, how, damage }));
  test.each(LONG ? [...all, ...together] : together.slice(2, 3))('a build gives the same site: $kind $how', async ({ pattern, damage }) => {
    const { edition } = await next();
    damageCache(ground.cache, pattern, damage);
    const { code, output } = await ground.build(edition);
    expect(code, output).toBe(0);
    expect(await ground.state()).toBe(edition);
  }, 10 * MINUTES);
});

describe('on a full disk', () => {
  const shares = LONG ? [0.02, 0.2, 0.5, 0.8, 0.95] : [0.5];
  test.skipIf(SmallDisk.missing !== undefined).each(shares)(`the last site stays, with room for %d of another${SmallDisk.missing === undefined ? '' : `: not tested, ${SmallDisk.missing}`}`, async (share) => {
    const { standing, edition } = await next();
    const size = sizeOf(ground.out);
    using disk = new SmallDisk(join(ground.folder, 'disk'), Math.ceil(size * (1 + share)));
    const out = join(disk.folder, 'site');
    await cp(ground.out, out, { recursive: true });
    const { code, output } = await ground.build(edition, { out });
    expect(code).toBe(1);
    expect(output).toContain('is as it was.\nThe disk is full. Make room, then build again.');
    expect(await ground.state(out)).toBe(standing);
  }, 10 * MINUTES);

  test.skipIf(SmallDisk.missing !== undefined)('of the caches the last site stays as well', async () => {
    const { standing, edition } = await next();
    using disk = new SmallDisk(join(ground.folder, 'disk'), 60);
    const { code, output } = await ground.build(edition, { variables: { CACHE_DIR: disk.folder } });
    expect(code).toBe(1);
    expect(output).toContain('The disk is full.');
    expect(await ground.state()).toBe(standing);
  }, 10 * MINUTES);
});

test('after an exception while a page is rendered the last site stays', async () => {
  const { standing } = await next();
  const contentDir = await copyContent('quarry', join(ground.folder, 'throwing'), {
    'guide/02-build.mdx': (text) => `${text}\n{(() => { throw new Error('This page cannot be rendered.'); })()}\n`,
  });
  const { code, output } = await ground.build('new', { variables: { CONTENT_DIR: contentDir } });
  expect(code).toBe(1);
  expect(output).toContain('This page cannot be rendered.');
  expect(output).toContain('is as it was.');
  expect(await ground.state()).toBe(standing);
  expect(await ground.leftovers()).toEqual([]);
}, 10 * MINUTES);

describe('of two builds at once', () => {
  test('into the same folder one publishes, and the other says who is at it', async () => {
    const { edition } = await next();
    const endings = await Promise.all([ground.build(edition), ground.build(edition)]);
    expect(endings.map(({ code }) => code).sort()).toEqual([0, 1]);
    expect(endings.map(({ output }) => output).join('')).toMatch(/Process \d+ has been building into the same folder since \d\d:\d\d:\d\d UTC\. Wait until it has ended, or end it\./);
    expect(await ground.state()).toBe(edition);
  }, 10 * MINUTES);

  test('into different folders both publish, each its own content, from empty caches that they share', async () => {
    const cache = join(ground.folder, 'shared-cache');
    await rm(cache, { recursive: true, force: true });
    const outs = { old: join(ground.folder, 'two', 'a'), new: join(ground.folder, 'two', 'b') };
    await mkdir(dirname(outs.old), { recursive: true });
    const endings = await Promise.all((['old', 'new'] as const).map((edition) => ground.build(edition, { out: outs[edition], variables: { CACHE_DIR: cache } })));
    expect(endings.map(({ code, output }) => (code === 0 ? 0 : output))).toEqual([0, 0]);
    expect([await ground.state(outs.old), await ground.state(outs.new)]).toEqual(['old', 'new']);
  }, 10 * MINUTES);

  test('a lock that a dead process left stops nobody', async () => {
    const { edition } = await next();
    await writeFile(buildFolders(ground.out, 'content').lock, JSON.stringify({ id: 'gone', pid: 2 ** 22 + 1, host: hostname(), started: '1', since: '00:00:00' }));
    expect((await ground.build(edition)).code).toBe(0);
    expect(await ground.state()).toBe(edition);
  }, 10 * MINUTES);
});

test('Ctrl+C leaves the last site, and nothing beside it', async () => {
  const { standing, edition } = await next();
  const { code, output } = await ground.build(edition, {
    onStart: (child) => child.stdout?.on('data', (text: string) => /^logos/m.test(text) && setTimeout(() => child.kill('SIGINT'), 500)),
  });
  expect(code).toBe(130);
  expect(output).toContain(`The build was ended. Nothing was published: ${ground.out} is as it was.`);
  expect(await ground.state()).toBe(standing);
  expect(await ground.leftovers()).toEqual([]);
}, 10 * MINUTES);

/** Numbers from 0 to 1 that a seed decides: mulberry32. */
function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
