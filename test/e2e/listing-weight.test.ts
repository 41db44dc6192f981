import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'playwright/test';

const MOST_SCRIPT_BYTES = 5 * 1024;

test('a listing loads little code, and nothing from elsewhere, before anybody acts', async ({ page, baseURL }) => {
  const scripts: Promise<Buffer>[] = [];
  const elsewhere: string[] = [];
  page.on('response', (response) => {
    if (!response.url().startsWith(`${baseURL}/`) && !response.url().startsWith('data:')) elsewhere.push(response.url());
    if (response.request().resourceType() === 'script') scripts.push(response.body());
  });
  await page.goto('/ecosystem/candela-scheduling/', { waitUntil: 'networkidle' });
  await expect(page.getByRole('link', { name: /YouTube/ })).toBeVisible(); // the page has a video, and has not asked for it

  expect(elsewhere).toEqual([]);
  expect(scripts.length).toBeGreaterThan(0);
  const bytes = (await Promise.all(scripts)).reduce((sum, script) => sum + brotliCompressSync(script).length, 0);
  expect(bytes).toBeLessThanOrEqual(MOST_SCRIPT_BYTES);
});
