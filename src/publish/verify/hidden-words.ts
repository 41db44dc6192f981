/** Words of a text in the order in which they stand, without capitals; anything between letters and digits parts them. */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** How many words in a row are taken for a sentence of somebody's own, where each of them is common. */
const RUN = 6;
/** Shorter words stand in names of colors, files and elements. */
const SHORTEST = 5;

/** Words and runs of words that only hidden texts have. */
export class HiddenWords {
  readonly #words: ReadonlySet<string>;
  /** Runs by their first word. */
  readonly #runs = new Map<string, string[][]>();
  readonly #clean = new Set<string>();

  /**
   * @param hidden texts that must show nowhere
   * @param names names, slugs and the like, which count as a whole also where they are short
   * @param shown texts that may show everywhere, and the program's own words
   */
  constructor(hidden: readonly string[], names: readonly string[], shown: readonly string[]) {
    const common = new Set(shown.flatMap((text) => wordsOf(text)));
    const known = new Set(shown.flatMap((text) => runsOf(wordsOf(text))));
    this.#words = new Set(hidden.flatMap((text) => wordsOf(text)).filter((word) => word.length >= SHORTEST && /\p{L}/u.test(word) && !common.has(word)));
    const lines = shown.map((text) => ` ${wordsOf(text).join(' ')} `);
    for (const name of names) {
      const words = wordsOf(name);
      if (words.length > 0 && name.length > 2 && !lines.some((line) => line.includes(` ${words.join(' ')} `))) this.#add(words);
    }
    for (const run of new Set(hidden.flatMap((text) => text.split('\n').flatMap((line) => runsOf(wordsOf(line)))))) {
      if (!known.has(run)) this.#add(run.split(' '));
    }
  }

  /**
   * Find what a text holds of them. A line that was clean once is not read again: pages share most of theirs.
   *
   * @param runsOnly for code of packages, whose own words nobody here has chosen
   * @returns each once
   */
  find(text: string, runsOnly = false): string[] {
    const found = new Set<string>();
    for (const line of text.split('\n')) {
      if (line.trim() === '' || this.#clean.has(line)) continue;
      const before = found.size;
      const words = wordsOf(line);
      words.forEach((word, index) => {
        if (!runsOnly && this.#words.has(word)) found.add(word);
        for (const run of this.#runs.get(word) ?? []) {
          if (run.every((part, offset) => words[index + offset] === part)) found.add(run.join(' '));
        }
      });
      if (found.size === before && !runsOnly) this.#clean.add(line);
    }
    return [...found];
  }

  #add(words: string[]): void {
    const [first = ''] = words;
    this.#runs.set(first, [...(this.#runs.get(first) ?? []), words]);
  }
}

function runsOf(words: readonly string[]): string[] {
  return words.length < RUN ? [] : words.slice(RUN - 1).map((_, index) => words.slice(index, index + RUN).join(' '));
}
