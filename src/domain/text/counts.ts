const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

/** What a page can count: the steps of the process, the parts of one of them, the packages of a submission. */
export const COUNTED = ['steps', 'parts', 'packages'] as const;

/**
 * A count as it is written in a sentence: in words up to twelve.
 *
 * @param language language of the site; words are known for English, other languages get digits
 * @example
 * spellCount(4, 'en'); // 'four'
 */
export function spellCount(count: number, language: string): string {
  const word = /^en(-|$)/.test(language) ? NUMBERS[count] : undefined;
  return word ?? String(count);
}

/**
 * A count with its noun.
 *
 * @example
 * countOf(1, 'part'); // '1 part'
 */
export function countOf(count: number, noun: string, plural = `${noun}s`): string {
  return `${count} ${count === 1 ? noun : plural}`;
}
