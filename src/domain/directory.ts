import type { PublicStatus } from './lifecycle.ts';
import { type DirectoryFilter, type Facet, FACETS } from './directory-filter.ts';

/** How many listings one page of the directory shows: full rows in one, two and three columns. */
export const PAGE_SIZE = 24;

/** A value by which a facet narrows, in the words that readers see. */
export interface FacetOption {
  id: string;
  label: string;
}

/** One facet over every listing of a directory. */
export interface FacetColumn {
  options: readonly FacetOption[];
  /**
   * What a listing can have of this facet, each combination once. For `plan` every entry is one need, its
   * alternatives joined by `|`, and an empty list means that everyone can use it. Elsewhere they are ids of options.
   */
  groups: readonly (readonly string[])[];
  /** For each listing the index of its group. */
  rows: readonly number[];
}

/** All listings of a directory in columns, by name: the row of a listing is its position. */
export interface Directory {
  slugs: readonly string[];
  names: readonly string[];
  taglines: readonly string[];
  /** Days from the beginning of the status to today. */
  age: readonly number[];
  /** Days from the last check of the steps to today. */
  checked: readonly number[];
  facets: Readonly<Record<Facet, FacetColumn>>;
}

/** The option of `plan` for listings that need none. */
export const EVERYONE = 'everyone';

/** What a filter leaves of a directory. */
export interface DirectoryResult {
  /** Rows in the order in which they are shown. */
  readonly rows: readonly number[];
  /** For each option how many listings there would be, were it the only one ticked in its facet. Counted when it is first asked for. */
  readonly counts: Readonly<Record<Facet, Readonly<Record<string, number>>>>;
}

/** Order of the statuses, among options and among equally good answers: what can be used first. */
export const STATUS_ORDER: readonly PublicStatus[] = ['available', 'coming-soon', 'deprecated', 'delisted', 'hidden'];

/**
 * The listings that a filter leaves, in its order, and what every other tick would leave.
 *
 * Options of one facet widen each other, facets narrow each other.
 *
 * @param scores for each row how well it answers the search; 0 is no answer. `undefined` where nothing is searched.
 */
export function filterDirectory(directory: Directory, filter: Pick<DirectoryFilter, 'picked' | 'sort'>, scores: readonly number[] | undefined): DirectoryResult {
  const narrowing = readColumns(directory, filter.picked, FACETS.filter((facet) => filter.picked[facet].length > 0));
  const rows: number[] = [];
  for (let row = 0; row < directory.names.length; row++) {
    if ((scores === undefined || (scores[row] ?? 0) > 0) && refusalOf(row, narrowing) === NONE) rows.push(row);
  }
  let counts: DirectoryResult['counts'] | undefined;
  return {
    rows: sortRows(directory, rows, filter.sort, scores),
    get counts() {
      return (counts ??= countOptions(directory, readColumns(directory, filter.picked, FACETS), scores));
    },
  };
}

/** One facet as a filter sees it. */
interface ReadColumn {
  rows: readonly number[];
  /** For each group whether what is ticked lets it in. */
  accepted: readonly boolean[];
}

function readColumns({ facets }: Directory, picked: DirectoryFilter['picked'], read: readonly Facet[]): ReadColumn[] {
  return read.map((facet) => ({ rows: facets[facet].rows, accepted: facets[facet].groups.map((group) => accepts(facet, group, picked[facet])) }));
}

const NONE = -1;
const SEVERAL = -2;

/** The position of the one column that refuses a row; `NONE` where none does, `SEVERAL` where more than one does. */
function refusalOf(row: number, columns: readonly ReadColumn[]): number {
  let refused = NONE;
  for (let position = 0; position < columns.length; position++) {
    const column = columns[position];
    if (column?.accepted[column.rows[row] ?? 0] !== false) continue;
    if (refused !== NONE) return SEVERAL;
    refused = position;
  }
  return refused;
}

/** Whether what a listing has of a facet meets what is ticked there; nothing ticked asks for nothing. */
export function accepts(facet: Facet, group: readonly string[], picked: readonly string[]): boolean {
  if (picked.length === 0) return true;
  if (facet !== 'plan') return group.some((id) => picked.includes(id));
  return group.every((need) => need.split('|').some((id) => picked.includes(id)));
}

function countOptions({ names, facets }: Directory, columns: readonly ReadColumn[], scores: readonly number[] | undefined): DirectoryResult['counts'] {
  const tallies = columns.map(({ accepted }) => accepted.map(() => 0));
  for (let row = 0; row < names.length; row++) {
    if (scores !== undefined && (scores[row] ?? 0) === 0) continue;
    const refused = refusalOf(row, columns);
    if (refused === SEVERAL) continue;
    // What one facet alone refuses, another tick in that facet would show; it counts there and nowhere else.
    for (let facet = refused === NONE ? 0 : refused; facet < (refused === NONE ? columns.length : refused + 1); facet++) {
      const tally = tallies[facet];
      const group = columns[facet]?.rows[row];
      if (tally && group !== undefined) tally[group] = (tally[group] ?? 0) + 1;
    }
  }
  const counts: Partial<Record<Facet, Record<string, number>>> = {};
  FACETS.forEach((facet, position) => (counts[facet] = countFacet(facet, facets[facet], tallies[position] ?? [])));
  return { category: {}, plan: {}, appears: {}, status: {}, access: {}, data: {}, auth: {}, ...counts };
}

/** @param tally for each group how many listings have it */
function countFacet(facet: Facet, { options, groups }: FacetColumn, tally: readonly number[]): Record<string, number> {
  const counts = Object.fromEntries(options.map(({ id }) => [id, 0]));
  groups.forEach((group, position) => {
    const listings = tally[position] ?? 0;
    if (listings === 0) return;
    // Elsewhere than in `plan` only what a group has accepts it.
    for (const id of facet === 'plan' ? Object.keys(counts) : new Set(group)) {
      if (id in counts && accepts(facet, group, [id])) counts[id] = (counts[id] ?? 0) + listings;
    }
  });
  return counts;
}

/** Rows that are in order of name already, in another order; equal ones stay in order of name. */
function sortRows({ age, checked, facets: { status } }: Directory, rows: number[], sort: DirectoryFilter['sort'], scores: readonly number[] | undefined): number[] {
  if (sort === 'newest') return sortBy(rows, (row) => age[row] ?? 0);
  if (sort === 'checked') return sortBy(rows, (row) => checked[row] ?? 0);
  if (sort === 'name' || scores === undefined) return rows;
  const usable = status.groups.map(([id]) => STATUS_ORDER.findIndex((known) => known === id));
  return sortBy(rows, (row) => (usable[status.rows[row] ?? 0] ?? 0) - (scores[row] ?? 0) * STATUS_ORDER.length);
}

/** Rows by a value, the least first; equal ones stay as they are. There are few values and many rows: only the values are compared. */
function sortBy(rows: readonly number[], valueOf: (row: number) => number): number[] {
  const groups = Map.groupBy(rows, valueOf);
  return [...groups.keys()].sort((a, b) => a - b).flatMap((value) => groups.get(value) ?? []);
}
