import axe from 'axe-core';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright';

/**
 * What axe finds on a page as it is now, one line each: rule, what is wrong, and the elements.
 *
 * The source is put in by the browser's own tools, which the policy of the page does not concern.
 */
export async function findAccessibilityProblems(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  // Sizes of targets are part of WCAG 2.2 at level AA, and switched off in axe.
  const options = { resultTypes: ['violations'], rules: { 'target-size': { enabled: true } } };
  const results = await page.evaluate<AxeResults>(`axe.run(document, ${JSON.stringify(options)})`);
  return results.violations.map(({ id, help, nodes }) => `${id}: ${help} (${nodes.map(({ target }) => target.join(' ')).join('; ')})`);
}
