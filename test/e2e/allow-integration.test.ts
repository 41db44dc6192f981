import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from 'playwright/test';
import { tabTo } from '../support/keyboard.ts';

/** Counts what the page sends to a printer instead of printing it. */
async function watchPrinter(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    Object.assign(window, { printed: 0, print: () => Object.assign(window, { printed: Number(Reflect.get(window, 'printed')) + 1 }) });
  });
  return () => page.evaluate(() => Number(Reflect.get(window, 'printed')));
}

test('an administrator learns plan, role, permissions with reasons and webhooks, and prints a sheet for two integrations', async ({ page }) => {
  const printed = await watchPrinter(page);
  await page.goto('/ecosystem/');
  await page.getByRole('main').getByRole('link', { name: 'Northlight Checks' }).first().click();

  const facts = page.getByRole('complementary', { name: 'Facts about Northlight Checks' });
  await expect(facts).toContainText('Available to All customers');
  await expect(facts).toContainText('Who may allow it Super Admin');
  await facts.getByRole('link', { name: '7 asked for' }).click();
  await expect(page.getByText('Why Northlight Checks asks: Attaches the finished report as a PDF.')).toBeInViewport();
  await facts.getByRole('link', { name: 'Webhooks for 3 events' }).click();
  await expect(page.getByText('A candidate moved to another stage.')).toBeInViewport();

  await page.getByRole('link', { name: 'Plan it together with other integrations' }).click();
  await expect(page.getByRole('checkbox', { name: 'Northlight Checks' })).toBeChecked();
  await page.getByRole('checkbox', { name: 'Fernhill HR' }).check();
  await expect(page.getByText('2 integrations: 9 permissions, 5 events to switch on.')).toBeVisible();
  await expect(page.getByText('TRM Enterprise or Advanced HR, for Fernhill HR')).toBeVisible();
  await expect(page.getByText('Fernhill HR and Northlight Checks can each add or change notes.')).toBeVisible();

  await page.getByRole('button', { name: /^Print/ }).click();
  expect(await printed()).toBe(1);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('checkbox', { name: 'Fernhill HR' })).toBeHidden();
  await expect(page.getByText('Reviewed by')).toBeVisible();
  await expect(page.getByText('Creates a requisition for each approved position')).toBeVisible();
});

test('the same by keyboard alone', async ({ page }) => {
  const printed = await watchPrinter(page);
  await page.goto('/ecosystem/northlight-checks/');
  await tabTo(page, page.locator('summary', { hasText: 'How we know' }));
  await page.keyboard.press('Enter');
  await expect(page.getByText('Northlight confirmed that orders and reports run in production')).toBeVisible();

  const sections = page.getByRole('navigation', { name: 'On this page' });
  await tabTo(page, sections.getByRole('link', { name: 'Permissions' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'What it may read and change' })).toBeInViewport();
  await tabTo(page, page.getByRole('link', { name: 'Plan it together with other integrations' }));
  await page.keyboard.press('Enter');

  await tabTo(page, page.getByRole('checkbox', { name: 'Signet Offers' }));
  await page.keyboard.press('Space');
  await expect(page.getByText(/^2 integrations: \d+ permissions/)).toBeVisible();
  await tabTo(page, page.getByRole('button', { name: /^Print/ }));
  await page.keyboard.press('Enter');
  expect(await printed()).toBe(1);
});

test('the chevron of what opens points down until it is open', async ({ page }) => {
  await page.goto('/permissions/');
  const summary = page.locator('summary', { hasText: 'Asked for by' }).first();
  const turn = (): Promise<string> => summary.evaluate((element) => getComputedStyle(element.lastElementChild ?? element).rotate);
  expect(await turn()).toBe('none');
  await summary.click();
  await expect.poll(turn).toBe('180deg');
});

test('the choice stands in the address, in any order, and the table holds it', async ({ page }) => {
  await page.goto('/planner/?with=signet-offers,nobody,northlight-checks');
  const summary = page.getByText(/^2 integrations: \d+ permissions/);
  await expect(summary).toBeVisible();
  await page.getByRole('checkbox', { name: 'Mosaic Analytics' }).check();
  await expect(page).toHaveURL(/\/planner\/\?with=mosaic-analytics,northlight-checks,signet-offers$/);
  await page.reload();
  await expect(page.getByText(/^3 integrations/)).toBeVisible();
  await page.getByRole('checkbox', { name: 'Keystone Payroll Bridge' }).check();
  await expect(page.getByText('Keystone Payroll Bridge: permissions that you choose when you make its API key')).toBeVisible();

  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Download as CSV' }).click();
  const csv = await readFile(await (await download).path(), 'utf8');
  expect(csv).toContain('Signet Offers,Read offers,offers:read:admin,Reads,Confidential data,');
  expect(csv.split('\r\n').filter((line) => line.startsWith('Mosaic Analytics,'))).toHaveLength(8);
});

test('a name is found as it is typed, also with marks, and the reader is told how many there are', async ({ page }) => {
  await page.goto('/planner/');
  const found = page.getByRole('status').filter({ hasText: /found/ });
  await page.getByLabel('Find by name').fill('Párlor');
  await expect(page.getByRole('checkbox')).toHaveCount(1);
  await expect(found).toHaveText('1 integration found');
  await page.getByLabel('Find by name').fill('zzz');
  await expect(page.getByRole('checkbox')).toHaveCount(0);
  await expect(found).toHaveText('No integration found');
  await page.getByLabel('Find by name').fill('');
  await expect(page.getByRole('checkbox', { name: 'Mosaic Analytics' })).toBeVisible();
  await expect(found).toHaveCount(0);
});

test('a choice that cannot be loaded is said, and can be tried again', async ({ page }) => {
  await page.route('**/planner/parlor.json', (route) => route.abort());
  await page.goto('/planner/');
  await page.getByRole('checkbox', { name: 'Parlor Video Interviews' }).check();
  await expect(page.getByRole('alert')).toContainText('could not be loaded');
  await page.unroute('**/planner/parlor.json');
  await page.getByRole('checkbox', { name: 'Parlor Video Interviews' }).uncheck();
  await page.getByRole('checkbox', { name: 'Parlor Video Interviews' }).check();
  await expect(page.getByText(/^1 integration: 7 permissions/)).toBeVisible();
  await expect(page.getByRole('alert')).toBeHidden();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('what a status means is one click away, wherever it stands', async ({ page }) => {
    await page.goto('/ecosystem/');
    await page.getByRole('button', { name: 'Coming soon' }).first().click();
    await expect(page.getByText('The move to production is not confirmed yet.').and(page.locator('[popover]'))).toBeVisible();
    await page.goto('/ecosystem/willow-onboarding/');
    await page.getByText('How we know').click();
    await expect(page.getByText('Missing for “Available”')).toBeVisible();
    await expect(page.getByText(/longer than the 120/)).toBeVisible();
  });

  test('the planner says what it needs, and leads to every integration', async ({ page }) => {
    await page.goto('/planner/');
    await expect(page.getByText('Adding up takes JavaScript')).toBeVisible();
    await page.getByRole('link', { name: 'Page of Signet Offers' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Signet Offers');
  });

  test('the page of permissions says who asks for what, and why', async ({ page }) => {
    await page.goto('/permissions/');
    await page.getByRole('listitem').filter({ hasText: 'offers:read:admin' }).getByText('Asked for by').click();
    await expect(page.getByRole('link', { name: 'Signet Offers' }).first()).toBeVisible();
  });
});
