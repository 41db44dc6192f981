import { expect, test } from 'playwright/test';
import { findAccessibilityProblems } from '../support/accessibility.ts';

/** One page of each kind, and a listing of each status. */
const PAGES = [
  '/', '/guide/', '/guide/build/', '/guide/packages/', '/guide/checklist/', '/guide/print/', '/faq/', '/faq/authentication/basic-auth/', '/ecosystem/', '/ecosystem/category/sourcing/',
  '/ecosystem/northlight-checks/', '/ecosystem/atlas-reach/', '/ecosystem/quill-letters/', '/ecosystem/pinpoint-surveys/', '/ecosystem/relay-referrals/',
  '/permissions/', '/planner/', '/planner/?with=evenfield,fernhill-hr,northlight-checks', '/whats-new/', '/submit/rules/', '/404.html',
];

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in the ${colorScheme} theme`, () => {
    test.use({ colorScheme });

    for (const path of PAGES) {
      test(`axe finds nothing on ${path}`, async ({ page }) => {
        await page.goto(path);
        expect(await findAccessibilityProblems(page)).toEqual([]);
      });
    }

    test('axe finds nothing on a listing with its proof and a picture open', async ({ page }) => {
      await page.goto('/ecosystem/willow-onboarding/');
      await page.getByText('How we know').click();
      expect(await findAccessibilityProblems(page)).toEqual([]);
      await page.locator('figure').getByRole('link').first().click();
      await expect(page.getByRole('dialog', { name: 'Picture' })).toBeVisible();
      expect(await findAccessibilityProblems(page)).toEqual([]);
    });

    test('axe finds nothing in the search', async ({ page }) => {
      await page.goto('/');
      await page.keyboard.press('/');
      await page.getByRole('dialog').getByRole('searchbox').or(page.getByRole('combobox')).first().fill('webhook');
      await expect(page.getByRole('dialog').getByRole('link').first()).toBeVisible();
      expect(await findAccessibilityProblems(page)).toEqual([]);
    });
  });
}
