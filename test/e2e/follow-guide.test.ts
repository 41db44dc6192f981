import { expect, test } from 'playwright/test';

test('a partner walks from home to the last step of the guide', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'Build an integration' }).click();
  await page.getByRole('main').getByRole('link', { name: 'Register', exact: true }).first().click();
  for (const step of ['Register', 'Build', 'Submit', 'Finalize']) {
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(step);
    await expect(page.getByText(/Step \d of 4/).first()).toBeVisible();
    await page.getByRole('link', { name: /^Next/ }).click();
  }
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/launch/i);
});
