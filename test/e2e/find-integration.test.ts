import { expect, test } from 'playwright/test';

test('a customer finds a listing by search and reads who can use it', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('/');
  const search = page.getByRole('dialog');
  await search.getByRole('searchbox').or(search.getByRole('combobox')).first().fill('background checks');
  await search.getByRole('link', { name: /Northlight Checks/ }).first().click();

  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Northlight Checks');
  await expect(page.getByRole('main')).toContainText('All customers');
});

test('a customer finds a listing by its category and reads which plan it needs', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'Ecosystem', exact: true }).first().click();
  await page.getByRole('main').getByRole('link', { name: /^Analytics/ }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Analytics');

  await page.getByRole('main').getByRole('link', { name: 'Mosaic Analytics' }).click();
  await expect(page.getByRole('main')).toContainText('TRM Enterprise');
});

test('search opens with ⌘K as well, narrows by kind, and Escape closes it', async ({ page }) => {
  await page.goto('/guide/');
  await page.keyboard.press('Control+k');
  const search = page.getByRole('dialog');
  await search.getByRole('searchbox').or(search.getByRole('textbox')).first().fill('sandbox');
  const guidePage = search.getByRole('link', { name: 'Your sandbox account', exact: true });
  await expect(guidePage).toBeVisible();
  await search.getByRole('combobox', { name: 'Kind' }).click();
  await search.getByRole('option', { name: /^Question/ }).click();
  await expect(guidePage).toBeHidden();
  await expect(search.getByRole('link', { name: 'Can we use our sandbox credentials in production?' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(search).toBeHidden();
});

test('search opens at the second try where the network failed at the first', async ({ page }) => {
  await page.route('**/pagefind/pagefind-component-ui.js', (route) => route.abort(), { times: 1 });
  await page.goto('/');
  const failure = page.waitForEvent('pageerror');
  await page.keyboard.press('/');
  await failure;

  await page.keyboard.press('/');

  await expect(page.getByRole('dialog')).toBeVisible();
});

test('nothing is loaded for search before it is opened', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto('/', { waitUntil: 'networkidle' });
  expect(asked.filter((path) => path.startsWith('/pagefind/'))).toEqual([]);
  await page.keyboard.press('/');
  await expect(page.getByRole('dialog')).toBeVisible();
  expect(asked.some((path) => path.startsWith('/pagefind/'))).toBe(true);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a customer still finds every public listing and reads its permissions', async ({ page }) => {
    await page.goto('/ecosystem/');
    await page.getByRole('link', { name: 'Northlight Checks' }).click();
    await expect(page.getByRole('main')).toContainText('files:write:admin');
  });
});
