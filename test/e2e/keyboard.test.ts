import { expect, type Locator, type Page, test } from 'playwright/test';
import { walkByKeyboard } from '../support/keyboard-walk.ts';

/** One page of each kind. */
const PAGES = [
  '/', '/guide/', '/guide/build/', '/guide/packages/', '/guide/checklist/', '/guide/print/', '/faq/', '/faq/authentication/basic-auth/', '/ecosystem/',
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

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the menu of a phone stands at the edge, where nothing else takes its place', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 780 });
    await page.goto('/guide/');
    const box = await page.getByRole('button', { name: 'Menu' }).boundingBox();
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeGreaterThan(330);
  });

  test('a keyboard reaches everything on /ecosystem/search/, which leads on to the directory at once where scripts run', async ({ page }) => {
    await page.goto('/ecosystem/search/');
    expect(await walkByKeyboard(page)).toEqual([]);
    expect(new URL(page.url()).pathname).toBe('/ecosystem/search/');
  });
});

test('the first key skips to the content', async ({ page }) => {
  await page.goto('/guide/build/');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeInViewport();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.querySelector('main')?.contains(document.activeElement))).toBe(true);
});

/** Opens with Enter, closes with Escape, and is back at what opened it. */
async function openAndEscape(page: Page, opener: Locator, opened: Locator): Promise<void> {
  await opener.focus();
  await page.keyboard.press('Enter');
  await expect(opened).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(opened).toBeHidden();
  await expect(opener).toBeFocused();
}

test.describe('Escape closes, and gives the focus back:', () => {
  test('the search', async ({ page }) => {
    await page.goto('/');
    const button = page.getByRole('banner').getByRole('button', { name: 'Search' });
    await openAndEscape(page, button, page.getByRole('dialog'));
  });

  test('a picture', async ({ page }) => {
    await page.goto('/ecosystem/northlight-checks/');
    const picture = page.locator('figure').getByRole('link').first();
    await openAndEscape(page, picture, page.getByRole('dialog', { name: 'Picture' }));
  });

  test('what a status means', async ({ page }) => {
    await page.goto('/ecosystem/');
    const mark = page.getByRole('article').getByRole('button', { name: 'Coming soon' }).first();
    const meaning = page.locator('#status-coming-soon');
    await openAndEscape(page, mark, meaning);
  });

  test.describe('on a phone', () => {
    test.use({ viewport: { width: 360, height: 780 } });

    test('the menu', async ({ page }) => {
      await page.goto('/');
      const button = page.getByRole('button', { name: 'Menu', exact: true });
      await openAndEscape(page, button, page.getByRole('navigation', { name: 'Menu' }));
    });

    test('the filters', async ({ page }) => {
      await page.goto('/ecosystem/');
      const button = page.getByRole('button', { name: /^Filters/ });
      await openAndEscape(page, button, page.getByRole('dialog'));
    });
  });
});
