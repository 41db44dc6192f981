import { join } from 'node:path';
import { ProcessApart } from '../apart/process-apart.ts';

/** What the program that draws is asked about. */
export interface Drawing {
  bytes: Uint8Array;
  /** Its longer side in pixels, as it says it. */
  longest: number;
}

/** Seconds of processor time in which a drawing has to be drawn as small as a logo. Most take some hundredths. */
export const MOST_SECONDS = 3;
/** What browsers draw and the program that looks here does not: of such a drawing it cannot be said that it is empty. */
const ONLY_IN_BROWSERS = /<text\b|data:image\/webp|@(?:media|supports|layer|container)\b|\{[^{}]*\{|\b(?:var|env|calc|color|color-mix|light-dark|lab|lch|oklab|oklch)\(/i;

const looker = new ProcessApart<Drawing, boolean>(join(import.meta.dirname, 'worker.ts'), MOST_SECONDS);

/**
 * What a reader would see of a drawing on its canvas; one of which that cannot be said counts as visible.
 *
 * Drawn in a process of its own: dashes and styles that take the rules a moment to read can keep the program
 * that draws busy for hours, and nothing interrupts it.
 *
 * @param text the drawing, which the other rules have let through
 */
export async function lookAtDrawing(drawing: Drawing, text: string): Promise<'visible' | 'empty' | 'too slow'> {
  if (ONLY_IN_BROWSERS.test(text)) return 'visible';
  const isVisible = await looker.ask(drawing);
  if (isVisible === undefined) return 'too slow';
  return isVisible ? 'visible' : 'empty';
}
