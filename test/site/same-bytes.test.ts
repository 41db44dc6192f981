import { cp, mkdir, readdir, rename, rm, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { copyContent, emptyFolder, readSite, runCommand } from '../support/build-fixture.ts';

/** What may differ between two builds without a byte of the site changing. */
interface Surroundings {
  what: string;
  /** Folder of the build inside the test's own. */
  folder: string;
  variables?: Readonly<Record<string, string>>;
  /** Whether the files of the content are made in the opposite order, with other times. */
  backwards?: boolean;
  /** Cache that several builds share; each has an empty one of its own where none is named. */
  cache?: string;
}

const SURROUNDINGS: readonly Surroundings[] = [
  { what: 'a cold cache', folder: 'one', cache: 'kept' },
  { what: 'the warm cache of the build before', folder: 'one', cache: 'kept' },
  { what: 'another folder, zone and language, and files made in the opposite order', folder: 'two/deeper', backwards: true, variables: { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' } },
  { what: 'a zone a day behind', folder: 'three', variables: { TZ: 'Pacific/Pago_Pago' } },
  { what: 'a language that sorts å last', folder: 'four', variables: { LANG: 'sv_SE.UTF-8', LC_ALL: 'sv_SE.UTF-8' } },
  { what: 'no language at all', folder: 'five', variables: { LANG: 'C', LC_ALL: 'C' } },
  { what: 'a folder with blanks and marks in its name', folder: 'six with blanks (é)' },
  { what: 'the cache of other folders', folder: 'seven', cache: 'kept' },
  { what: 'files made in the opposite order', folder: 'eight', backwards: true, cache: 'kept' },
  { what: 'the same once more', folder: 'eight', backwards: true, cache: 'kept' },
];

let root: string;
let first: Map<string, Buffer>;
beforeAll(async () => {
  root = await emptyFolder('same-bytes');
  first = await build({ what: 'the first', folder: 'zero' });
}, 240_000);

test.each(SURROUNDINGS)('the same content and day give the same bytes: $what', async (surroundings) => {
  const second = await build(surroundings);
  expect([...second.keys()]).toEqual([...first.keys()]);
  expect([...first].filter(([path, bytes]) => !second.get(path)?.equals(bytes)).map(([path]) => path)).toEqual([]);
}, 240_000);

async function build({ folder, variables = {}, backwards = false, cache }: Surroundings): Promise<Map<string, Buffer>> {
  const own = join(root, folder);
  await mkdir(own, { recursive: true });
  const contentDir = await copyContent('quarry', own);
  if (backwards) await remake(contentDir);
  const site = join(own, 'site');
  const { code, stdout, stderr } = await runCommand('build', ['--again'], { CONTENT_DIR: contentDir, OUT_DIR: site, CACHE_DIR: cache === undefined ? join(own, 'cache') : join(root, cache), ...variables });
  expect(code, stdout + stderr).toBe(0);
  return readSite(site);
}

/** Make every file and folder anew, the last by name first, each with a time of long ago. */
async function remake(folder: string): Promise<void> {
  const old = `${folder}.old`;
  await rename(folder, old);
  await mkdir(folder);
  for (const entry of (await readdir(old, { withFileTypes: true })).sort((a, b) => (a.name < b.name ? 1 : -1))) {
    await cp(join(old, entry.name), join(folder, entry.name), { recursive: true });
    if (entry.isDirectory()) await remake(join(folder, entry.name));
    await utimes(join(folder, entry.name), 1, 1);
  }
  await rm(old, { recursive: true });
}
