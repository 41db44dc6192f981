import { join } from 'node:path';
import { expect, type Page, test } from 'playwright/test';
import { type ServedSite, serveSite } from '../../src/publish/serve.ts';
import { emptyFolder, FIXTURE_DATE, runCommand } from '../support/build-fixture.ts';

test.describe.configure({ mode: 'serial' });

let site: ServedSite;

/** Put into the page by a test. */
declare const describe: (element: Element) => unknown;

test.beforeAll(async () => {
  test.setTimeout(240_000);
  const folder = await emptyFolder('many-listings');
  const content = join(folder, 'content');
  const written = await runCommand('bench', ['generate', '--listings', '70', '--out', content], { SITE_DATE: FIXTURE_DATE });
  const built = await runCommand('build', [], { CONTENT_DIR: content, OUT_DIR: join(folder, 'dist'), SITE_DATE: FIXTURE_DATE });
  expect([written.code, built.code], `${written.stderr}${built.stderr}`).toEqual([0, 0]);
  site = await serveSite(join(folder, 'dist'), 0);
});

test.afterAll(() => site.close());

test('a long list is turned page by page, and the address knows the page', async ({ page }) => {
  await page.goto(`${site.address}/ecosystem/`);
  const first = await page.getByRole('article').first().textContent();
  const pages = page.getByRole('navigation', { name: 'Pages' });
  await expect(page.getByRole('search').getByRole('article')).toHaveCount(24);
  await expect(pages).toContainText('Page 1 of 3');

  await pages.getByRole('link', { name: 'Next' }).click();
  await expect(page).toHaveURL(/\/ecosystem\/\?page=2$/);
  await expect(pages).toContainText('Page 2 of 3');
  await expect(page.getByRole('status')).toContainText('page 2 of 3');
  await expect(page.getByRole('heading', { name: /integrations$/ }).first()).toBeFocused();
  const logo = page.getByRole('article').first().locator('img:visible').first();
  await expect.poll(() => logo.evaluate((image) => image instanceof HTMLImageElement && image.naturalWidth > 0)).toBe(true);

  // A narrower question begins on its first page again.
  await page.getByRole('checkbox', { name: /^Any plan/ }).check();
  await expect(page).toHaveURL(/\?plan=everyone$/);
  await page.goBack();
  await expect(pages).toContainText('Page 2 of 3');
  await page.goBack();
  await expect(page.getByRole('article').first()).toHaveText(first ?? '');
});

test.describe('cards that the browser shows', () => {
  const shapes = (page: Page) => page.getByRole('article').evaluateAll((cards) => cards.map((card) => describe(card)));

  test.beforeEach(({ page }) => page.addInitScript(() => {
    // Heading levels follow from the page; how an attribute is written and in which order does not matter.
    Object.assign(window, {
      describe: (element: Element): unknown => [
        element.tagName.replace(/^H\d$/, 'heading'),
        [...element.attributes].filter(({ name, value }) => value !== '' || !/^(class|srcset)$/.test(name)).map(({ name, value }) => `${name}=${value.trim()}`).sort(),
        element.children.length === 0 ? element.textContent?.trim() : [...element.children].map(describe),
      ],
    });
  }));

  test('are those of the build', async ({ page }) => {
    await page.goto(`${site.address}/ecosystem/page/2/`);
    const built = await shapes(page);
    expect(built).toHaveLength(24);
    await page.goto(`${site.address}/ecosystem/?page=2`);
    await expect.poll(() => shapes(page)).toEqual(built);
  });

  test('are those of the build also out of sight, after each tick, and when nothing is ticked again', async ({ page }) => {
    await page.goto(`${site.address}/ecosystem/category/accounting/`);
    const category = await shapes(page);
    await page.goto(`${site.address}/ecosystem/`);
    const everything = await shapes(page);
    expect(category.length).toBeLessThan(24);

    const box = page.getByRole('checkbox', { name: /^Accounting/ });
    await box.check();
    await expect.poll(() => shapes(page)).toEqual(category);
    await box.uncheck();
    await expect.poll(() => shapes(page)).toEqual(everything);
  });
});

test('a listing that is followed at once leads back to what was ticked', async ({ page }) => {
  // On a machine that paints slowly, nothing is painted before the reader has gone on.
  await page.addInitScript(() => (window.requestAnimationFrame = (callback) => window.setTimeout(callback, 1500)));
  await page.goto(`${site.address}/ecosystem/`);
  await page.getByRole('searchbox', { name: 'Search integrations' }).focus();
  const box = page.getByRole('checkbox', { name: /^Any plan/ });
  await box.check();
  await expect(page).toHaveURL(/\?plan=everyone$/);
  await page.getByRole('checkbox', { name: /^Personal data/ }).evaluate((tick) => {
    if (!(tick instanceof HTMLElement)) return;
    tick.click();
    document.querySelector<HTMLElement>('article a')?.click();
  });
  await expect(page).toHaveURL(/\/ecosystem\/[a-z0-9-]+\/$/);
  await page.goBack();
  await expect(page).toHaveURL(/\?plan=everyone&data=personal$/);
  await expect(page.getByRole('checkbox', { name: /^Personal data/ })).toBeChecked();
});

test('a page behind the last one shows the last one', async ({ page }) => {
  await page.goto(`${site.address}/ecosystem/?page=99`);
  await expect(page.getByRole('navigation', { name: 'Pages' })).toContainText('Page 3 of 3');
  await page.getByRole('link', { name: 'Previous' }).click();
  await expect(page).toHaveURL(/\?page=2$/);
});

test('an empty result leads to where an integration can be asked for', async ({ page }) => {
  await page.goto(`${site.address}/ecosystem/?q=qqqqqqqqqqqq`);
  await expect(page.getByRole('main').getByRole('link', { name: 'Ask for an integration' })).toHaveAttribute('href', 'https://larkfield.example/ideas');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('every page of the list is a page of the site', async ({ page }) => {
    await page.goto(`${site.address}/ecosystem/`);
    const names = new Set<string>();
    for (let turn = 1; ; turn++) {
      for (const name of await page.getByRole('article').getByRole('heading').allTextContents()) names.add(name);
      const next = page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Next' });
      if ((await next.count()) === 0) break;
      await next.click();
      await expect(page).toHaveURL(new RegExp(`/ecosystem/page/${turn + 1}/$`));
    }
    await page.goto(`${site.address}/ecosystem/`);
    await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText(`${names.size} integrations`);
  });
});
