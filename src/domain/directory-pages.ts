import { PAGE_SIZE } from './directory.ts';
import { compareText } from './text/order.ts';

/** One page of a long list. */
export interface ListPage<L> {
  /** From 1. */
  page: number;
  pages: number;
  listings: readonly L[];
}

/** A list in pages; an empty list has one page. */
export function splitPages<L>(listings: readonly L[], size = PAGE_SIZE): ListPage<L>[] {
  const pages = Math.max(1, Math.ceil(listings.length / size));
  return Array.from({ length: pages }, (_, index) => ({ page: index + 1, pages, listings: listings.slice(index * size, (index + 1) * size) }));
}

/**
 * The address of a page of a list.
 *
 * @example
 * pageHref('/ecosystem/', 2); // '/ecosystem/page/2/'
 */
export function pageHref(first: string, page: number): string {
  return page === 1 ? first : `${first}page/${page}/`;
}

/** The part of an address behind the list's own; `undefined` for the first page. */
export function pageParam(page: number): string | undefined {
  return page === 1 ? undefined : `page/${page}`;
}

interface Categorized {
  categories: readonly { readonly id: string }[];
}

/** Ids of the categories that listings of a category stand in most often as well, the most frequent first. */
export function findNeighborCategories(id: string, listings: readonly Categorized[], most: number): string[] {
  const shared = new Map<string, number>();
  for (const { categories } of listings) {
    if (!categories.some((category) => category.id === id)) continue;
    for (const category of categories) if (category.id !== id) shared.set(category.id, (shared.get(category.id) ?? 0) + 1);
  }
  return [...shared].sort(([a, times], [b, others]) => others - times || compareText(a, b)).slice(0, most).map(([other]) => other);
}
