import { createServer } from 'node:http';
import { expect, type Page, test } from 'playwright/test';

/** How often a page has been painted with something in it. */
const paintings = (page: Page) => page.evaluate(() => performance.getEntriesByName('first-contentful-paint').length);

test('the header of the directory is not painted alone, which would put off its words', async ({ page, request }) => {
  const html = await (await request.get('/ecosystem/')).text();
  const middle = html.indexOf('<main');
  let finish = (): void => {};
  const server = createServer(({ url }, response) => {
    if (url !== '/') return response.writeHead(404).end();
    finish = () => response.end(html.slice(middle));
    return response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).write(html.slice(0, middle));
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const bound = server.address();
  try {
    await page.goto(`http://localhost:${typeof bound === 'object' && bound ? bound.port : 0}/`, { waitUntil: 'commit' });
    await page.locator('header').first().waitFor({ state: 'attached' });

    await page.waitForTimeout(500);
    expect(await paintings(page)).toBe(0);
    finish();
    await expect.poll(() => paintings(page)).toBe(1);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  } finally {
    server.closeAllConnections();
    server.close();
  }
});
