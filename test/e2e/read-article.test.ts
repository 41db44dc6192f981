import { expect, test } from 'playwright/test';
import { tabTo } from '../support/keyboard.ts';

test('a reader opens the pictures large, steps through them by keyboard, and returns to where the last one stands', async ({ page }) => {
  await page.goto('/ecosystem/northlight-checks/');
  const first = page.locator('figure').getByRole('link').first();
  await tabTo(page, first);
  await page.keyboard.press('Enter');

  const viewer = page.getByRole('dialog', { name: 'Picture' });
  await expect(viewer).toContainText('1 of 4');
  await expect(viewer.getByRole('img'), 'the whole picture is in sight').toBeInViewport({ ratio: 1 });
  await expect(viewer).toContainText('What a Super Admin reads before allowing Northlight');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(viewer).toContainText('3 of 4');
  await expect(viewer.getByRole('img')).toHaveAttribute('alt', /The Connections page of Northlight/);
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await expect(viewer).toContainText('4 of 4'); // the neighbor of the first is the last

  await viewer.getByRole('button', { name: 'Actual size' }).click();
  await expect(viewer.getByRole('button', { name: 'Actual size' })).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('Escape');
  await expect(viewer).toBeHidden();
  await expect(page.locator('figure').getByRole('link').last()).toBeFocused();
});

test('nothing is asked of anybody else before the video is clicked, and only the video afterwards', async ({ page, baseURL }) => {
  const elsewhere: string[] = [];
  await page.route((url) => url.protocol === 'https:', (route) => {
    elsewhere.push(new URL(route.request().url()).host);
    return route.abort();
  });
  await page.goto('/ecosystem/candela-scheduling/', { waitUntil: 'networkidle' });
  await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
  await page.getByRole('heading', { name: 'See it done' }).scrollIntoViewIfNeeded();
  expect(baseURL).toContain('localhost');
  expect(elsewhere).toEqual([]);

  await page.getByRole('link', { name: /Plays here from YouTube/ }).click();
  await expect.poll(() => elsewhere).toEqual(['www.youtube-nocookie.com']);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a picture leads to itself, and the video to its own page', async ({ page }) => {
    await page.goto('/ecosystem/candela-scheduling/');
    await expect(page.getByRole('link', { name: /Plays here from YouTube/ })).toHaveAttribute('href', /^https:\/\/www\.youtube\.com\/watch/);
    await page.locator('figure').getByRole('link').first().click();
    await expect(page).toHaveURL(/\/_media\/.*\.webp$/);
  });
});
