/** What narrows the directory, in the order in which readers see it. */
export const FACETS = ['category', 'plan', 'appears', 'access', 'data', 'status', 'auth'] as const;
export type Facet = (typeof FACETS)[number];

/** Orders of the directory. `relevance` is one only while something is searched. */
export const SORTS = ['relevance', 'name', 'newest', 'checked'] as const;
export type Sort = (typeof SORTS)[number];

/** What a reader asks of the directory: the whole state of the page. */
export interface DirectoryFilter {
  /** What is searched; empty for nothing. */
  q: string;
  /** Ids of the options that are ticked. */
  picked: Readonly<Record<Facet, readonly string[]>>;
  sort: Sort;
  /** Page of the result, from 1. */
  page: number;
}

/** Longer searches are cut off: nobody types them. */
const LONGEST_SEARCH = 80;

/** The filter that asks for nothing. */
export const EMPTY_FILTER: DirectoryFilter = {
  q: '',
  picked: { category: [], plan: [], appears: [], access: [], data: [], status: [], auth: [] },
  sort: 'name',
  page: 1,
};

/** The order without a choice: the best answers first while something is searched, by name otherwise. */
export function defaultSort(q: string): Sort {
  return q === '' ? 'name' : 'relevance';
}

/** A search as it is kept: one blank between words, none around them, not too long. */
export function tidySearch(text: string): string {
  const folded = text.toWellFormed().replace(/\s+/gu, ' ').trim();
  return [...folded].slice(0, LONGEST_SEARCH).join('').trim();
}

/** Whether a filter leaves everything in its usual order. */
export function asksNothing({ q, picked, sort, page }: DirectoryFilter): boolean {
  return q === '' && sort === 'name' && page === 1 && countPicked(picked) === 0;
}

/** How many options are ticked. */
export function countPicked(picked: DirectoryFilter['picked']): number {
  return FACETS.reduce((sum, facet) => sum + picked[facet].length, 0);
}
