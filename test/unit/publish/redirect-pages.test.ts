import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeRedirectPages } from '../../../src/publish/redirect-pages.ts';
import { aProgram } from '../../support/program.ts';

let site: string;
beforeEach(() => void (site = mkdtempSync(join(tmpdir(), 'waymark-redirects-'))));
afterEach(() => rmSync(site, { recursive: true }));

const program = aProgram();
const read = (path: string) => readFileSync(join(site, path), 'utf8');

test('an old address leads on in the language and direction of the site, in its own words', async () => {
  const arabic = { ...program, site: { ...program.site, language: 'ar', direction: 'rtl' as const } };
  await writeRedirectPages(site, { redirects: { '/begin/': '/guide/join/' }, program: arabic, words: { site: { moved: 'انتقلت هذه الصفحة' } } });
  expect(read('begin/index.html')).toContain('<html lang="ar" dir="rtl">');
  expect(read('begin/index.html')).toContain('<title>انتقلت هذه الصفحة</title>');
  expect(read('begin/index.html')).toContain('<meta http-equiv="refresh" content="0;url=/guide/join/">');
  expect(read('begin/index.html')).toContain(`<link rel="canonical" href="${new URL('/guide/join/', program.site.url).href}">`);
});

test('an address of another site is named as it is, and never becomes markup', async () => {
  await writeRedirectPages(site, { redirects: { '/old/help': 'https://help.example/a?b=1&c="2"' }, program, words: {} });
  expect(read('old/help/index.html')).toContain('<p>This page has moved: <a href="https://help.example/a?b=1&amp;c=&quot;2&quot;"');
  expect(read('old/help/index.html')).toContain('<html lang="en" dir="ltr">');
});
