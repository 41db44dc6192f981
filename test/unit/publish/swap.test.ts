import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type BuildFolders, buildFolders } from '../../../src/publish/folders.ts';
import { takeLock } from '../../../src/publish/lock.ts';
import { discardStaging, restore, restoreUnlessBuilding, swap } from '../../../src/publish/swap.ts';

/** What lies where: the text of the one file of a site, or of a record. */
type Places = Partial<Record<'out' | 'staging' | 'previous' | 'record' | 'nextRecord', string>>;

function lay(places: Places): BuildFolders {
  const folders = buildFolders(join(mkdtempSync(join(tmpdir(), 'waymark-swap-')), 'site'), 'content');
  for (const name of ['out', 'staging', 'previous'] as const) {
    const text = places[name];
    if (text === undefined) continue;
    mkdirSync(folders[name]);
    writeFileSync(join(folders[name], 'index.html'), text);
  }
  for (const name of ['record', 'nextRecord'] as const) {
    const text = places[name];
    if (text !== undefined) writeFileSync(folders[name], text);
  }
  return folders;
}

function found(folders: BuildFolders): Places {
  const sites = (['out', 'staging', 'previous'] as const).filter((name) => existsSync(folders[name])).map((name) => [name, readFileSync(join(folders[name], 'index.html'), 'utf8')]);
  const records = (['record', 'nextRecord'] as const).filter((name) => existsSync(folders[name])).map((name) => [name, readFileSync(folders[name], 'utf8')]);
  return Object.fromEntries([...sites, ...records]);
}

describe('swap', () => {
  test.each<{ name: string; before: Places }>([
    { name: 'the first site', before: { staging: 'new', nextRecord: 'new' } },
    { name: 'a site in place of another', before: { out: 'old', record: 'old', staging: 'new', nextRecord: 'new' } },
    { name: 'a site though an older one was left aside', before: { out: 'old', previous: 'older', record: 'old', staging: 'new', nextRecord: 'new' } },
  ])('puts in place $name, with its record, and leaves nothing else', ({ before }) => {
    const folders = lay(before);
    swap(folders);
    expect(found(folders)).toEqual({ out: 'new', record: 'new' });
  });
});

describe('restore', () => {
  // Every state in which a kill can leave a swap, in the order of its steps.
  test.each<{ killed: string; before: Places; after: Places; back: boolean }>([
    { killed: 'before the record was written', before: { out: 'old', record: 'old', staging: 'new' }, after: { out: 'old', record: 'old', staging: 'new' }, back: false },
    { killed: 'before the first rename', before: { out: 'old', record: 'old', staging: 'new', nextRecord: 'new' }, after: { out: 'old', record: 'old', staging: 'new' }, back: false },
    { killed: 'between the two renames', before: { previous: 'old', record: 'old', staging: 'new', nextRecord: 'new' }, after: { out: 'old', record: 'old', staging: 'new' }, back: true },
    { killed: 'after the second rename', before: { out: 'new', previous: 'old', record: 'old', nextRecord: 'new' }, after: { out: 'new', record: 'new' }, back: false },
    { killed: 'before the last site was removed', before: { out: 'new', previous: 'old', record: 'new' }, after: { out: 'new', record: 'new' }, back: false },
    { killed: 'nowhere', before: { out: 'new', record: 'new' }, after: { out: 'new', record: 'new' }, back: false },
  ])('mends a swap killed $killed', ({ before, after, back }) => {
    const folders = lay(before);
    expect(restore(folders)).toBe(back);
    expect(found(folders)).toEqual(after);
  });

  test('keeps out of a swap that another process is at', async () => {
    const folders = lay({ out: 'new', previous: 'old', record: 'old', nextRecord: 'new' });
    const lock = takeLock(folders.lock);
    expect(await restoreUnlessBuilding(folders)).toBe(false);
    expect(found(folders)).toMatchObject({ previous: 'old', nextRecord: 'new' });
    lock.release();
  });

  test('brings a site back for a command that does not build', async () => {
    const folders = lay({ previous: 'old', record: 'old' });
    expect(await restoreUnlessBuilding(folders)).toBe(true);
    expect(found(folders)).toEqual({ out: 'old', record: 'old' });
    expect(readdirSync(join(folders.out, '..')).sort()).toEqual(['.site.publication.json', 'site']);
  });
});

test('discardStaging leaves the site that stands', () => {
  const folders = lay({ out: 'old', record: 'old', staging: 'new', nextRecord: 'new' });
  discardStaging(folders);
  expect(found(folders)).toEqual({ out: 'old', record: 'old' });
});
