import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { buildFolders, PROJECT_DIR } from '../../../src/publish/folders.ts';
import { checkFiles, checkPlace } from '../../../src/publish/out-folder.ts';
import { makeRecord, writeRecord } from '../../../src/publish/record.ts';
import { measureFiles } from '../../../src/publish/site-files.ts';

const empty = (): string => mkdtempSync(join(tmpdir(), 'waymark-out-'));
const write = (folder: string, ...paths: readonly string[]): void => {
  for (const path of paths) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), path);
  }
};

describe('checkPlace', () => {
  const content = join(PROJECT_DIR, 'content');
  test.each([
    { out: '/', because: 'the root of the file system' },
    { out: homedir(), because: 'your home folder' },
    { out: PROJECT_DIR, because: 'the folder of this project' },
    { out: dirname(PROJECT_DIR), because: 'which holds the folder of this project' },
    { out: content, because: 'the content folder' },
    { out: join(content, 'site'), because: 'a folder inside the content folder' },
    { out: join(PROJECT_DIR, 'package.json'), because: 'a file' },
    { out: '/dev', because: 'another file system begins' },
  ])('refuses $out: $because', ({ out, because }) => {
    expect(() => checkPlace(buildFolders(out, content), content)).toThrow(because);
  });

  test.each([join(PROJECT_DIR, 'dist'), join(tmpdir(), 'not-there-yet', 'site'), empty()])('allows %s', (out) => {
    expect(() => checkPlace(buildFolders(out, content), content)).not.toThrow();
  });

  test('sees a folder through a link to it', () => {
    const link = join(empty(), 'link');
    symlinkSync(content, link);
    expect(() => checkPlace(buildFolders(link, content), content)).toThrow('the content folder');
  });
});

describe('checkFiles', () => {
  const site = ['index.html', '404.html', '_assets/a.css', 'pagefind/pagefind-entry.json'];
  const published = async (): Promise<string> => {
    const out = join(empty(), 'site');
    write(out, ...site);
    writeRecord(buildFolders(out, 'content').record, makeRecord({ inputs: { beside: '', articles: {} }, today: '2026-09-21', preview: false, entries: [], files: measureFiles(out) }));
    return out;
  };
  const check = (out: string) => (): void => checkFiles(buildFolders(out, 'content'));

  test('allows a folder that is not there, an empty one, and what a build published', async () => {
    expect(check(join(empty(), 'new'))).not.toThrow();
    expect(check(empty())).not.toThrow();
    expect(check(await published())).not.toThrow();
  });

  test('allows a site whose record was lost, and what file managers leave', async () => {
    const copied = empty();
    write(copied, ...site);
    expect(check(copied)).not.toThrow();
    const looked = await published();
    write(looked, '.DS_Store', 'guide/Thumbs.db');
    expect(check(looked)).not.toThrow();
  });

  test('refuses a folder with somebody’s files', () => {
    const out = empty();
    write(out, 'thesis.txt');
    expect(check(out)).toThrow('is no site that a build made. It is left alone');
  });

  test('refuses a site into which somebody put files, and names them', async () => {
    const out = await published();
    write(out, 'CNAME', 'notes/a.txt', 'notes/b.txt', 'notes/c.txt');
    expect(check(out)).toThrow('holds files that no build put there: CNAME, notes/a.txt, notes/b.txt and 1 more.');
  });
});
