import type { Words } from '../words/catalog.ts';
import type { DirectoryIndex } from './directory-index.ts';
import type { Facet } from './directory-filter.ts';
import { formatAge } from './freshness.ts';
import { formatAllOf, formatAnyOf, formatList } from './text/name-lists.ts';
import type { Speaker } from './text/sentence.ts';

/** The words of the directory that browsers say as well as the build. */
export interface DirectoryWords extends Pick<Words['directory'], 'live' | 'facets'>, Pick<Words['terms'], 'ages' | 'lists'> {}

/** What the notes on a card follow from. */
export interface NotedListing {
  /** Titles of plans: of each group a customer needs one. */
  needs: readonly (readonly string[])[];
  status: string;
  /** Since when its steps were not checked, and whether that is too long. */
  days: number;
  stale: boolean;
}

/** What is said of a result, and of one listing in it. */
export interface DirectoryWording {
  /** A number of integrations. @example count(1); // '1 integration' */
  count(count: number): string;
  /** How many of how many. @example found(1, 30); // '1 of 30 integrations' */
  found(found: number, all: number): string;
  /** Which page of how many, alone or inside a sentence. */
  page(page: number, pages: number): string;
  pageInside(page: number, pages: number): string;
  /** What a screen reader is told of a page of a result. */
  foundOnPage(found: string, page: number, pages: number): string;
  /** What a customer must know of a listing before the click, each in a sentence. */
  notes(listing: NotedListing): string[];
  /** In what a listing differs from what was asked for. */
  missed(missed: readonly Facet[]): string;
  /** Names one after the other. */
  names(names: readonly string[]): string;
  /** What is said where nothing is found, and where nothing could be asked. */
  none: string;
  failed: string;
}

/** What is said of a result in the words of a page. */
export function wordDirectory({ live, facets, ages, lists }: DirectoryWords, { say, inside }: Pick<Speaker, 'say' | 'inside'>): DirectoryWording {
  const count = (all: number): string => say(live.count, { count: all });
  const page = (shown: number, pages: number): string => say(live.page, { page: shown, count: pages });
  return {
    count,
    page,
    found: (found, all) => (found === all ? count(all) : say(live.found, { found, count: all })),
    pageInside: (shown, pages) => inside(page(shown, pages)),
    foundOnPage: (found, shown, pages) => say(live.foundOnPage, { found, page: inside(page(shown, pages)) }),
    notes: ({ needs, status, days, stale }) => [
      ...needs.map((plans) => say(live.need, { plans: formatAnyOf(plans, lists) })),
      // Of the others their status says more than the age of their steps.
      ...(stale && status === 'available' ? [say(live.checked, { age: formatAge(days, ages, say) })] : []),
    ],
    missed: (missed) => say(live.missed, { facets: formatAllOf(missed.map((facet) => inside(facets[facet])), lists) }),
    names: (names) => formatList(names, lists),
    none: live.none,
    failed: live.failed,
  };
}

/** What a card says of one listing of an index. */
export interface CardText {
  name: string;
  tagline: string;
  slug: string;
  status: string;
  categories: string;
  notes: readonly string[];
}

/** The text of a card, the same that the build writes. */
export function cardText({ directory: { names, taglines, slugs, checked, facets }, staleDays }: DirectoryIndex, row: number, wording: DirectoryWording): CardText {
  const groupOf = (facet: Facet): readonly string[] => facets[facet].groups[facets[facet].rows[row] ?? 0] ?? [];
  const labelOf = (facet: Facet, id: string): string => facets[facet].options.find((option) => option.id === id)?.label ?? id;
  const status = groupOf('status')[0] ?? 'available';
  const days = checked[row] ?? 0;
  return {
    name: names[row] ?? '',
    tagline: taglines[row] ?? '',
    slug: slugs[row] ?? '',
    status,
    categories: wording.names(groupOf('category').map((id) => labelOf('category', id))),
    notes: wording.notes({ needs: groupOf('plan').map((need) => need.split('|').map((id) => labelOf('plan', id))), status, days, stale: days > staleDays }),
  };
}
