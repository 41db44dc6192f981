import type { Words } from '../words/catalog.ts';
import { type Day, daysBetween } from './day.ts';
import { provenStatuses, type RecordedStatus } from './history.ts';
import { type EndKind, isPublic, type MilestoneDays, type PublicStatus } from './lifecycle.ts';
import { formatList } from './text/name-lists.ts';
import type { Speaker } from './text/sentence.ts';
import { compareText } from './text/order.ts';

/** For how many days a change counts as new. */
export const NEWS_DAYS = 180;

interface Recorded {
  status: PublicStatus;
  record: { readonly milestones: MilestoneDays; readonly ended?: { readonly kind: EndKind; readonly on: Day } | undefined } | undefined;
}

/** Whether a change on a day is still new. */
export function isNews(on: Day, today: Day): boolean {
  return on <= today && daysBetween(on, today) <= NEWS_DAYS;
}

/**
 * Every change of status that is told of a listing, the earliest first.
 *
 * Of a hidden listing nothing is told. Of a delisted one only its end is, since nothing else of it is shown.
 */
export function toldStatuses({ status, record }: Recorded): { status: RecordedStatus; on: Day }[] {
  if (!record || !isPublic(status)) return [];
  const all = provenStatuses(record.milestones, record.ended);
  return status === 'delisted' ? all.slice(-1) : all;
}

/** Listings that lately took on a status and still have it, the latest first. */
export function findNewly<L extends { status: PublicStatus; since: Day | undefined; slug: string }>(listings: readonly L[], status: RecordedStatus, today: Day): L[] {
  return listings
    .filter(({ status: own, since }) => own === status && since !== undefined && isNews(since, today))
    .toSorted((a, b) => compareText(b.since ?? '', a.since ?? '') || compareText(a.slug, b.slug));
}

/**
 * A change of permissions in words, by the titles of what was added and removed.
 *
 * @example
 * describePermissions({ added: ['Read notes'], removed: [], note: undefined }, words, say); // 'Now asks for: Read notes.'
 */
export function describePermissions(
  { added, removed, note }: { added: readonly string[]; removed: readonly string[]; note: string | undefined },
  { listing: { changes }, terms }: Pick<Words, 'listing' | 'terms'>,
  say: Speaker['say'],
): string {
  return [
    ...(added.length > 0 ? [say(changes.nowAsks, { permissions: formatList(added, terms.lists) })] : []),
    ...(removed.length > 0 ? [say(changes.noLongerAsks, { permissions: formatList(removed, terms.lists) })] : []),
    ...(note === undefined ? [] : [note]),
  ].join(' ');
}
