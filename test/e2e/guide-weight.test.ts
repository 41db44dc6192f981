import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'playwright/test';

const MOST_SCRIPT_BYTES = 6 * 1024;

/** How far things moved by themselves since the page began to load: 0 is not at all. */
const LAYOUT_SHIFT = `new Promise((resolve) => {
  let sum = 0;
  new PerformanceObserver((list) => { for (const entry of list.getEntries()) if (!entry.hadRecentInput) sum += entry.value; })
    .observe({ type: 'layout-shift', buffered: true });
  setTimeout(() => resolve(sum), 500);
})`;

for (const path of ['/guide/', '/guide/build/', '/guide/submit/', '/guide/packages/', '/guide/checklist/', '/guide/print/']) {
  test(`${path} loads little code, nothing from elsewhere, and stays where it is`, async ({ page, baseURL }) => {
    // Ticks of an earlier visit are what a page has most to add.
    await page.addInitScript(() => localStorage.setItem('waymark-ticks-1', JSON.stringify(['express-interest', 'settle-data', 'connect-once', 'make-logins'])));
    const scripts: Promise<Buffer>[] = [];
    const elsewhere: string[] = [];
    page.on('response', (response) => {
      if (!response.url().startsWith(`${baseURL}/`) && !response.url().startsWith('data:')) elsewhere.push(response.url());
      if (response.request().resourceType() === 'script') scripts.push(response.body());
    });
    await page.goto(path, { waitUntil: 'networkidle' });
    expect(elsewhere).toEqual([]);
    expect(scripts.length).toBeGreaterThan(0);
    const bytes = (await Promise.all(scripts)).reduce((sum, script) => sum + brotliCompressSync(script).length, 0);
    expect(bytes).toBeLessThanOrEqual(MOST_SCRIPT_BYTES);
    expect(await page.evaluate<number>(LAYOUT_SHIFT)).toBeLessThan(0.01);
  });
}
