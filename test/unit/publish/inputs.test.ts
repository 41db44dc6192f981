import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { buildFolders } from '../../../src/publish/folders.ts';
import { type BuildInputs, hashInputs, isPublished } from '../../../src/publish/inputs.ts';
import { makeRecord, writeRecord } from '../../../src/publish/record.ts';
import { measureFiles } from '../../../src/publish/site-files.ts';

/** Content in one folder, and the site made of it in another, with its record. */
async function published() {
  const folder = mkdtempSync(join(tmpdir(), 'waymark-inputs-'));
  const inputs: BuildInputs = { contentDir: join(folder, 'content'), today: '2026-09-21', preview: false };
  const folders = buildFolders(join(folder, 'site'), inputs.contentDir);
  mkdirSync(inputs.contentDir);
  mkdirSync(folders.out);
  writeFileSync(join(inputs.contentDir, 'program.yaml'), 'name: Quarry');
  writeFileSync(join(folders.out, 'index.html'), '<p>Quarry');
  writeRecord(folders.record, makeRecord({ inputs: hashInputs(inputs), today: inputs.today, preview: false, entries: [], files: measureFiles(folders.out) }));
  return { inputs, folders, content: join(inputs.contentDir, 'program.yaml'), page: join(folders.out, 'index.html') };
}

describe('isPublished', () => {
  test('nothing has changed', async () => {
    const { inputs, folders, content } = await published();
    utimesSync(content, 0, 0); // a fresh checkout has other times
    expect(isPublished(folders, hashInputs(inputs))).toBe(true);
  });

  test.each<{ why: string; change: (one: Awaited<ReturnType<typeof published>>) => Partial<BuildInputs> | void }>([
    { why: 'the content has', change: ({ content }) => writeFileSync(content, 'name: Quarre') },
    { why: 'a file was added to the content', change: ({ content }) => writeFileSync(`${content}.more`, '') },
    { why: 'the day has', change: () => ({ today: '2026-09-22' }) },
    { why: 'hidden listings are asked for', change: () => ({ preview: true }) },
    { why: 'a page of the site is gone', change: ({ page }) => rmSync(page) },
    { why: 'a page of the site was edited', change: ({ page }) => writeFileSync(page, '<p>Quarry!') },
    { why: 'a file was put into the site', change: ({ page }) => writeFileSync(`${page}.more`, '') },
    { why: 'the record is gone', change: ({ folders }) => rmSync(folders.record) },
    { why: 'the record is damaged', change: ({ folders }) => writeFileSync(folders.record, '{') },
  ])('is no longer so where $why', async ({ change }) => {
    const one = await published();
    expect(isPublished(one.folders, hashInputs({ ...one.inputs, ...change(one) }))).toBe(false);
  });
});

test.skipIf(process.platform === 'win32')('what is no file is not read: a link that leads nowhere, and a pipe from which nothing comes', async () => {
  const { inputs, content } = await published();
  const before = hashInputs(inputs);
  symlinkSync('/nowhere', `${content}.link`);
  spawnSync('mkfifo', [`${content}.pipe`]);
  expect(hashInputs(inputs)).not.toEqual(before);
});
