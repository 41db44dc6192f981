import { cp, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { readContent } from '../../src/gate/read-content.ts';
import { CACHE_DIR } from '../../src/publish/folders.ts';
import { preparePublication } from '../../src/publish/prepare-publication.ts';
import { type Changes, copyContent, emptyFolder, FIXTURE_DATE, readSite, runCommand } from '../support/build-fixture.ts';

describe('npm run build -- --preview', () => {
  let files: Map<string, string>;
  let stdout: string;
  const page = (path: string): string => files.get(path) ?? '';

  beforeAll(async () => {
    const folder = await emptyFolder('preview-build');
    const OUT_DIR = join(folder, 'dist');
    const built = await runCommand('build', ['--preview'], { CONTENT_DIR: await copyContent('quarry', folder, { 'listings/ashlar/index.md': (text) => text.replace(/^verifiedOn: .*/m, 'verifiedOn: 2026-01-20') }), OUT_DIR });
    expect(built.code, built.stderr).toBe(0);
    ({ stdout } = built);
    files = new Map([...(await readSite(OUT_DIR))].map(([path, bytes]) => [path, bytes.toString('utf8')]));
  });

  test('marks every page, and keeps each from search engines', () => {
    const pages = [...files].filter(([path]) => path.endsWith('.html') && path !== 'start/index.html'); // which only leads on
    expect(pages.length).toBeGreaterThan(20);
    expect(pages.filter(([, html]) => !/<body[^>]*>[\s\S]{0,400}This is a preview\./.test(html)).map(([path]) => path)).toEqual([]);
    expect([...files].filter(([path, html]) => path.endsWith('.html') && !html.includes('<meta name="robots" content="noindex"')).map(([path]) => path)).toEqual([]);
    expect(files.get('robots.txt')).toBe('User-agent: *\nDisallow: /\n');
  });

  test('shows what is hidden from the public, and says that it is', () => {
    expect(stdout).toMatch(/Integrations: Hidden\s+1\n/);
    expect(page('ecosystem/zyxwortite/index.html')).toMatch(/class="status hidden"[\s\S]+?>Hidden</);
    expect(page('ecosystem/index.html')).toMatch(/Zyxwortite<\/a>[\s\S]+?data-status="hidden"/);
    expect(page('ecosystem/zyxwortite.md')).toContain('Hidden');
  });

  test('tells programs and search engines only of what is public', () => {
    for (const path of ['sitemap.xml', 'api/v1/listings.json', 'whats-new/feed.json', 'llms.txt']) expect(page(path).toLowerCase(), path).not.toMatch(/^$|zyxwort/);
  });

  test('has a report of the program, to which the mark leads', () => {
    const report = page('preview/report/index.html').replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');
    expect(page('index.html')).toContain('<a href="/preview/report/"');
    expect(report).toContain('Zyxwortite Hidden Help article walked through without an error 154 days 20 April 2026');
    expect(report).toContain('Barrow Coming soon Run-through with the partner held 28 days 24 August 2026');
    expect(page('preview/report/index.html')).toMatch(/id="stale"[\s\S]+?<li[^>]*>\s*<a href="\/ecosystem\/ashlar\/"[^>]*>Ashlar<\/a>: last on/);
    expect(report).toContain('Built against the sandbox 70 days 5');
    expect(report).toMatch(/environments\.sandbox\.audience in content\/program\.yaml:\d+/);
    expect(report).toMatch(/Complete or ended Integration Since Ashlar Available 112 days 1 June 2026 Cairn Deprecated 14 days 7 September 2026/);
  });
});

describe('npm run build -- --preview of content that is not complete', () => {
  const INCOMPLETE: Changes = {
    'listings/zyxwortite/quibblestamp.svg': null,
    'listings/zyxwortite/index.md': (text) => text.replace('## Use', '### More').concat('\nTODO: tell more of the stones.\n'),
    'status/zyxwortite.yaml': null,
    'listings/barrow/index.md': (text) => text.replace(/^logo: .*\n/m, ''),
    'listings/ashlar/consent.webp': null,
  };
  const build = async (name: string, changes: Changes, args: readonly string[] = ['--preview']) => {
    const folder = await emptyFolder(name);
    const OUT_DIR = join(folder, 'dist');
    return { ...(await runCommand('build', args, { CONTENT_DIR: await copyContent('quarry', folder, changes), OUT_DIR })), OUT_DIR };
  };

  test('goes on, says on its report page what is missing, and shows initials for a logo', async () => {
    const { code, stderr, OUT_DIR } = await build('preview-incomplete', INCOMPLETE);
    expect(code, stderr).toBe(0);
    expect(stderr).toContain('error file/to-do  Still to write: tell more of the stones.');
    expect(stderr).toContain('Without a page, since fields are missing: barrow.');
    const files = await readSite(OUT_DIR);
    const page = (path: string): string => files.get(path)?.toString('utf8') ?? '';
    const report = page('preview/report/index.html').replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');
    expect(report).toMatch(/Not ready for the public: \d/);
    expect(report).toMatch(/content\/listings\/zyxwortite\/index\.md:\d+:1 Still to write: tell more of the stones\./);
    const [, tile = ''] = /<img[^>]*src="(\/_media\/[^"]+\.svg)"/.exec(page('ecosystem/zyxwortite/index.html').split('<h1')[0]?.split('<main').at(-1) ?? '') ?? [];
    expect(page(tile.slice(1))).toContain('>Z</text>');
    const proof = page('ecosystem/zyxwortite/index.html').replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');
    expect(proof).toMatch(/it follows from the days below\. Missing for “Coming soon” Interest in an integration expressed Approved as an integration to build/);
    expect(files.has('ecosystem/barrow/index.html')).toBe(false);
    expect(page('ecosystem/ashlar/index.html')).not.toContain('consent.webp');
  });

  test('stops at what is dangerous, and names it', async () => {
    const { code, stderr } = await build('preview-danger', { ...INCOMPLETE, 'listings/ashlar/logo.svg': '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><script>go()</script><path d="M0 0h8v8z"/></svg>' });
    expect(code).toBe(1);
    expect(stderr).toContain('The content has errors that stop a preview too (vector/code). Nothing was published');
  });

  test('the site for the public is refused all the same', async () => {
    const { code, stderr } = await build('public-incomplete', INCOMPLETE, []);
    expect(code).toBe(1);
    expect(stderr).toMatch(/The content has errors\. Nothing was published/);
  });
});

describe('a preview of a listing that is being written', () => {
  const prepare = async (name: string, spoil: (folder: string) => Promise<unknown>) => {
    const contentDir = await copyContent('quarry', await emptyFolder(`preview-${name}`));
    await spoil(join(contentDir, 'listings/zyxwortite'));
    const { content, diagnostics } = await readContent(contentDir, FIXTURE_DATE);
    const { publication } = await preparePublication(content, { contentDir, cacheDir: CACHE_DIR, preview: true, diagnostics });
    return publication;
  };

  test.each([
    { why: 'is not there', name: 'missing', spoil: (folder: string) => rename(join(folder, 'quibblestamp.svg'), join(folder, 'quibble.svg')) },
    { why: 'is broken', name: 'broken', spoil: (folder: string) => writeFile(join(folder, 'quibblestamp.svg'), '<svg viewBox="0 0 8 8"><path d="M0') },
    { why: 'is another kind of file', name: 'other', spoil: (folder: string) => cp(join(folder, 'consent.webp'), join(folder, 'quibblestamp.svg')) },
  ])('shows initials where its logo $why', async ({ name, spoil }) => {
    const { listings, logos } = await prepare(name, spoil);
    expect(listings.map(({ slug }) => slug)).toContain('zyxwortite');
    expect(logos['zyxwortite']?.light.small.src).toMatch(/^\/_media\/\w+\.svg$/);
    expect(logos['zyxwortite']?.plate).toEqual({ light: false, dark: false });
  });

  test('leaves out a screenshot that is broken', async () => {
    const { listings, pictures } = await prepare('screenshot', (folder) => writeFile(join(folder, 'consent.webp'), 'RIFF no picture'));
    expect(listings.map(({ slug }) => slug)).toContain('zyxwortite');
    expect(pictures).not.toHaveProperty('zyxwortite/consent.webp');
  });
});
