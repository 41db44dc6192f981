import { expect, test } from 'playwright/test';

test('a reader with a mistyped address is led to the page that it meant', async ({ page }) => {
  await page.goto('/ecosystem/codewrigt/');

  await expect(page.getByRole('heading', { name: 'Perhaps you meant' })).toBeVisible();
  await page.getByRole('main').getByRole('link', { name: 'Codewright Challenges' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Codewright Challenges');
});

test('a reader whose browser does not get the search is led there all the same', async ({ page }) => {
  await page.route('**/pagefind/pagefind.js', (route) => route.abort());
  await page.goto('/ecosystem/codewrigt/');

  await expect(page.getByRole('main').getByRole('link', { name: 'Codewright Challenges' })).toBeVisible();
});

test('a reader with words for an address is led to the pages that hold them', async ({ page }) => {
  await page.goto('/sandbox-credentials-in-production.html');

  await expect(page.getByRole('main').getByRole('link', { name: 'Can we use our sandbox credentials in production?' })).toBeVisible();
});

test('a reader whose search finds nothing is shown where else to go on', async ({ page }) => {
  await page.goto('/ecosystem/');
  await page.getByRole('button', { name: 'Search', exact: true }).first().click();
  const search = page.getByRole('dialog');
  await search.getByRole('textbox').or(search.getByRole('searchbox')).or(search.getByRole('combobox')).first().fill('жжж');

  await expect(search.getByText('No results for жжж')).toBeVisible();
  await search.getByRole('link', { name: 'FAQ' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Questions and answers');
});

test('a reader with an address that means nothing is not told what it may have meant', async ({ page }) => {
  const searched = page.waitForResponse(/pagefind\.js$/);
  await page.goto('/nope/');
  await searched;
  await page.waitForLoadState('networkidle');

  await expect(page.getByRole('link', { name: 'Home', exact: true })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Perhaps you meant' })).toBeHidden();
});
