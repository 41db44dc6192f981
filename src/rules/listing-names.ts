import type { ListingFolder } from './content.ts';

/** A name as customers hear it: without regard to case, blanks and ways of encoding it. */
export function foldName(name: string): string {
  return name.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}

/** Listings that bear the same name, in groups of at least two. */
export function findNamesakes(listings: readonly ListingFolder[]): ListingFolder[][] {
  const named = listings.filter(({ fields }) => fields.name !== undefined);
  const groups = Map.groupBy(named, ({ fields }) => foldName(fields.name ?? ''));
  return [...groups.values()].filter(({ length }) => length > 1);
}
