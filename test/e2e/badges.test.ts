import { expect, test } from 'playwright/test';

/** One integration of each status that a badge can say. */
const BADGES = [
  { slug: 'northlight-checks', says: /available/i },
  { slug: 'atlas-reach', says: /coming soon/i },
  { slug: 'cadence-nurture', says: /deprecated/i },
];

for (const { slug, says } of BADGES) {
  test(`the badge of ${slug} shows in another site, in both themes`, async ({ page, baseURL }) => {
    const address = `${baseURL}/badges/${slug}.svg`;
    const pictures: string[] = [];
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await page.setContent(`<img src="${address}" alt="">`);
      const badge = page.getByRole('presentation').or(page.locator('img')).first();
      await expect.poll(() => badge.evaluate((image) => image instanceof HTMLImageElement && image.complete && image.naturalWidth > 60 && image.naturalHeight > 15)).toBe(true);
      pictures.push((await badge.screenshot()).toString('base64'));
    }
    expect(pictures[0], 'it has colors of its own in the dark').not.toBe(pictures[1]);

    await page.goto(address);
    await expect(page.locator('title')).toHaveText(says);
  });
}
