/** Words of a text in the order in which they stand, without capitals; anything between letters and digits parts them. */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** How many words in a row are taken for a sentence of somebody's own, where each of them is common. */
const RUN = 6;
/** Shorter words stand in names of colors, files and elements. */
const SHORTEST = 5;

/** So many clean lines are remembered: a few times what pages share. Each keeps the text that it was cut from in memory. */
const MOST_CLEAN = 5000;

/** What only hidden texts have, as plain data. */
export interface HiddenText {
  /** Single words. */
  words: readonly string[];
  /** Those of them with which a word of a published text begins, as "weekend" does "weekends". */
  beginnings: readonly string[];
  /** Names and parts of sentences: words with a blank between them. */
  runs: readonly string[];
}

/** What kind of text it is: as readers read it, with the marks of HTML or XML in it, code of packages, or an index of words without their endings. */
export type TextKind = 'prose' | 'markup' | 'code' | 'index';

/** What stands between two words of a page that belong to different elements or attributes. */
const MARKS = /[<>=]/;
/** Line breaks inside texts that scripts hold. Read as letters they would join the next word: the `n` of `\naldo` is none of its own. */
const ESCAPES = /\\[nrtbf]/g;

/**
 * Compare hidden texts with all others.
 *
 * @param hidden texts that must show nowhere
 * @param names names, slugs and the like, which count as a whole also where they are short
 * @param shown texts that may show everywhere, and the program's own words
 */
export function compareTexts(hidden: readonly string[], names: readonly string[], shown: readonly string[]): HiddenText {
  const words = new Set(hidden.flatMap(wordsOf).filter((word) => word.length >= SHORTEST && /\p{L}/u.test(word)));
  const runs = new RunList([
    ...names.filter((name) => name.length > 2).map(wordsOf),
    ...hidden.flatMap((text) => text.split('\n').flatMap((line) => runsOf(wordsOf(line)))),
  ]);
  const common = new Set<string>();
  for (const text of shown) {
    const own = wordsOf(text);
    for (const word of own) common.add(word);
    for (const run of runs.findIn(own)) runs.delete(run);
  }
  const only = [...words].filter((word) => !common.has(word)).sort();
  const known = new Set(only);
  const beginnings = new Set([...common].flatMap((word) => beginningsOf(word).filter((beginning) => known.has(beginning))));
  return { words: only, beginnings: [...beginnings].sort(), runs: runs.all() };
}

/** Finds what only hidden texts have. */
export class HiddenWords {
  readonly #words: ReadonlySet<string>;
  readonly #beginnings: ReadonlySet<string>;
  readonly #runs: RunList;
  readonly #clean = { prose: new Set<string>(), markup: new Set<string>() };

  constructor({ words, beginnings, runs }: HiddenText) {
    this.#words = new Set(words);
    this.#beginnings = new Set(beginnings);
    this.#runs = new RunList(runs.map((run) => run.split(' ')));
  }

  /**
   * Find what a text holds of them. A line that was clean once is not read again: pages share most of theirs.
   *
   * In code of packages nobody here has chosen the words, and in an index of words without their endings a word
   * may be what is left of a published one: there, only names and parts of sentences count, or other words. Between
   * marks, words that follow each other are no name: after a link to Almo, "Plan" is not "Almo Plan".
   *
   * @returns each once
   */
  find(text: string, kind: TextKind = 'prose'): string[] {
    const found = new Set<string>();
    const clean = kind === 'prose' || kind === 'markup' ? this.#clean[kind] : undefined;
    for (const line of (kind === 'markup' ? text.replace(ESCAPES, '\n') : text).split('\n')) {
      if (line.trim() === '' || clean?.has(line)) continue;
      const before = found.size;
      for (const words of (kind === 'markup' ? line.split(MARKS) : [line]).map(wordsOf)) {
        if (kind !== 'code') for (const word of words) if (this.#words.has(word) && !(kind === 'index' && this.#beginnings.has(word))) found.add(word);
        for (const run of this.#runs.findIn(words)) found.add(run);
      }
      if (found.size > before || !clean) continue;
      if (clean.size === MOST_CLEAN) clean.clear();
      clean.add(line);
    }
    return [...found];
  }
}

/** Words in a row, each row once: written with a blank between them. */
class RunList {
  readonly #runs: Set<string>;
  /** How long the runs are that begin with a word. */
  readonly #lengths = new Map<string, Set<number>>();

  constructor(runs: readonly (readonly string[])[]) {
    this.#runs = new Set(runs.filter((run) => run.length > 0).map((run) => run.join(' ')));
    for (const [first, ...rest] of runs) if (first !== undefined) this.#lengths.set(first, (this.#lengths.get(first) ?? new Set()).add(rest.length + 1));
  }

  findIn(words: readonly string[]): string[] {
    const found: string[] = [];
    // Every word of a site comes by here: most begin nothing, and cost one look.
    for (const [index, word] of words.entries()) {
      for (const length of this.#lengths.get(word) ?? []) {
        const run = length === 1 ? word : words.slice(index, index + length).join(' ');
        if (this.#runs.has(run)) found.push(run);
      }
    }
    return found;
  }

  delete(run: string): void {
    this.#runs.delete(run);
  }

  all(): string[] {
    return [...this.#runs].sort();
  }
}

function runsOf(words: readonly string[]): string[][] {
  return words.length < RUN ? [] : words.slice(RUN - 1).map((_, index) => words.slice(index, index + RUN));
}

function beginningsOf(word: string): string[] {
  return Array.from({ length: Math.max(0, word.length - SHORTEST) }, (_, index) => word.slice(0, SHORTEST + index));
}
