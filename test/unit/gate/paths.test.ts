import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { findFiles } from '../../../src/gate/paths.ts';
import { Problems } from '../../../src/gate/problems.ts';
import { readText } from '../../../src/gate/text.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'waymark-paths-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function write(path: string, text = 'x'): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

async function find(): Promise<{ files: string[]; refused: string[]; problems: string[] }> {
  const problems = new Problems();
  const sources = findFiles(root, 'content', problems);
  return {
    files: sources.filter(({ refused }) => !refused).map(({ path }) => path),
    refused: sources.filter(({ refused }) => refused).map(({ path }) => path),
    problems: problems.list.map(({ rule, file }) => `${rule} ${file}`).sort(),
  };
}

describe('findFiles', () => {
  test('finds every kind of file, in path order', async () => {
    const paths = ['announcements/2026-06-30.mdx', 'categories.yaml', 'faq/basics/begin.mdx', 'guide/01-register.mdx', 'listings/acme/index.md', 'listings/acme/logo.svg', 'program.yaml', 'status/acme.yaml'];
    for (const path of paths) write(path);
    expect(await find()).toEqual({ files: paths, refused: [], problems: [] });
  });

  test.each([
    { name: 'a folder in a listing', path: 'listings/acme/pictures/a.png', problem: 'file/folder content/listings/acme/pictures' },
    { name: 'a folder of another name', path: 'drafts/a.mdx', problem: 'file/folder content/drafts' },
    { name: 'a folder of the version control', path: '.git/config', problem: 'file/folder content/.git' },
    { name: 'a hidden file', path: 'listings/acme/.env', problem: 'file/kind content/listings/acme/.env' },
    { name: 'a file of the system', path: 'listings/acme/.DS_Store', problem: 'file/kind content/listings/acme/.DS_Store' },
    { name: 'a file of an editor', path: 'listings/acme/index.md~', problem: 'file/kind content/listings/acme/index.md~' },
    { name: 'code', path: 'listings/acme/index.astro', problem: 'file/kind content/listings/acme/index.astro' },
    { name: 'an article in capitals', path: 'listings/acme/INDEX.MD', problem: 'file/kind content/listings/acme/INDEX.MD' },
    { name: 'an article of another name', path: 'listings/acme/readme.md', problem: 'file/kind content/listings/acme/readme.md' },
    { name: 'a picture in capitals', path: 'listings/acme/Logo.PNG', problem: 'file/kind content/listings/acme/Logo.PNG' },
    { name: 'a picture of another kind', path: 'listings/acme/logo.gif', problem: 'file/kind content/listings/acme/logo.gif' },
    { name: 'a picture with a blank', path: 'listings/acme/my logo.png', problem: 'file/kind content/listings/acme/my logo.png' },
    { name: 'a file beside the listings', path: 'listings/index.md', problem: 'file/kind content/listings/index.md' },
    { name: 'a page without its number', path: 'guide/register.mdx', problem: 'file/kind content/guide/register.mdx' },
    { name: 'a question without a topic', path: 'faq/begin.mdx', problem: 'file/kind content/faq/begin.mdx' },
    { name: 'a topic in a topic', path: 'faq/basics/more/begin.mdx', problem: 'file/folder content/faq/basics/more' },
    { name: 'a record as JSON', path: 'status/acme.json', problem: 'file/kind content/status/acme.json' },
    { name: 'a script', path: 'postinstall.mjs', problem: 'file/kind content/postinstall.mjs' },
    { name: 'a text of more than 64 KB', path: 'status/big.yaml', problem: 'file/size content/status/big.yaml' },
  ])('reports $name', async ({ path, problem }) => {
    write(path, path.includes('big') ? 'x'.repeat(65_537) : 'x');
    expect((await find()).problems).toContain(problem);
    expect((await find()).files).toEqual([]);
  });

  test('a text of exactly 64 KB is read', async () => {
    write('status/big.yaml', 'x'.repeat(65_536));
    expect(await find()).toMatchObject({ files: ['status/big.yaml'], problems: [] });
  });

  test.each([
    { name: 'a file', target: '/etc/hostname', path: 'listings/acme/index.md', refused: ['listings/acme/index.md'] },
    { name: 'a file inside the content', target: '../../program.yaml', path: 'listings/acme/index.md', refused: ['listings/acme/index.md'] },
    { name: 'nothing', target: '/nowhere', path: 'listings/acme/logo.svg', refused: ['listings/acme/logo.svg'] },
    { name: 'a device', target: '/dev/zero', path: 'status/acme.yaml', refused: ['status/acme.yaml'] },
    { name: 'itself', target: 'acme.yaml', path: 'status/acme.yaml', refused: ['status/acme.yaml'] },
    { name: 'a folder', target: '/etc', path: 'listings/etc', refused: [] },
    { name: 'the folder above', target: '..', path: 'listings/up', refused: [] },
    { name: 'the root', target: '/', path: 'guide', refused: [] },
  ])('opens no link to $name', async ({ target, path, refused }) => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    symlinkSync(target, join(root, path));
    expect(await find()).toMatchObject({ files: [], refused, problems: [`file/link content/${path}`] });
  });

  test('waits for no pipe', async () => {
    mkdirSync(join(root, 'status'));
    execFileSync('mkfifo', [join(root, 'status/acme.yaml')]);
    expect(await find()).toMatchObject({ files: [], refused: ['status/acme.yaml'], problems: ['file/kind content/status/acme.yaml'] });
  });

  test.each([
    { names: ['listings/acme/a.png', 'listings/acme/A.png'], twin: 'file/twin content/listings/acme/a.png' },
    { names: ['listings/acme/index.md', 'listings/Acme/index.md'], twin: 'file/twin content/listings/acme' },
    { names: ['listings/café/index.md', 'listings/cafe\u0301/index.md'], twin: 'file/twin content/listings/café' },
    { names: ['status/\uFB01n.yaml', 'status/fin.yaml'], twin: 'file/twin content/status/\uFB01n.yaml' }, // a ligature
  ])('reports names that are one on many systems: $names', async ({ names, twin }) => {
    for (const name of names) write(name);
    expect((await find()).problems.filter((problem) => problem.startsWith('file/twin'))).toEqual([twin]);
  });

  test('reads names with line breaks and bytes that are no text as they are', async () => {
    write('listings/a\nb/index.md');
    const broken = Buffer.concat([Buffer.from(`${root}/status/`), Buffer.from([0xff, 0xfe]), Buffer.from('.yaml')]);
    mkdirSync(join(root, 'status'));
    writeFileSync(broken, 'x');
    expect(await find()).toEqual({ files: ['listings/a\nb/index.md'], refused: [], problems: ['file/name content/status/\uFFFD\uFFFD.yaml'] });
  });

  test.each([
    { path: 'listings/con/index.md', place: 'content/listings/con' },
    { path: 'faq/nul/begin.mdx', place: 'content/faq/nul' },
    { path: 'faq/basics/prn.mdx', place: 'content/faq/basics/prn.mdx' },
    { path: 'guide/03-aux.mdx', place: 'content/guide/03-aux.mdx' }, // its page is a folder of that name
    { path: 'guide/samples/com1.sh', place: 'content/guide/samples/com1.sh' },
    { path: 'listings/acme/lpt9.dark.png', place: 'content/listings/acme/lpt9.dark.png' },
    { path: 'status/com0.yaml', place: 'content/status/com0.yaml' },
  ])('reports once that Windows cannot have $path, and reads it all the same', async ({ path, place }) => {
    write(path);
    expect(await find()).toEqual({ files: [path], refused: [], problems: [`file/device-name ${place}`] });
  });

  test.each(['listings/con-app/index.md', 'listings/console/index.md', 'faq/com/com10.mdx', 'listings/acme/my.con.png'])('%s is no name of a device', async (path) => {
    write(path);
    expect(await find()).toEqual({ files: [path], refused: [], problems: [] });
  });

  test('reports an empty folder of a listing', async () => {
    mkdirSync(join(root, 'listings/acme'), { recursive: true });
    expect(await find()).toEqual({ files: [], refused: [], problems: ['listing/no-article content/listings/acme'] });
  });
});

test('a file that vanishes before it is read is reported', async () => {
  write('program.yaml');
  const problems = new Problems();
  const [source] = findFiles(root, 'content', problems);
  rmSync(join(root, 'program.yaml'));
  expect(source && readText(source, problems)).toBeUndefined();
  expect(problems.list).toMatchObject([{ rule: 'file/unreadable', file: 'content/program.yaml' }]);
});
