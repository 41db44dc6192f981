/** Letters that no decomposition turns into plain ones, as people type them. */
const PLAIN: Readonly<Record<string, string>> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i' };

/**
 * A text as searching compares it: lower-case words without marks, one blank between them.
 *
 * @example
 * foldText('  Čes­ky—Élan’s  A/B '); // 'cesky elans a b'
 */
export function foldText(text: string): string {
  const plain = /^[\u0020-\u007e]*$/.test(text) ? text.toLowerCase() : unmark(text);
  return plain.replace(/['’\u00ad]/g, '').replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}

function unmark(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/[ßæœøłđðþı]/g, (letter) => PLAIN[letter] ?? letter);
}

/** The words of a name, also those that are written together, such as "HireFox" or "e-sign". */
export function foldName(name: string): string {
  const whole = foldText(name);
  const apart = foldText(name.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2'));
  const joined = foldText(name.replace(/[-‐‑]/g, ''));
  return [...new Set([whole, apart, joined].flatMap((text) => text.split(' ')))].join(' ');
}

/** Where words begin in many lines of folded text. */
export interface SearchField {
  /** Every line begins with a blank and ends with a line break, so that a blank stands before every word. */
  text: string;
  /** Where each line begins. */
  starts: readonly number[];
}

/** Folded lines, ready to be searched. */
export function makeField(lines: readonly string[]): SearchField {
  const starts: number[] = [];
  let length = 0;
  for (const line of lines) {
    starts.push(length);
    length += line.length + 2;
  }
  return { text: lines.map((line) => ` ${line}\n`).join(''), starts };
}

/**
 * Tell every line in which a word begins with some letters, once for each such word, in order of lines.
 *
 * @param found is told the line, whether it is the whole word, and whether it is the first one of the line
 */
export function findWords({ text, starts }: SearchField, letters: string, found: (line: number, whole: boolean, first: boolean) => void): void {
  const wanted = ` ${letters}`;
  let line = 0;
  for (let at = text.indexOf(wanted); at !== -1; at = text.indexOf(wanted, at + 1)) {
    while ((starts[line + 1] ?? Infinity) <= at) line++;
    const after = text[at + wanted.length];
    found(line, after === ' ' || after === '\n', starts[line] === at);
  }
}
