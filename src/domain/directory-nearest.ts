import { accepts, type Directory } from './directory.ts';
import { type DirectoryFilter, type Facet, FACETS } from './directory-filter.ts';

/** A listing to offer where nothing is found, and what keeps it out of the result. */
export interface NearListing {
  row: number;
  /** Facets in which it is not what was asked for; empty where the search alone keeps it out. */
  missed: readonly Facet[];
}

/**
 * Listings to offer where a filter leaves nothing: those that miss the fewest facets, the best answers first.
 *
 * @param scores for each row how well it answers the search, 0 for not at all; `undefined` where nothing is searched
 */
export function findNearListings({ names, facets }: Directory, { picked }: Pick<DirectoryFilter, 'picked'>, scores: readonly number[] | undefined, most: number): NearListing[] {
  const missedBy = (row: number): Facet[] => FACETS.filter((facet) => !accepts(facet, facets[facet].groups[facets[facet].rows[row] ?? 0] ?? [], picked[facet]));
  return names
    .map((_, row) => row)
    .filter((row) => scores === undefined || (scores[row] ?? 0) > 0)
    .map((row) => ({ row, missed: missedBy(row) }))
    .sort((a, b) => a.missed.length - b.missed.length || (scores?.[b.row] ?? 0) - (scores?.[a.row] ?? 0) || a.row - b.row)
    .slice(0, most);
}
