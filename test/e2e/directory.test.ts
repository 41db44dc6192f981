import { expect, type Page, test } from 'playwright/test';
import { findAccessibilityProblems } from '../support/accessibility.ts';

const cards = (page: Page) => page.getByRole('search').getByRole('article');
const search = (page: Page) => page.getByRole('searchbox', { name: 'Search integrations' });
const announced = (page: Page) => page.getByRole('status');

test('a customer finds an integration by typing, with a mistake and without marks', async ({ page }) => {
  await page.goto('/ecosystem/');
  await search(page).pressSequentially('sheduling');

  await expect(cards(page)).toHaveText([/Candela Scheduling/, /Junction Rooms/]);
  await expect(announced(page)).toHaveText('2 of 24 integrations');
  await expect(page).toHaveURL(/\/ecosystem\/\?q=sheduling$/);
  await expect(page.getByRole('combobox', { name: 'Sort by' })).toHaveValue('relevance');

  await search(page).fill('');
  await expect(cards(page)).toHaveCount(24);
  await expect(page).toHaveURL(/\/ecosystem\/$/);
});

test('ticks narrow the list, and every count says what its tick would show', async ({ page }) => {
  await page.goto('/ecosystem/');
  const analytics = page.getByRole('checkbox', { name: /^Analytics/ });
  await analytics.check();
  await expect(cards(page)).toHaveCount(3);
  await expect(announced(page)).toHaveText('3 of 24 integrations');

  const inclusion = page.getByRole('checkbox', { name: /^Diversity and inclusion/ });
  await expect(inclusion).toHaveAccessibleName('Diversity and inclusion 1');
  await page.getByRole('group', { name: 'Most sensitive data' }).getByRole('checkbox', { name: /^Confidential data/ }).check();
  // What would leave nothing is shown, and cannot be ticked.
  await expect(page.getByRole('checkbox', { name: /^Sourcing 0/ })).toBeDisabled();

  await page.getByRole('button', { name: 'Remove Analytics' }).click();
  await expect(analytics).not.toBeChecked();
  await page.getByRole('button', { name: 'Remove Confidential data' }).click();
  await expect(cards(page)).toHaveCount(24);
  await expect(page).toHaveURL(/\/ecosystem\/$/);
});

test('the keyboard alone ticks, clears and keeps its place', async ({ page }) => {
  await page.goto('/ecosystem/');
  await search(page).focus();
  await page.keyboard.type('notes');
  await page.getByRole('checkbox', { name: /^Video interviewing/ }).focus();
  await page.keyboard.press('Space');
  await expect(page).toHaveURL(/\?q=notes&category=video-interviewing$/);
  await page.getByRole('button', { name: 'Clear all' }).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/ecosystem\/$/);
  await expect(page.getByRole('heading', { name: '24 integrations' })).toBeFocused();
});

test('a shared address restores everything, and Back and Forward go through what was asked', async ({ page }) => {
  await page.goto('/ecosystem/?q=refer&status=available,coming-soon&sort=newest&category=nonsense');
  await expect(cards(page)).toHaveCount(3);
  await expect(search(page)).toHaveValue('refer');
  await expect(page.getByRole('combobox', { name: 'Sort by' })).toHaveValue('newest');
  await expect(page.getByRole('button', { name: 'Remove Coming soon' })).toBeVisible();
  expect(await page.locator('link[rel=canonical]').getAttribute('href')).toMatch(/\/ecosystem\/$/);

  await page.getByRole('checkbox', { name: /^Referrals/ }).check();
  await expect(cards(page)).toHaveText([/Relay Referrals/]);
  await page.goBack();
  await expect(cards(page)).toHaveCount(3);
  await expect(page.getByRole('checkbox', { name: /^Referrals/ })).not.toBeChecked();
  await page.goForward();
  await expect(cards(page)).toHaveText([/Relay Referrals/]);

  await page.getByRole('article').getByRole('link', { name: 'Relay Referrals' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Relay Referrals');
  await page.goBack();
  await expect(cards(page)).toHaveText([/Relay Referrals/]);
});

test('an address that asks for something shows nothing else before', async ({ page }) => {
  let release = (): void => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route(/\/index-\w+\.json$/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('/ecosystem/?category=referrals');
  await expect(page.getByRole('checkbox', { name: /^Referrals/ })).toBeChecked();
  await expect(page.getByRole('link', { name: 'Atlas Reach' })).toBeHidden();
  release();
  await expect(cards(page)).toHaveText([/Relay Referrals/]);
  await expect(page.getByRole('link', { name: 'Relay Referrals' })).toBeVisible();
});

test('an index that does not come is said, and the list stays', async ({ page }) => {
  await page.route(/\/index-\w+\.json$/, (route) => route.abort());
  await page.goto('/ecosystem/?category=referrals');
  await expect(announced(page)).toHaveText('The list could not be filtered. Load the page again.');
  await expect(page.getByRole('link', { name: 'Atlas Reach' })).toBeVisible();

  // The page that is loaded again has to know what was asked for meanwhile.
  await page.getByRole('checkbox', { name: /^Analytics/ }).check();
  await expect(page).toHaveURL(/\?category=referrals,analytics$/);
});

test('where nothing is found, one click shows everything, and Back what was asked', async ({ page }) => {
  await page.goto('/ecosystem/?q=zzzzqqq');
  await page.getByRole('main').getByRole('link', { name: 'Show 24 integrations' }).click();
  await expect(page).toHaveURL(/\/ecosystem\/$/);
  await expect(page.getByRole('article').first()).toContainText('Atlas Reach');
  await page.goBack();
  await expect(page.getByRole('heading', { name: 'No integration matches' })).toBeVisible();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in the ${colorScheme} theme`, () => {
    test.use({ colorScheme });

    test('axe finds nothing while filters are active', async ({ page }) => {
      await page.goto('/ecosystem/?q=notes&plan=trm-enterprise');
      await expect(page.getByRole('button', { name: 'Clear all' })).toBeVisible();
      const closed = page.locator('details:not([open]) > summary');
      while ((await closed.count()) > 0) await closed.first().click();
      expect(await findAccessibilityProblems(page)).toEqual([]);
    });

    test('where nothing is found, the nearest is offered, and axe finds nothing', async ({ page }) => {
      await page.goto('/ecosystem/?q=payroll&category=referrals');
      await expect(page.getByRole('heading', { name: 'No integration matches' })).toBeVisible();
      await expect(announced(page)).toHaveText('No integration matches');
      await expect(page.getByRole('article').first()).toContainText('Keystone Payroll Bridge');
      await expect(page.getByRole('article').first()).toContainText('Differs in: category');
      await expect(page.getByRole('main')).toContainText('tell your contact at Lever');
      expect(await findAccessibilityProblems(page)).toEqual([]);
    });

    test.describe('on a phone', () => {
      test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });

      test('axe finds nothing in the sheet of filters', async ({ page }) => {
        await page.goto('/ecosystem/?category=referrals');
        await page.getByRole('button', { name: 'Filters 1' }).tap();
        const sheet = page.getByRole('dialog', { name: 'Filters' });
        await expect(sheet).toBeVisible();
        // It slides in, and half-seen text has too little contrast.
        await sheet.evaluate((dialog) => Promise.all(dialog.getAnimations().map(({ finished }) => finished)));
        expect(await findAccessibilityProblems(page)).toEqual([]);
      });
    });
  });
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });

  test('filters stand in a sheet that keeps the focus, counts, and gives way to the list', async ({ page }) => {
    await page.goto('/ecosystem/');
    const open = page.getByRole('button', { name: /^Filters/ });
    await expect(open).toBeInViewport();
    await open.tap();
    const sheet = page.getByRole('dialog', { name: 'Filters' });
    await sheet.getByText('Communication', { exact: true }).tap();
    await expect(sheet.getByRole('button', { name: 'Show 4 integrations' })).toBeVisible();

    for (let press = 0; press < 60; press++) {
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement === document.body || document.activeElement?.closest('dialog') !== null)).toBe(true);
    }
    await sheet.getByRole('button', { name: 'Show 4 integrations' }).tap();
    await expect(sheet).toBeHidden();
    await expect(cards(page)).toHaveCount(4);
    await expect(page.getByRole('button', { name: 'Filters 1' })).toBeFocused();

    await open.tap();
    await page.keyboard.press('Escape');
    await expect(sheet).toBeHidden();
    await expect(page).toHaveURL(/\?category=communication$/);
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the form leads to every other way through the directory', async ({ page }) => {
    await page.goto('/ecosystem/');
    await expect(page.getByRole('checkbox')).toHaveCount(0);
    await expect(page.getByRole('main')).toContainText('Filters need JavaScript');
    await search(page).fill('referrals');
    await page.getByRole('search').getByRole('button', { name: 'Search' }).click();

    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Searching needs JavaScript');
    await page.getByRole('main').getByRole('link', { name: /^Referrals/ }).click();
    await expect(page.getByRole('article')).toHaveText([/Relay Referrals/]);
  });

  test('what is new and what is coming have pages of their own', async ({ page }) => {
    await page.goto('/ecosystem/');
    await page.getByRole('link', { name: 'Coming soon', exact: true }).click();
    await expect(page.getByRole('article')).toHaveText([/Atlas Reach/, /Junction Rooms/, /Lumen Interview Notes/, /Willow Onboarding/]);
    await page.goto('/ecosystem/new/');
    await expect(page.getByRole('article')).toHaveCount(18);
  });
});

test('a search that was sent before the page was ready is answered', async ({ page }) => {
  await page.goto('/ecosystem/search/?q=payroll&category=onboarding-hr&category=referrals');
  await expect(cards(page)).toHaveText([/Keystone Payroll Bridge/, /Fernhill HR/, /Willow Onboarding/]);
  await expect(page).toHaveURL(/\/ecosystem\/\?q=payroll&category=onboarding-hr&category=referrals$/);
});
