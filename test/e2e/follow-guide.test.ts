import { expect, test } from 'playwright/test';

test('a partner walks from home to the last page of the guide', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'Build an integration' }).click();
  await page.getByRole('main').getByRole('link', { name: 'Register', exact: true }).first().click();
  for (const { title, step } of [
    { title: 'Register', step: 'Step 1 of 4' },
    { title: 'Build', step: 'Step 2 of 4' },
    { title: 'Submit', step: 'Step 3 of 4' },
    { title: 'The packages in detail', step: undefined },
    { title: 'Finalize', step: 'Step 4 of 4' },
  ]) {
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    if (step !== undefined) await expect(page.getByText(step)).toBeVisible();
    await page.getByRole('link', { name: /^Next/ }).click();
  }
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/launch/i);
});

test('a step says who acts, what it takes, what is recorded and what customers see then', async ({ page }) => {
  await page.goto('/guide/submit/');
  const facts = page.getByRole('main').locator('dl').first();
  await expect(facts).toContainText('Who acts You');
  await expect(facts).toContainText(/\d+ minutes? to read, \d+ things to do/);
  await expect(facts).toContainText(/Half of the \d+ sample integrations listed here took\s+\d+ days or less/);
  await expect(facts).toContainText('Help article walked through without an error');
  await expect(facts).toContainText('Customers then see Coming soon');
});

test('a partner goes to a part of another step from the list of steps', async ({ page }) => {
  await page.goto('/guide/register/');
  const steps = page.getByRole('navigation', { name: 'Guide' });
  await steps.getByRole('listitem').filter({ hasText: 'Finalize' }).getByText('4 parts').click();
  await steps.getByRole('link', { name: 'Final touches' }).click();
  await expect(page).toHaveURL(/\/guide\/finalize\/#final-touches$/);
  await expect(page.getByRole('heading', { name: 'Final touches' })).toBeInViewport();
});

test('the list of sections shows which one is being read', async ({ page }) => {
  await page.goto('/guide/build/');
  const contents = page.getByRole('navigation', { name: 'On this page' });
  await page.getByRole('heading', { name: 'Receive webhooks' }).scrollIntoViewIfNeeded();
  await page.getByRole('heading', { name: 'Receive webhooks' }).evaluate((heading) => heading.scrollIntoView({ block: 'start' }));
  await expect(contents.getByRole('link', { name: 'Receive webhooks' })).toHaveAttribute('aria-current', 'true');
  await expect(contents.locator('[aria-current]')).toHaveCount(1);
});

test('an engineer copies the address of a section', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/guide/build/');
  await page.getByRole('link', { name: 'Link to “Call the API”' }).click();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/\/guide\/build\/#call-the-api$/);
  await expect(page).toHaveURL(/#call-the-api$/);
});

test('an engineer follows a problem from where it bites to its remedy', async ({ page }) => {
  await page.goto('/guide/build/');
  await page.getByRole('link', { name: 'How that looks' }).click();
  const row = page.getByRole('row', { name: /shows offline_access and nothing else/ });
  await expect(row).toBeInViewport();
  await expect(row).toContainText('Reported');
});

test.describe('a word of the field', () => {
  test('is explained by a click, and by a key', async ({ page }) => {
    await page.goto('/guide/register/');
    const word = page.getByRole('button', { name: 'scopes', exact: true });
    const meaning = page.getByText('One permission, such as reading notes.');
    await expect(meaning).toBeHidden();
    await word.click();
    await expect(meaning).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(meaning).toBeHidden();
    await word.focus();
    await page.keyboard.press('Enter');
    await expect(meaning).toBeVisible();
  });

  test('is explained behind itself on paper', async ({ page }) => {
    await page.goto('/guide/register/');
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByText('One permission, such as reading notes.')).toBeVisible();
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });

  test('a bar shows the steps, and where the reader is', async ({ page }) => {
    await page.goto('/guide/build/');
    const bar = page.getByRole('navigation', { name: 'Steps' });
    await expect(bar.getByRole('link', { name: /Build/ })).toHaveAttribute('aria-current', 'step');
    await expect(bar.getByText(/^0 of \d+ done$/)).toBeVisible();
    await bar.getByRole('link', { name: /Submit/ }).tap();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Submit');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  });

  test('a word is explained by a touch', async ({ page }) => {
    await page.goto('/guide/register/');
    await page.getByRole('button', { name: 'scopes', exact: true }).tap();
    await expect(page.getByText('One permission, such as reading notes.')).toBeInViewport();
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a partner reads the steps, their facts, their tasks as plain lists, and what words mean', async ({ page }) => {
    await page.goto('/guide/register/');
    await expect(page.getByText('Step 1 of 4')).toBeVisible();
    await expect(page.getByText('Who acts')).toBeVisible();
    await expect(page.getByText('Write down every scope, each with the reason that customers will read.')).toBeVisible();
    await expect(page.getByRole('checkbox')).toHaveCount(0);
    await expect(page.getByText(/\d of \d+ done/).filter({ visible: true })).toHaveCount(0);
    await page.getByRole('button', { name: 'scopes', exact: true }).click();
    await expect(page.getByText('One permission, such as reading notes.')).toBeVisible();
  });

  test('the whole checklist is a list to read, without buttons that would do nothing', async ({ page }) => {
    await page.goto('/guide/checklist/');
    await expect(page.getByText('Fetch your invented candidates.')).toBeVisible();
    await expect(page.getByRole('main').getByRole('button')).toHaveCount(0);
  });
});
