import { expect, type Page, test } from 'playwright/test';

const themeSwitch = (page: Page) => page.getByRole('button', { name: 'Dark theme' });
const background = (page: Page) => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);

test('a reader chooses the dark theme once, and the next page has it', async ({ page }) => {
  await page.goto('/faq/');
  const light = await background(page);
  await themeSwitch(page).click();
  await expect(themeSwitch(page)).toHaveAttribute('aria-pressed', 'true');
  const dark = await background(page);
  expect(dark).not.toBe(light);

  await page.goto('/ecosystem/');
  await expect(themeSwitch(page)).toHaveAttribute('aria-pressed', 'true');
  expect(await background(page)).toBe(dark);
});

test('the switch follows a system that turns dark while the page is open', async ({ page }) => {
  await page.goto('/faq/');
  await expect(themeSwitch(page)).toHaveAttribute('aria-pressed', 'false');
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect(themeSwitch(page)).toHaveAttribute('aria-pressed', 'true');
});

// The browser of the tests keeps no page to go back to, so that the page is told what a browser that does would tell it.
test('a page to which a reader comes back has the theme that was chosen on another one', async ({ page }) => {
  await page.goto('/faq/');
  const light = await background(page);
  await page.evaluate(() => {
    localStorage.setItem('theme', 'dark');
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  });
  await expect(themeSwitch(page)).toHaveAttribute('aria-pressed', 'true');
  expect(await background(page)).not.toBe(light);
});
