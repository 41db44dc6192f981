import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from 'playwright/test';

const TASK = 'Write down every scope, each with the reason that customers will read.';

/** The place in the list of steps that says how much of a step is done. */
const progressOf = (page: Page, step: string) => page.getByRole('navigation', { name: 'Guide' }).getByRole('link', { name: new RegExp(step) });

test('a partner ticks, leaves, returns, and sees where they are', async ({ page }) => {
  await page.goto('/guide/register/');
  await expect(progressOf(page, 'Register')).toContainText('0 of 6');
  await page.getByRole('checkbox', { name: TASK }).check();
  await expect(progressOf(page, 'Register')).toContainText('1 of 6');

  await page.goto('/');
  await expect(page.getByText(/Continue with\s+Overview:\s+0 of \d+\s+done/)).toBeVisible(); // what was skipped comes first
  await page.goto('/guide/overview/');
  for (const box of await page.getByRole('checkbox').all()) await box.check();
  await page.goto('/guide/sandbox-account/');
  for (const box of await page.getByRole('checkbox').all()) await box.check();

  await page.goto('/');
  await page.getByRole('link', { name: 'step 1, Register' }).click();
  await expect(page.getByRole('checkbox', { name: TASK })).toBeChecked();
  await expect(progressOf(page, 'Overview')).toContainText(/(\d+) of \1/);
});

test('the home page speaks of progress once there is some', async ({ page }) => {
  await page.goto('/');
  const register = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: 'Register' }) }).getByText(/of 6\s+done/);
  await expect(page.getByRole('heading', { name: 'Register' })).toBeVisible();
  await expect(register).toBeHidden();

  await page.goto('/guide/overview/');
  await page.getByRole('checkbox').first().check();
  await page.goto('/');
  await expect(register).toBeVisible();
});

test('a part whose tasks are all done is marked in the list of steps', async ({ page }) => {
  await page.goto('/guide/register/');
  const part = page.getByRole('navigation', { name: 'Guide' }).getByRole('link', { name: /Choose your scopes/ });
  await expect(part).toHaveAccessibleName('Choose your scopes');
  await page.getByRole('checkbox', { name: TASK }).check();
  await page.getByRole('checkbox', { name: 'Have a second person look through the list.' }).check();
  await expect(part).toHaveAccessibleName('Choose your scopes (done)');
});

test('two windows show the same ticks', async ({ page, context }) => {
  await page.goto('/guide/register/');
  const other = await context.newPage();
  await other.goto('/guide/checklist/');
  await page.getByRole('checkbox', { name: TASK }).check();
  await expect(other.getByRole('checkbox', { name: TASK })).toBeChecked();
});

test('ticks are cleared, and brought back by whoever did not mean it', async ({ page }) => {
  await page.goto('/guide/checklist/');
  await page.getByRole('checkbox', { name: TASK }).check();
  await page.getByRole('button', { name: 'Clear all ticks' }).click();
  await expect(page.getByRole('checkbox', { name: TASK })).not.toBeChecked();
  await page.getByRole('button', { name: 'Bring them back' }).click();
  await expect(page.getByRole('checkbox', { name: TASK })).toBeChecked();
  await page.getByRole('button', { name: 'Clear all ticks' }).click();
  await page.reload();
  await expect(page.getByRole('checkbox', { name: TASK })).not.toBeChecked();
});

test('the list is copied and saved as Markdown', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/guide/checklist/');
  await page.getByRole('checkbox', { name: TASK }).check();
  await page.getByRole('button', { name: 'Copy as Markdown' }).click();
  await expect(page.getByText('The list is on your clipboard, as Markdown.')).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/^# Checklist: Lever Partner Program\n\n1 of \d+ done\.\n/);
  expect(copied).toContain(`## 1. Register\n\n- [ ] Have the engineer who will build it read the requirements.\n- [x] ${TASK}\n`);

  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as a file' }).click();
  const download = await waiting;
  expect(download.suggestedFilename()).toBe('checklist.md');
  expect(await readFile(await download.path(), 'utf8')).toBe(copied);
});

test('everything works by keyboard', async ({ page }) => {
  await page.goto('/guide/register/');
  await page.getByRole('checkbox', { name: TASK }).focus();
  await page.keyboard.press('Space');
  await expect(page.getByRole('checkbox', { name: TASK })).toBeChecked();
  await page.goto('/guide/checklist/');
  await page.getByRole('button', { name: 'Save as a file' }).focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Bring them back' })).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('checkbox', { name: TASK })).toBeChecked();
});

test.describe('a browser that', () => {
  test('keeps something else under the name starts with no ticks, and can tick', async ({ page }) => {
    await page.addInitScript(() => localStorage.getItem('waymark-ticks-1') ?? localStorage.setItem('waymark-ticks-1', '{"half'));
    await page.goto('/guide/register/');
    await expect(page.getByRole('checkbox', { name: TASK })).not.toBeChecked();
    await page.getByRole('checkbox', { name: TASK }).check();
    await page.reload();
    await expect(page.getByRole('checkbox', { name: TASK })).toBeChecked();
  });

  test('keeps nothing says so, and counts on this page', async ({ page }) => {
    await page.addInitScript(() => Object.defineProperty(window, 'localStorage', { get: () => { throw new DOMException('Storage is switched off.', 'SecurityError'); } }));
    await page.goto('/guide/register/');
    await page.getByRole('checkbox', { name: TASK }).check();
    await expect(progressOf(page, 'Register')).toContainText('1 of 6');
    await expect(page.getByText('This browser keeps nothing for this site').first()).toBeVisible();
  });
});

test('on paper the checklist has a box for every task, and no buttons', async ({ page }) => {
  await page.goto('/guide/checklist/');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('checkbox', { name: TASK })).toBeVisible();
  await expect(page.getByRole('main').getByRole('button')).toHaveCount(0);
});
