import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'playwright/test';

const MOST_SCRIPT_BYTES = 5 * 1024;
/** HTML, styles and scripts together; pictures and the font come on top. */
const MOST_BYTES = 20 * 1024;
const COUNTED = ['document', 'stylesheet', 'script'];

test('a listing loads little code, and nothing from elsewhere, before anybody acts', async ({ page, baseURL }) => {
  const loaded: { type: string; body: Promise<Buffer> }[] = [];
  const elsewhere: string[] = [];
  page.on('response', (response) => {
    if (!response.url().startsWith(`${baseURL}/`) && !response.url().startsWith('data:')) elsewhere.push(response.url());
    const type = response.request().resourceType();
    if (COUNTED.includes(type)) loaded.push({ type, body: response.body() });
  });
  await page.goto('/ecosystem/candela-scheduling/', { waitUntil: 'networkidle' });
  await expect(page.getByRole('link', { name: /YouTube/ })).toBeVisible(); // the page has a video, and has not asked for it

  expect(elsewhere).toEqual([]);
  const sizes = await Promise.all(loaded.map(async ({ type, body }) => ({ type, bytes: brotliCompressSync(await body).length })));
  const total = (types: readonly string[]): number => sizes.filter(({ type }) => types.includes(type)).reduce((sum, { bytes }) => sum + bytes, 0);
  for (const type of COUNTED) expect(total([type]), type).toBeGreaterThan(0);
  expect(total(['script'])).toBeLessThanOrEqual(MOST_SCRIPT_BYTES);
  expect(total(COUNTED)).toBeLessThanOrEqual(MOST_BYTES);
});
