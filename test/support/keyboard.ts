import type { Locator, Page } from 'playwright';

/** Press Tab until an element has the focus, as a reader without a pointer does. @throws after as many keys as no page should ask for */
export async function tabTo(page: Page, target: Locator, mostKeys = 120): Promise<void> {
  for (let key = 0; key < mostKeys; key++) {
    await page.keyboard.press('Tab');
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`The focus did not come to ${String(target)} within ${mostKeys} keys.`);
}
