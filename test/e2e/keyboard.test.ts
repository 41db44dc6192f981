import { expect, test } from 'playwright/test';
import { walkByKeyboard } from '../support/keyboard-walk.ts';

/** One page of each kind. */
const PAGES = [
  '/', '/guide/', '/guide/build/', '/guide/packages/', '/guide/checklist/', '/guide/print/', '/faq/', '/faq/authentication/basic-auth/', '/ecosystem/', '/ecosystem/search/',
  '/ecosystem/category/sourcing/', '/ecosystem/new/', '/ecosystem/coming-soon/', '/ecosystem/northlight-checks/', '/ecosystem/quill-letters/', '/permissions/', '/planner/',
  '/planner/?with=evenfield,fernhill-hr', '/whats-new/', '/submit/rules/', '/api/', '/404.html',
];

for (const width of [1280, 360]) {
  test.describe(`${width} pixels wide`, () => {
    test.use({ viewport: { width, height: 800 } });

    for (const path of PAGES) {
      test(`a keyboard reaches everything on ${path}, in order and in sight, and gets out again`, async ({ page }) => {
        test.setTimeout(180_000);
        await page.goto(path, { waitUntil: 'networkidle' });
        expect(await walkByKeyboard(page)).toEqual([]);
      });
    }
  });
}

test('the first key skips to the content', async ({ page }) => {
  await page.goto('/guide/build/');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeInViewport();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.querySelector('main')?.contains(document.activeElement))).toBe(true);
});

test.describe('Escape closes, and gives the focus back:', () => {
  test('the search', async ({ page }) => {
    await page.goto('/');
    const button = page.getByRole('banner').getByRole('button', { name: 'Search' });
    await button.focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
    await expect(button).toBeFocused();
  });

  test('a picture', async ({ page }) => {
    await page.goto('/ecosystem/northlight-checks/');
    const picture = page.locator('figure').getByRole('link').first();
    await picture.focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog', { name: 'Picture' })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog', { name: 'Picture' })).toBeHidden();
    await expect(picture).toBeFocused();
  });

  test('what a status means', async ({ page }) => {
    await page.goto('/ecosystem/');
    const mark = page.getByRole('article').getByRole('button', { name: 'Coming soon' }).first();
    const meaning = page.locator('#status-coming-soon');
    await mark.focus();
    await page.keyboard.press('Enter');
    await expect(meaning).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(meaning).toBeHidden();
    await expect(mark).toBeFocused();
  });

  test.describe('on a phone', () => {
    test.use({ viewport: { width: 360, height: 780 } });

    test('the menu', async ({ page }) => {
      await page.goto('/');
      const button = page.getByRole('button', { name: 'Menu', exact: true });
      await button.focus();
      await page.keyboard.press('Enter');
      await expect(page.getByRole('navigation', { name: 'Menu' })).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(page.getByRole('navigation', { name: 'Menu' })).toBeHidden();
      await expect(button).toBeFocused();
    });

    test('the filters', async ({ page }) => {
      await page.goto('/ecosystem/');
      const button = page.getByRole('button', { name: /^Filters/ });
      await button.focus();
      await page.keyboard.press('Enter');
      await expect(page.getByRole('dialog')).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toBeHidden();
      await expect(button).toBeFocused();
    });
  });
});
