import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Entry } from '../../../../src/publish/entries.ts';
import { checkConservation } from '../../../../src/publish/verify/conservation.ts';
import { measureFiles } from '../../../../src/publish/site-files.ts';
import { shapesOf } from '../../../../src/publish/verify/html-shapes.ts';
import { judgeSite } from '../../../../src/publish/verify/judge-site.ts';
import { checkLinks } from '../../../../src/publish/verify/links.ts';
import { readPage } from '../../../../src/publish/verify/page-outline.ts';
import { findUnusedPictures } from '../../../../src/publish/verify/unused-pictures.ts';

function lay(files: Readonly<Record<string, string>>): string {
  const folder = join(mkdtempSync(join(tmpdir(), 'waymark-verify-')), 'content');
  mkdirSync(folder);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

describe('checkLinks', () => {
  const check = (html: string, other = '<p id="there">') =>
    checkLinks(new Set(['/index.html', '/other/index.html', '/a.png']), new Map([['/index.html', readPage(html)], ['/other/index.html', readPage(other)]]), {
      addresses: ['/', '/other/#there'], absent: ['/hidden/'], siteUrl: 'https://site.example',
    }).map(({ message }) => message);

  test.each([
    { html: '<a href="/gone/">', message: 'The link /gone/ leads nowhere.' },
    { html: '<a href="/other/#gone">', message: 'The link /other/#gone leads to a place that does not exist on its page.' },
    { html: '<a href="/other/#%zz">', message: 'The link /other/#%zz leads to a place that does not exist on its page.' },
    { html: '<a href="https://site.example/%E0%A4/">', message: 'The link https://site.example/%E0%A4/ leads nowhere.' },
    { html: '<img src="/gone.png">', message: '/gone.png is loaded and does not exist.' },
    { html: '<img src="https://elsewhere.example/a.png">', message: 'Something is loaded from https://elsewhere.example.' },
    { html: '<link rel="preconnect" href="https://elsewhere.example">', message: 'Something is loaded from https://elsewhere.example.' },
    { html: '<iframe src="https://video.example/"></iframe>', message: 'A frame loads https://video.example/ before anybody clicked.' },
    { html: '<p id="a"><p id="a">', message: 'The id "a" stands twice on the page.' },
    { html: '<label for="gone">', message: 'Something refers to the id "gone", which the page does not have.' },
    { html: '<p aria-labelledby="a gone" id="a">', message: 'Something refers to the id "gone", which the page does not have.' },
  ])('$html: $message', ({ html, message }) => {
    expect(check(html)).toEqual([message]);
  });

  test('a page that is right gives nothing', () => {
    expect(check('<a href="other/#there"><img src="a.png"><label for="x"></label><input id="x">')).toEqual([]);
  });

  test('an entry without its place on its page is told', () => {
    expect(check('<p>', '<p id="elsewhere">')).toEqual(['Nothing is published at this address.']);
  });
});

describe('checkConservation', () => {
  const folder = () => lay({ 'listings/acme/index.md': '', 'listings/acme/logo.svg': '', 'guide/01-build.mdx': '', 'faq/basics/begin.mdx': '', 'announcements/2026-08-04.mdx': '', 'program.yaml': '' });
  const entries: Entry[] = [
    { source: 'content/announcements/2026-08-04.mdx', hidden: 'Its day has not come.' },
    { source: 'content/faq/basics/begin.mdx', address: '/faq/basics/begin/' },
    { source: 'content/guide/01-build.mdx', address: '/guide/build/' },
    { source: 'content/listings/acme/index.md', address: '/ecosystem/acme/' },
  ];

  test('everything written is published or listed as hidden', () => {
    expect(checkConservation(folder(), entries, ['/', '/ecosystem/', '/ecosystem/acme/', '/ecosystem/acme/history/', '/ecosystem/category/x/'])).toEqual([]);
  });

  test('an entry that got lost is told by its file', () => {
    expect(checkConservation(folder(), entries.slice(1), [])).toEqual([{ page: 'content/announcements/2026-08-04.mdx', message: 'This file is neither published nor listed as hidden.' }]);
  });

  test('two entries of one address are told', () => {
    expect(checkConservation(folder(), [...entries, { source: 'content/guide/02-build.mdx', address: '/guide/build/' }], [])).toEqual([{ page: '/guide/build/', message: 'Two entries have this address, so that one of them is lost.' }]);
  });

  test('a page of a listing that nobody published is told', () => {
    expect(checkConservation(folder(), entries, ['/ecosystem/ghost/', '/ecosystem/ghost/history/']).map(({ page }) => page)).toEqual(['/ecosystem/ghost/', '/ecosystem/ghost/history/']);
  });
});

describe('the HTML of pages', () => {
  const validatePages = async (site: string) => (await judgeSite(site, measureFiles(site), { hidden: { words: [], beginnings: [], runs: [] }, falseSecrets: [] })).html;

  const page = (body: string): string => `<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8"><title>A page</title></head><body>${body}</body></html>`;

  test('a mistake is told with its place and its rule', async () => {
    const site = lay({ 'index.html': page('<p><div>x</div></p>') });
    const [defect] = await validatePages(site);
    expect(defect?.page).toMatch(/^\/index\.html:2:\d+$/);
    expect(defect?.message).toMatch(/\(.+\)$/);
  });

  test.each([
    { body: '<ul><li>a</li><p>b</p></ul>', why: 'on the second page, in a list like that of the first' },
    { body: '<h1>a</h1><h3>b</h3>', why: 'a heading that skips a level' },
    { body: '<img src="/a.png">', why: 'a picture without a text' },
    { body: '<button type="fast">a</button>', why: 'a value that the standard does not know' },
  ])('a mistake is found $why', async ({ body }) => {
    const site = lay({ 'a.html': page('<h1>a</h1><h2>b</h2><ul><li>a</li></ul><img src="/a.png" alt=""><button type="button">a</button>'), 'b.html': page(body) });
    const defects = await validatePages(site);
    expect(defects.length).toBeGreaterThan(0);
    expect(defects.every(({ page: place }) => place.startsWith('/b.html'))).toBe(true);
  });

  test('another text, address or number of the same things is the same shape', () => {
    const list = (items: readonly string[]): string => page(`<ul>${items.map((item) => `<li id="${item}"><a href="/${item}/">${item}</a></li>`).join('')}</ul><aside aria-label="Facts about ${items[0] ?? ''}"></aside>`);
    expect(shapesOf(list(['a', 'b', 'c']))).toEqual(shapesOf(list(['d'])));
  });
});

test('a picture that nothing shows is told', () => {
  const site = lay({ '_media/a.webp': '', '_media/b.webp': '', '_media/c.webp': '', 'feed.json': '{"image":"/_media/b.webp"}' });
  const pages = new Map([['/index.html', readPage('<img src="/_media/a.webp">')]]);
  expect(findUnusedPictures(site, ['/_media/a.webp', '/_media/b.webp', '/_media/c.webp', '/feed.json'], pages).map(({ page }) => page)).toEqual(['/_media/c.webp']);
});
