import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'playwright/test';
import { listFiles } from '../../src/publish/site-files.ts';
import { findAccessibilityProblems } from '../support/accessibility.ts';

const SITE = resolve(import.meta.dirname, '../../test-results/sample');
/** The narrowest window for which pages must not scroll sideways (WCAG 2.2, 1.4.10), and an ordinary one. */
const WIDTHS = [1280, 320] as const;
/** As many as there are workers. */
const SHARES = 2;

/** Every page of the sample site, but for those that only lead on. */
function findPages(): string[] {
  return listFiles(SITE)
    .filter((path) => path.endsWith('.html') && !path.startsWith('/pagefind/') && !/http-equiv="refresh"/i.test(readFileSync(join(SITE, path), 'utf8')))
    .map((path) => path.replace(/index\.html$/, ''));
}

for (let share = 0; share < SHARES; share++) {
  test(`axe finds nothing on any page, in both themes, narrow and wide (part ${share + 1} of ${SHARES})`, async ({ page }) => {
    test.setTimeout(15 * 60_000);
    const pages = findPages().filter((_, index) => index % SHARES === share);
    expect(pages.length).toBeGreaterThan(30);
    const found: string[] = [];
    for (const path of pages) {
      await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
      await page.goto(path);
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 900 });
        const scrolled = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
        if (scrolled > 0) found.push(`${path} at ${width}: it is ${scrolled} pixels wider than the window`);
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
          found.push(...(await findAccessibilityProblems(page)).map((problem) => `${path} at ${width}, ${colorScheme}: ${problem}`));
        }
      }
    }
    expect(found).toEqual([]);
  });
}
