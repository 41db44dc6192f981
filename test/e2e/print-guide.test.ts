import { expect, test } from 'playwright/test';

test('the printed guide has both environments, every page, and every address spelled out', async ({ page }) => {
  await page.goto('/guide/register/');
  await page.goto('/guide/');
  await page.getByRole('link', { name: 'one document' }).click();
  await page.emulateMedia({ media: 'print' });
  const main = page.getByRole('main');
  for (const title of ['Overview', 'Your sandbox account', 'Register', 'Build', 'Submit', 'The packages in detail', 'Finalize', 'After launch']) {
    await expect(main.getByRole('heading', { level: 2, name: title, exact: true })).toBeVisible();
  }
  for (const host of ['https://api.sandbox.lever.co/v1', 'https://api.lever.co/v1', 'https://sandbox-lever.auth0.com/authorize', 'https://auth.lever.co/authorize']) {
    await expect(main.getByText(host, { exact: true }).first()).toBeVisible();
  }
  // A link that leads out of the document is followed by its address, or is its address.
  const unspelled = await main.locator('a[href]').evaluateAll((links) =>
    links.flatMap((link) => {
      const href = link.getAttribute('href') ?? '';
      if (href.startsWith('#')) return [];
      const address = link instanceof HTMLAnchorElement ? link.href.replace(/^https?:\/\/localhost:\d+/, 'https://partners.example.com').replace(/^mailto:/, '') : '';
      const said = `${link.textContent} ${link.nextElementSibling?.textContent ?? ''}`;
      return said.includes(address) ? [] : [href];
    }),
  );
  expect(unspelled).toEqual([]);
});

test.describe('whatever environment was chosen', () => {
  test('the document on screen shows both as well', async ({ page }) => {
    await page.addInitScript(() => localStorage.setItem('environment', 'production'));
    const hidden = () => page.locator('[data-only]').evaluateAll((places) => places.filter((place) => getComputedStyle(place).display === 'none').length);
    await page.goto('/guide/build/');
    expect(await hidden()).toBeGreaterThan(0); // elsewhere, one environment is shown
    await page.goto('/guide/print/');
    await expect(page.getByRole('main').getByText('https://sandbox-lever.auth0.com/authorize').first()).toBeVisible();
    expect(await hidden()).toBe(0);
  });
});

test('the document is printed as a PDF with a page for each chapter', async ({ page }) => {
  await page.goto('/guide/print/');
  const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
  const pages = pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
  expect(pages).toBeGreaterThanOrEqual(9);
});
