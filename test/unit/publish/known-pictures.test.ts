import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readContent } from '../../../src/gate/read-content.ts';
import { type KnownPictures, preparePublication } from '../../../src/publish/prepare-publication.ts';
import { articleWith, CASE_DAY, openCaseFolder } from '../../support/case-folder.ts';

const folder = openCaseFolder();
let cacheDir: string;

beforeAll(async () => {
  cacheDir = await mkdtemp(join(tmpdir(), 'waymark-known-'));
});
afterAll(async () => {
  folder.close();
  await rm(cacheDir, { recursive: true, force: true });
});

/** The content of this moment, to be prepared once or several times. */
async function read() {
  const { content, diagnostics } = await readContent(folder.path, CASE_DAY);
  return (known?: KnownPictures) => preparePublication(content, { contentDir: folder.path, cacheDir, preview: true, diagnostics, known });
}

test('what is known of pictures serves while the same are shown, so that none is read again', { timeout: 60_000 }, async () => {
  folder.writeListing('acme', articleWith('Build a wall.'));
  const prepare = await read();
  const first = await prepare();
  folder.remove('listings/acme/consent.webp');

  expect((await prepare(first.known)).publication).toEqual(first.publication);
  await expect(prepare()).rejects.toThrow('consent.webp'); // without that knowledge it would have been read
});

test('an article that shows another picture has all of them read', { timeout: 60_000 }, async () => {
  folder.writeListing('acme', articleWith('Build a wall.'));
  const first = await (await read())();
  folder.writeListing('acme', articleWith('Build a wall.\n\n![The mark](logo.svg)'));

  const { publication, known } = await (await read())(first.known);
  expect(Object.keys(publication.pictures)).toContain('acme/logo.svg');
  expect(known).not.toBe(first.known);
});
