import { expect, test, type Page } from 'playwright/test';
import { findAccessibilityProblems } from '../support/accessibility.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const SANDBOX = 'https://sandbox-lever.auth0.com/oauth/token';
const PRODUCTION = 'https://auth.lever.co/oauth/token';
const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

test('a partner switches to production once, and every address and sample follows', async ({ page }) => {
  await page.goto('/guide/build/');
  await expect(page.getByText(SANDBOX).first()).toBeVisible();

  await page.getByRole('group', { name: 'Environment' }).first().getByRole('button', { name: 'Production' }).click();

  for (const button of await page.getByRole('button', { name: 'Production' }).all()) await expect(button).toHaveAttribute('aria-pressed', 'true');
  await page.getByRole('button', { name: 'Copy tokens.sh' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Copied' })).toBeVisible();
  const command = await copied(page);
  expect(command).toContain(`'${PRODUCTION}' \\`);
  expect(command).not.toContain('sandbox');
  expect(command).not.toMatch(/^Production/m); // the name that paper needs is no code
});

test('the choice of environment and language is remembered on the next page and the next day', async ({ page, context }) => {
  await page.goto('/guide/build/');
  await page.getByRole('button', { name: 'Production' }).first().click();
  await page.getByRole('button', { name: 'Python' }).first().click();
  await expect(page.getByText('tokens.py').first()).toBeVisible();
  await expect(page.getByText('tokens.sh').first()).toBeHidden();

  const later = await context.newPage();
  await later.goto('/guide/build/');
  await expect(later.getByRole('button', { name: 'Production' }).first()).toHaveAttribute('aria-pressed', 'true');
  await later.getByRole('button', { name: 'Copy call.py' }).click();
  expect(await copied(later)).toContain('API = "https://api.lever.co/v1"');
  await later.goto('/guide/register/');
  await expect(later.locator('html')).toHaveAttribute('data-environment', 'production');
});

test('a remembered choice stands before anything is painted', async ({ page }) => {
  await page.addInitScript(() => {
    localStorage.setItem('environment', 'production');
    new MutationObserver((_, observer) => {
      if (!document.body) return;
      document.documentElement.dataset['seen'] = document.documentElement.dataset['environment'] ?? 'none';
      observer.disconnect();
    }).observe(document, { childList: true, subtree: true });
  });
  await page.goto('/guide/build/');
  await expect(page.locator('html')).toHaveAttribute('data-seen', 'production');
});

test('all of it works by keyboard', async ({ page }) => {
  await page.goto('/guide/build/');
  await page.getByRole('button', { name: 'Copy tokens.sh' }).focus();
  await page.keyboard.press('Shift+Tab');
  await expect(page.getByRole('button', { name: 'Production' }).and(page.locator(':focus'))).toHaveCount(1);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(page.getByRole('status').filter({ hasText: 'Copied' })).toBeVisible();
  expect(await copied(page)).toContain(PRODUCTION);
  // The code itself can be reached, so that its long lines can be scrolled.
  await page.keyboard.press('Tab');
  await expect(page.locator('pre:focus')).toContainText('grant_type=authorization_code');
});

test('the page stays where it is when a choice changes what stands above', async ({ page }) => {
  await page.goto('/guide/build/');
  const button = page.getByRole('button', { name: 'TypeScript' }).last();
  await button.scrollIntoViewIfNeeded();
  const top = () => button.evaluate((element) => Math.round(element.getBoundingClientRect().top));
  const before = await top();
  await button.click();
  expect(Math.abs((await top()) - before)).toBeLessThanOrEqual(1);
});

test('on paper both environments are printed, each with its name', async ({ page }) => {
  await page.goto('/guide/build/');
  await page.emulateMedia({ media: 'print' });
  for (const address of [SANDBOX, PRODUCTION]) {
    await expect(page.getByText(address).and(page.locator('code')).first()).toBeVisible();
    await expect(page.locator('pre').getByText(address).first()).toBeVisible();
  }
  await expect(page.locator('pre').getByText('Production', { exact: true }).first()).toBeVisible();
  await expect(page.getByRole('button', { name: 'Copy tokens.sh' })).toBeHidden();
});

test('both environments and every language can be read without JavaScript', async ({ browser }) => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto('/guide/build/');
  for (const address of [SANDBOX, PRODUCTION]) await expect(page.locator('pre').getByText(address).first()).toBeVisible();
  for (const file of ['tokens.sh', 'tokens.ts', 'tokens.py']) await expect(page.getByText(file, { exact: true }).first()).toBeVisible();
  await expect(page.getByRole('button', { name: 'Production' }).first()).toBeHidden();
  await page.close();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in other choices, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto('/guide/build/');
    await page.getByRole('button', { name: 'Production' }).first().click();
    await page.getByRole('button', { name: 'TypeScript' }).first().click();
    expect(await findAccessibilityProblems(page)).toEqual([]);
  });
}
