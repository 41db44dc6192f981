import type { Page } from 'playwright';

/** What a keyboard reader meets on a page, one line for each thing that is wrong. */
export async function walkByKeyboard(page: Page): Promise<string[]> {
  await page.evaluate(PREPARE);
  const expected = await page.evaluate<number>('walk.stops.length');
  const wrong: string[] = [];
  // More keys than stops: a page that is left at its end is no trap.
  for (let key = 0; key <= expected + SPARE_KEYS; key++) {
    await page.keyboard.press('Tab');
    const found = await page.evaluate<Stop | null>('walk.look()');
    if (found === null) break;
    wrong.push(...found.wrong);
    if (key === expected + SPARE_KEYS) wrong.push(`the focus does not leave the page within ${key} keys; it is on ${found.name}`);
  }
  wrong.push(...(await page.evaluate<string[]>('walk.missed()')));
  return wrong;
}

interface Stop {
  name: string;
  wrong: readonly string[];
}

/** A radio button counts for its group, and what scrolls by itself is a stop in Chromium. */
const SPARE_KEYS = 10;

/** Runs in the page. A stop is what can be seen and used; those that a closed part holds are none. */
const PREPARE = `
  window.walk = (() => {
    const isShown = (element) => element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: false }) && element.getClientRects().length > 0;
    const isStop = (element) => isShown(element) && !element.disabled && !element.closest('[inert], [hidden]') && element.tabIndex >= 0
      && !(element.type === 'radio' && document.querySelector('input[type=radio][name="' + CSS.escape(element.name) + '"]:checked') !== element);
    const nameOf = (element) => element.tagName.toLowerCase() + ' "' + (element.getAttribute('aria-label') ?? element.textContent ?? '').trim().replace(/\\s+/g, ' ').slice(0, 40) + '"';
    const stops = [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex]')].filter(isStop);
    const seen = new Set();
    let last = -1;
    return {
      stops,
      missed: () => stops.filter((stop) => !seen.has(stop) && isStop(stop)).map((stop) => 'the focus never comes to ' + nameOf(stop)),
      look() {
        const element = document.activeElement;
        if (!element || element === document.body) return null;
        if (seen.has(element)) return element === stops[0] ? null : { name: nameOf(element), wrong: ['the focus comes to ' + nameOf(element) + ' again'] };
        seen.add(element);
        const wrong = [];
        const place = stops.indexOf(element);
        if (place !== -1 && place < last) wrong.push('the focus goes back to ' + nameOf(element));
        if (place !== -1) last = place;
        const { outlineStyle, outlineWidth } = getComputedStyle(element);
        const around = element.closest(':has(> :focus-visible)');
        const outside = around ? getComputedStyle(around) : { outlineStyle: 'none' };
        if ((outlineStyle === 'none' || parseFloat(outlineWidth) < 2) && outside.outlineStyle === 'none') wrong.push('nothing shows the focus on ' + nameOf(element));
        // What can be seen of it; Chromium does not scroll what is in sight in part.
        const [box] = [...element.getClientRects()].sort((a, b) => b.width * b.height - a.width * a.height);
        const [left, right] = [Math.max(box.left, 0), Math.min(box.right, innerWidth)];
        const [top, bottom] = [Math.max(box.top, 0), Math.min(box.bottom, innerHeight)];
        if (left >= right || top >= bottom) wrong.push(nameOf(element) + ' has the focus outside of the window');
        else {
          const above = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
          const label = element.labels?.[0];
          if (above && !element.contains(above) && !above.contains(element) && !label?.contains(above)) wrong.push(nameOf(element) + ' has the focus below ' + nameOf(above));
        }
        return { name: nameOf(element), wrong };
      },
    };
  })();
`;
