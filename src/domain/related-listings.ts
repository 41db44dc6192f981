import type { PublicStatus } from './lifecycle.ts';

interface Relatable {
  slug: string;
  status: PublicStatus;
  categories: readonly { readonly id: string; readonly title: string }[];
}

/** A listing beside another one, and what they have in common. */
export interface Related<L> {
  listing: L;
  /** The category that both stand in. */
  category: string;
}

/**
 * Available listings that share a category with a listing: those with most in common first, then by slug.
 *
 * @param most how many at the most
 */
export function findRelated<L extends Relatable>(listing: Relatable, others: readonly L[], most: number): Related<L>[] {
  const shared = (other: Relatable) => listing.categories.filter(({ id }) => other.categories.some((category) => category.id === id));
  return others
    .filter(({ slug, status }) => slug !== listing.slug && status === 'available')
    .map((other) => ({ listing: other, common: shared(other) }))
    .filter(({ common }) => common.length > 0)
    .toSorted((a, b) => b.common.length - a.common.length || (a.listing.slug < b.listing.slug ? -1 : 1))
    .slice(0, most)
    .map(({ listing: other, common }) => ({ listing: other, category: common[0]?.title ?? '' }));
}
