import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserArguments, findBrowser } from '../support/browser.ts';
import { type BuiltFixture, buildFixture, emptyFolder, readSite } from '../support/build-fixture.ts';
import { WEB_SERVERS } from '../support/web-servers.ts';

const RUNS = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><script>document.documentElement.setAttribute("ran", "yes")</script></svg>';
const VIDEO = 'video: { youtube: aaaaaaaaaaa, title: A walk through Ashlar }\nverifiedOn:';

let built: BuiltFixture;
let browser: Browser;
beforeAll(async () => {
  built = await buildFixture('quarry', 'as-served', { 'listings/ashlar/index.md': (text) => text.replace('verifiedOn:', VIDEO) });
  expect(built.stderr + built.stdout, 'the build').toContain('Published in');
  // As if the gate, the encoder and the verification had all let one through.
  await writeFile(join(built.site, '_media', 'hostile.svg'), RUNS);
  await writeFile(join(built.site, 'guide', 'edition.md'), '# Größe\n');
  const executablePath = findBrowser();
  browser = await chromium.launch({ args: browserArguments(), ...(executablePath === undefined ? {} : { executablePath }) });
});
afterAll(() => browser?.close());

describe.each(WEB_SERVERS)('$name', ({ name, missing, start }) => {
  let address = '';
  let close: (() => Promise<void>) | undefined;
  beforeAll(async () => {
    if (missing !== undefined) return;
    ({ address, close } = await start(built.site, await emptyFolder(join('as-served-by', name))));
  });
  afterAll(() => close?.());

  test.skipIf(missing !== undefined)(`sends the right headers${missing === undefined ? '' : `: not tested, ${missing}`}`, async () => {
    const files = [...(await readSite(built.site)).keys()].map((path) => `/${path}`);
    const find = (pattern: RegExp): string => files.find((path) => pattern.test(path)) ?? `nothing like ${pattern.source}`;
    const expected: readonly (readonly [string, number, Readonly<Record<string, string | RegExp>>])[] = [
      ['/', 200, { 'content-type': /^text\/html; ?charset=utf-8$/i, 'cache-control': 'public, max-age=0, must-revalidate', 'content-security-policy': /frame-ancestors 'none'$/, 'x-content-type-options': 'nosniff' }],
      ['/guide/', 200, { 'content-type': /^text\/html/, 'cache-control': 'public, max-age=0, must-revalidate' }],
      [find(/^\/_assets\/.*\.css$/), 200, { 'content-type': /^text\/css/, 'cache-control': 'public, max-age=31536000, immutable' }],
      [find(/^\/_assets\/.*\.js$/), 200, { 'content-type': /^(text|application)\/javascript/, 'cache-control': 'public, max-age=31536000, immutable' }],
      [find(/^\/_assets\/.*\.woff2$/), 200, { 'content-type': 'font/woff2' }],
      [find(/^\/_media\/.*\.webp$/), 200, { 'content-type': 'image/webp', 'cache-control': 'public, max-age=31536000, immutable' }],
      [find(/^\/_media\/.*\.svg$/), 200, { 'content-type': /^image\/svg\+xml/, 'content-security-policy': /sandbox$/ }],
      ['/favicon.svg', 200, { 'cache-control': 'public, max-age=0, must-revalidate' }],
      ['/pagefind/pagefind-entry.json', 200, { 'content-type': /^application\/json/, 'cache-control': 'public, max-age=0, must-revalidate', 'access-control-allow-origin': '*' }],
      ['/guide/edition.md', 200, { 'content-type': 'text/markdown; charset=utf-8', 'access-control-allow-origin': '*' }],
      [find(/\.xml$/), 200, { 'content-type': /^(text|application)\/xml/ }],
      ['/_assets/gone.css', 404, { 'content-type': /^text\/html/, 'cache-control': 'public, max-age=0, must-revalidate', 'content-security-policy': /frame-ancestors/ }],
      ['/_headers', 404, {}],
    ];
    for (const [path, status, headers] of expected) {
      const response = await fetch(address + path);
      expect(response.status, path).toBe(status);
      for (const [header, value] of Object.entries(headers)) {
        const sent = response.headers.get(header);
        if (typeof value === 'string') expect(sent, `${header} of ${path}`).toBe(value);
        else expect(sent, `${header} of ${path}`).toMatch(value);
      }
    }
  });

  test.skipIf(missing !== undefined)('breaks the policy on no page, with search, theme and video used', async () => {
    const { page, violations } = await openPage();
    const pages = [...(await readSite(built.site)).keys()].filter((path) => path.endsWith('.html'));
    for (const path of pages.filter((one) => !one.startsWith('pagefind/'))) {
      await page.goto(`${address}/${path.replace(/index\.html$/, '')}`, { waitUntil: 'load' });
    }
    await page.goto(`${address}/ecosystem/ashlar/`);
    await page.getByRole('button', { name: 'Dark theme' }).click();
    await page.keyboard.press('/');
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('searchbox').or(dialog.getByRole('combobox')).first().fill('stone');
    await dialog.getByRole('link').first().waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('link', { name: /A walk through Ashlar/ }).click();
    await page.locator('iframe').waitFor();
    expect(violations()).toEqual([]);
    await page.context().close();
  });

  test.skipIf(missing !== undefined)('lets a drawing run nothing, opened by itself', async () => {
    const { page } = await openPage();
    await page.goto(`${address}/_media/hostile.svg`);
    expect(await page.content()).toContain('<script');
    expect(await page.content()).not.toContain('ran="yes"');
    await page.context().close();
  });

  async function openPage(): Promise<{ page: Page; violations(): readonly string[] }> {
    const context = await browser.newContext();
    const page = await context.newPage();
    const found: string[] = [];
    page.on('console', (message) => {
      if (/Content Security Policy|violates|Refused to/i.test(message.text())) found.push(`${new URL(page.url()).pathname}: ${message.text()}`);
    });
    page.on('pageerror', (error) => {
      // Chromium says so itself where one page is left for the next before its transition began; no script of ours is in it.
      if (!/^Transition was (aborted|skipped)/.test(error.message)) found.push(`${new URL(page.url()).pathname}: ${error.message}`);
    });
    await context.route((url) => url.hostname !== 'localhost', (route) => route.fulfill({ contentType: 'text/html', body: 'A video.' }));
    return { page, violations: () => found };
  }
});

test('a page whose server sends no header has the policy in itself', async () => {
  const html = await built.read('index.html');
  expect(html).toMatch(/<meta http-equiv="content-security-policy" content="default-src 'none';/i);

});
