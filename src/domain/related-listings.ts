import type { PublicStatus } from './lifecycle.ts';
import type { Place } from './places.ts';
import { compareText } from './text/order.ts';

interface Relatable {
  slug: string;
  status: PublicStatus;
  categories: readonly { readonly id: string; readonly title: string }[];
  /** Where its results show inside the host's product. */
  appearsAs: readonly (Place | 'none')[];
}

/** What two listings have in common. */
export type RelationReason = { readonly kind: 'category'; readonly title: string } | { readonly kind: 'place'; readonly place: Place };

/** A listing beside another one, and why. */
export interface Related<L> {
  listing: L;
  reason: RelationReason;
}

/** How many of the related listings share a category, at the most; the rest complement it where results appear. */
const FROM_CATEGORY = 3;

/**
 * Available listings that a reader of one listing may want to know: first those that share a category, with most in
 * common first, then those of other categories whose results stand in the same place, so that both are seen together.
 *
 * @param most how many at the most
 */
export function findRelated<L extends Relatable>(listing: Relatable, others: readonly L[], most: number): Related<L>[] {
  const candidates = others.filter(({ slug, status }) => slug !== listing.slug && status === 'available');
  const alike = rank(candidates, (other) => listing.categories.filter(({ id }) => other.categories.some((category) => category.id === id)))
    .map(({ other, common: [first] }): Related<L> => ({ listing: other, reason: { kind: 'category', title: first.title } }));
  const beside = rank(candidates.filter((other) => !alike.some((related) => related.listing.slug === other.slug)), (other) => sharedPlaces(listing, other))
    .map(({ other, common: [first] }): Related<L> => ({ listing: other, reason: { kind: 'place', place: first } }));
  return [...alike.slice(0, FROM_CATEGORY), ...beside].slice(0, most);
}

function sharedPlaces(a: Relatable, b: Relatable): Place[] {
  return a.appearsAs.filter((place): place is Place => place !== 'none' && b.appearsAs.includes(place));
}

/** Those with anything in common: most first, then by slug. */
function rank<L extends Relatable, C>(others: readonly L[], shared: (other: L) => readonly C[]): { other: L; common: readonly [C, ...C[]] }[] {
  return others
    .flatMap((other) => {
      const [first, ...rest] = shared(other);
      return first === undefined ? [] : [{ other, common: [first, ...rest] as const }];
    })
    .toSorted((a, b) => b.common.length - a.common.length || compareText(a.other.slug, b.other.slug));
}
