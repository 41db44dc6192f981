import { expect, test } from 'playwright/test';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const PAGES = [
  { path: '/guide/build/', begins: '# Build\n', holds: ['https://auth.lever.co/oauth/token', 'https://sandbox-lever.auth0.com/oauth/token', '/guide/submit/'] },
  { path: '/faq/availability/which-customers/', begins: '# Which customers can use our integration?\n', holds: ['| Webhooks that are set up by hand | Customers with the Webhooks feature |'] },
  { path: '/ecosystem/parlor/', begins: '# Parlor', holds: ['**Status:** Available since', '**Available to:**', '## Enable', '## Permissions', '/_media/'] },
];

for (const { path, begins, holds } of PAGES) {
  test(`a reader copies ${path} as Markdown`, async ({ page }) => {
    await page.goto(path);
    await page.getByRole('button', { name: 'Copy as Markdown' }).click();
    await expect(page.getByText('Copied', { exact: true })).toBeVisible();
    const text = await page.evaluate(() => navigator.clipboard.readText());
    expect(text.startsWith(begins), text.slice(0, 80)).toBe(true);
    for (const words of holds) expect(text).toContain(words);
    // Relative links and components would mean nothing elsewhere. Code may hold whatever it likes.
    expect(text.replace(/```[\s\S]*?```/g, '')).not.toMatch(/\]\(\/|\]\(#|<[A-Z]/);
  });
}

test('without JavaScript a link leads to the Markdown', async ({ browser }) => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto('/guide/build/');
  await expect(page.getByRole('button', { name: 'Copy as Markdown' })).toBeHidden();
  const href = await page.getByRole('link', { name: 'This page as Markdown' }).getAttribute('href');
  const answer = await page.request.get(href ?? '');
  expect(answer.ok()).toBe(true);
  expect(answer.headers()['content-type']).toContain('text/markdown');
  expect(await page.locator('link[rel="alternate"][type="text/markdown"]').getAttribute('href')).toBe(href);
  await page.close();
});
