/** Widths of Helvetica's printable ASCII characters, from the blank on, in thousandths of the font size (Adobe's metrics of its 35 core fonts). */
const ASCII = [
  278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278,
  556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556,
  1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778,
  667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556,
  333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556,
  556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
];
const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Extended_Pictographic}\u3000-\u303F\uFF01-\uFF60]/u;
const NO_WIDTH = /[\p{M}\p{Cf}]/u;
const OTHER = 600;

/**
 * About how wide a line of text is in a common sans serif, in thousandths of the font size.
 *
 * Letters with marks are as wide as those without; of other scripts the width is a guess, full width for
 * ideographs and emoji. Whoever draws with it states the width, so that no font can break out of its box.
 */
export function textWidth(text: string): number {
  return [...text.normalize('NFD')].reduce((sum, character) => sum + characterWidth(character), 0);
}

function characterWidth(character: string): number {
  if (NO_WIDTH.test(character)) return 0;
  return ASCII[(character.codePointAt(0) ?? 0) - 32] ?? (WIDE.test(character) ? 1000 : OTHER);
}
