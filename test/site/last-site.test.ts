import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { copyContent, emptyFolder, readSite, runCommand } from '../support/build-fixture.ts';

/** A page of a listing that no test edits. */
const OTHER = 'ecosystem/barrow/index.html';

let content: string;
let site: string;
beforeAll(async () => {
  const folder = await emptyFolder('last-site');
  content = await copyContent('quarry', folder);
  site = join(folder, 'site');
  await build();
}, 240_000);

test.each([
  { what: 'an article', file: 'listings/ashlar/index.md', says: 'This sentence is new.', kept: true },
  { what: 'the article of a hidden listing', file: 'listings/zyxwortite/index.md', says: 'This sentence is new, and hidden.', kept: true },
  { what: 'a question', file: 'faq/basics/begin.mdx', says: 'This answer is new.', kept: false },
])('after an edit of $what, the site is byte for byte the one that is made from nothing', async ({ file, says, kept }) => {
  const path = join(content, file);
  await writeFile(path, (await readFile(path, 'utf8')).replace(/\n?$/, `\n\n${says}\n`));
  const before = await inode();
  const edited = await build();
  if (kept) expect(await inode(), 'the page of another listing is taken over').toBe(before);
  else expect(await inode(), 'every page is made').not.toBe(before);

  const anew = await build('--again');
  expect(await inode(), 'every page is made').not.toBe(before);
  expect([...edited.keys()]).toEqual([...anew.keys()]);
  expect([...anew].filter(([name, bytes]) => !edited.get(name)?.equals(bytes)).map(([name]) => name)).toEqual([]);
}, 240_000);

test('a page that somebody changed in the published site is not taken over', async () => {
  const text = await readFile(join(site, OTHER), 'utf8');
  await writeFile(join(site, OTHER), text.replace('Barrow', 'Borrow'));
  const article = join(content, 'listings/ashlar/index.md');
  await writeFile(article, `${await readFile(article, 'utf8')}\nOne more sentence.\n`);
  await build();
  expect(await readFile(join(site, OTHER), 'utf8')).toBe(text);
}, 240_000);

async function build(...args: string[]): Promise<Map<string, Buffer>> {
  const { code, stdout, stderr } = await runCommand('build', args, { CONTENT_DIR: content, OUT_DIR: site, CACHE_DIR: join(site, '../cache') });
  expect(code, stdout + stderr).toBe(0);
  return readSite(site);
}

async function inode(): Promise<number> {
  return (await stat(join(site, OTHER))).ino;
}
