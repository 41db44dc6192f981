import type { Day } from './day.ts';
import type { MilestoneDays } from './lifecycle.ts';

/** The statuses that a record of changes can name. A hidden listing has no record. */
export const RECORDED_STATUSES = ['coming-soon', 'available', 'deprecated', 'delisted'] as const;
export type RecordedStatus = (typeof RECORDED_STATUSES)[number];

/** One entry in the record of a listing: what it became, what it asks for from that day on, or both. */
export interface HistoryEntry {
  on: Day;
  status?: RecordedStatus | undefined;
  /** Every scope that it asks for from that day on, not only the new ones. */
  scopes?: readonly string[] | undefined;
  note?: string | undefined;
}

/** A change as somebody meets it who has connected an integration before. */
export interface ListingChange {
  on: Day;
  status?: RecordedStatus | undefined;
  /** Scopes that it did not ask for before. The first list of a record is a beginning: nothing is added by it. */
  added: readonly string[];
  removed: readonly string[];
  note?: string | undefined;
}

/**
 * What changed with each entry, oldest first.
 *
 * @example
 * listChanges([{ on: '2026-03-01', scopes: ['a'] }, { on: '2026-05-01', scopes: ['a', 'b'] }])[1]?.added; // ['b']
 */
export function listChanges(entries: readonly HistoryEntry[]): ListingChange[] {
  let before: readonly string[] | undefined;
  return entries.map(({ on, status, scopes, note }) => {
    const { added, removed } = compareScopes(before ?? scopes ?? [], scopes ?? before ?? []);
    before = scopes ?? before;
    return { on, status, added, removed, note };
  });
}

/** Scopes that only the later or only the earlier of two lists holds, each in the order of its list. */
export function compareScopes(earlier: readonly string[], later: readonly string[]): { added: string[]; removed: string[] } {
  return { added: later.filter((id) => !earlier.includes(id)), removed: earlier.filter((id) => !later.includes(id)) };
}

/** The newest list of scopes in a record, or `undefined` where it holds none. */
export function recordedScopes(entries: readonly HistoryEntry[]): readonly string[] | undefined {
  return entries.findLast(({ scopes }) => scopes !== undefined)?.scopes;
}

/** The day on which the scopes last changed, or `undefined` while the first list still holds. */
export function scopesChangedOn(changes: readonly ListingChange[]): Day | undefined {
  return changes.findLast(({ added, removed }) => added.length + removed.length > 0)?.on;
}

/** The day since which a scope is asked for, or `undefined` where it was asked for from the beginning. */
export function askedSince(id: string, changes: readonly ListingChange[]): Day | undefined {
  return changes.findLast(({ added }) => added.includes(id))?.on;
}

/** Every public status that milestones and an end prove, with the day on which it began. */
export function provenStatuses(days: MilestoneDays, ended?: { readonly kind: 'deprecated' | 'delisted'; readonly on: Day } | undefined): { status: RecordedStatus; on: Day }[] {
  const soon = days['walkthrough-passed']?.on;
  const available = days['production-confirmed']?.on;
  return [
    ...(soon === undefined ? [] : [{ status: 'coming-soon' as const, on: soon }]),
    ...(available === undefined ? [] : [{ status: 'available' as const, on: available }]),
    ...(ended ? [{ status: ended.kind, on: ended.on }] : []),
  ];
}

/** An entry as one line of YAML, to be pasted into a record. */
export function formatEntry({ on, status, scopes, note }: HistoryEntry): string {
  const parts = [
    `on: ${on}`,
    ...(status === undefined ? [] : [`status: ${status}`]),
    ...(scopes === undefined ? [] : [`scopes: [${scopes.map((id) => JSON.stringify(id)).join(', ')}]`]),
    ...(note === undefined ? [] : [`note: ${JSON.stringify(note)}`]),
  ];
  return `- { ${parts.join(', ')} }`;
}
