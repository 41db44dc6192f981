import { expect, test } from 'playwright/test';
import { findAccessibilityProblems } from '../support/accessibility.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const PARTNERS_ONLY = 'Can Lever give us a list of its customers?';
const CUSTOMERS_ONLY = 'Who in our company can switch an integration on?';

test('a customer sees the questions of customers, and sends them to a colleague', async ({ page, context }) => {
  await page.goto('/faq/');
  await page.getByRole('button', { name: 'Customers' }).click();
  await expect(page.getByRole('heading', { name: PARTNERS_ONLY })).toBeHidden();
  await expect(page.getByRole('heading', { name: CUSTOMERS_ONLY })).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: /^\d+ of \d+ questions$/ })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Changing this site' })).toBeHidden(); // a topic of which nothing is left

  const colleague = await context.newPage();
  await colleague.goto(page.url());
  await expect(colleague.getByRole('heading', { name: PARTNERS_ONLY })).toBeHidden();
  await colleague.getByRole('button', { name: 'Everybody' }).click();
  await expect(colleague.getByRole('heading', { name: PARTNERS_ONLY })).toBeVisible();
});

test('a link to a question that the filter hides shows it all the same', async ({ page }) => {
  await page.goto('/faq/?reader=customer#getting-started-customer-list');
  await expect(page.getByText('does not hand over customer lists')).toBeVisible();
});

test('all answers open at once, and axe finds nothing in them', async ({ page }) => {
  await page.goto('/faq/');
  await page.getByRole('button', { name: 'Open all answers' }).click();
  for (const answer of await page.locator('details').all()) await expect(answer).toHaveAttribute('open', '');
  expect(await findAccessibilityProblems(page)).toEqual([]);
});

test('a copied link leads to the question on its own', async ({ page }) => {
  await page.goto('/faq/#authentication-basic-auth');
  await page.getByRole('button', { name: 'Copy link' }).and(page.locator(':visible')).click();
  await expect(page.getByText('Copied', { exact: true })).toBeVisible();
  await page.goto(await page.evaluate(() => navigator.clipboard.readText()));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Can our integration use Basic Auth with an API key?');
  await expect(page.getByRole('link', { name: 'Register', exact: true })).toBeVisible(); // the guide says more
});

test('a link opens its answer without JavaScript too', async ({ browser }) => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto('/faq/#authentication-basic-auth');
  await expect(page.getByText('Basic Auth with an API key exists for something else')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Open all answers' })).toBeHidden();
  await page.close();
});

test('search finds a question, and shows the answer', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('/');
  await page.getByRole('dialog').getByRole('searchbox').or(page.getByRole('combobox')).first().fill('list of its customers');
  await expect(page.getByRole('dialog').getByRole('link', { name: PARTNERS_ONLY }).first()).toBeVisible();
  await expect(page.getByRole('dialog')).toContainText('does not hand over');
});

for (const path of ['/faq/', '/faq/authentication/basic-auth/']) {
  test(`the policy of ${path} allows the data for search engines`, async ({ page }) => {
    await page.addInitScript(() => addEventListener('securitypolicyviolation', (event) => (document.documentElement.dataset['violation'] = event.violatedDirective)));
    await page.goto(path);
    const texts = await page.locator('script[type="application/ld+json"]').allTextContents();
    const data: { '@type': string; mainEntity: { name: string; acceptedAnswer: { text: string } }[] } = JSON.parse(texts.find((text) => text.includes('FAQPage')) ?? '{}');
    expect(data['@type']).toBe('FAQPage');
    const question = data.mainEntity.find(({ name }) => name.includes('Basic Auth'));
    expect(question?.acceptedAnswer.text).toMatch(/^No\. Partner integrations use OAuth\./);
    await expect(page.locator('html')).not.toHaveAttribute('data-violation');
  });
}
