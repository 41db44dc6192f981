import type { Directory } from './directory.ts';
import { findNearWords, mistakesAllowed } from './text/near-words.ts';
import { findWords, foldName, foldText, makeField, type SearchField } from './text/search-text.ts';

/** What a found word is worth: where it stands, whether it is whole, and whether a name begins with it. */
const WORTH = { name: 40, category: 20, tagline: 8, whole: 1.5, first: 30, wholeName: 60 } as const;
/** A word with mistakes is worth this share of it. */
const WORTH_NEAR = 0.5;
/** So many listings are prepared before the browser may do something else. */
const LINES_AT_ONCE = 500;

/** Words of a directory, prepared so that a search takes a moment. */
export interface DirectorySearch {
  names: SearchField;
  taglines: SearchField;
  /** One line for each combination of categories. */
  categories: SearchField;
  /** For each listing the line of its categories. */
  categoryRows: readonly number[];
  /** Every word once. */
  words: ReadonlySet<string>;
}

/** The words that stand for a category: its title and its synonyms, by id. */
export type CategoryWords = Readonly<Record<string, readonly string[]>>;

/** Prepare a directory for searching, in pieces, so that a browser can do something else between them. */
export function* prepareSearch({ names, taglines, facets: { category } }: Directory, categoryWords: CategoryWords): Generator<undefined, DirectorySearch> {
  const words = new Set<string>();
  const fold = function* (lines: readonly string[], foldLine: (line: string) => string): Generator<undefined, SearchField> {
    const folded: string[] = [];
    for (const line of lines) {
      const text = foldLine(line);
      folded.push(text);
      for (const word of text.split(' ')) words.add(word);
      if (folded.length % LINES_AT_ONCE === 0) yield;
    }
    return makeField(folded);
  };
  return {
    names: yield* fold(names, foldName),
    taglines: yield* fold(taglines, foldText),
    categories: yield* fold(category.groups.map((ids) => ids.flatMap((id) => categoryWords[id] ?? []).join(' ')), foldName),
    categoryRows: category.rows,
    words,
  };
}

/**
 * For each listing how well it answers a search, 0 for not at all; `undefined` for a search without words.
 *
 * Every word of the search has to begin a word of the listing: of its name, its tagline, or the title and
 * synonyms of its categories. Only a word that nothing begins with may have mistakes.
 */
export function searchDirectory(search: DirectorySearch, q: string): number[] | undefined {
  const typed = typedWords(q);
  if (typed.length === 0) return undefined;
  const scores = typed.map((word) => scoreWord(search, word));
  const [first = [], ...others] = scores;
  const total = first.map((score, row) => others.reduce((sum, other) => (sum === 0 || other[row] === 0 ? 0 : sum + (other[row] ?? 0)), score));
  return praiseWholeNames(search, typed.join(' '), total);
}

/**
 * For each listing how well it answers at least one word of a search, with more mistakes than usual.
 *
 * For what to offer where nothing answers the whole search.
 */
export function searchLoosely(search: DirectorySearch, q: string): number[] {
  const scores = typedWords(q).map((word) => scoreWord(search, word, mistakesAllowed(word.length) + 1));
  return search.categoryRows.map((_, row) => scores.reduce((sum, one) => sum + (one[row] ?? 0), 0));
}

function typedWords(q: string): string[] {
  const folded = foldText(q);
  return folded === '' ? [] : [...new Set(folded.split(' '))];
}

function scoreWord(search: DirectorySearch, typed: string, mistakes = mistakesAllowed(typed.length)): number[] {
  const scores = search.categoryRows.map(() => 0);
  if (addScores(search, typed, 1, scores) || mistakes === 0) return scores;
  for (const word of findNearWords(typed, search.words, mistakes)) addScores(search, word, WORTH_NEAR, scores);
  return scores;
}

/** Raise each listing's score to what this word is worth to it. @returns whether it is worth something to any */
function addScores({ names, taglines, categories, categoryRows }: DirectorySearch, letters: string, share: number, scores: number[]): boolean {
  let any = false;
  const raise = (row: number, worth: number): void => {
    any = true;
    if ((scores[row] ?? 0) < worth * share) scores[row] = worth * share;
  };
  findWords(taglines, letters, (row, whole) => raise(row, WORTH.tagline * (whole ? WORTH.whole : 1)));
  const lines = new Map<number, number>();
  findWords(categories, letters, (line, whole) => lines.set(line, Math.max(lines.get(line) ?? 0, WORTH.category * (whole ? WORTH.whole : 1))));
  if (lines.size > 0) {
    categoryRows.forEach((line, row) => {
      const worth = lines.get(line);
      if (worth !== undefined) raise(row, worth);
    });
  }
  findWords(names, letters, (row, whole, first) => raise(row, WORTH.name * (whole ? WORTH.whole : 1) + (first ? WORTH.first : 0)));
  return any;
}

/** Lift the listings whose name begins with the whole search above all others. */
function praiseWholeNames({ names }: DirectorySearch, typed: string, scores: number[]): number[] {
  findWords(names, typed, (row, whole, first) => {
    if (first && (scores[row] ?? 0) > 0) scores[row] = (scores[row] ?? 0) + WORTH.wholeName * (whole ? WORTH.whole : 1);
  });
  return scores;
}
