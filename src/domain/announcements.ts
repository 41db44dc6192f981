import type { Day } from './day.ts';
import { compareText } from './text/order.ts';

interface ReleaseDay {
  /** The day of the release, from the name of its file. */
  date: Day;
  listings: readonly string[];
}

interface Released {
  slug: string;
  /** The day of `production-confirmed`, where it is reached. */
  availableSince?: Day | undefined;
}

/**
 * The release day that announces a listing, or `undefined` while none does.
 *
 * An announcement counts only from the day on which the listing was available. Of several, the first counts.
 */
export function findAnnouncement<R extends ReleaseDay>({ slug, availableSince }: Released, releases: readonly R[]): R | undefined {
  if (availableSince === undefined) return undefined;
  return releases
    .filter(({ date, listings }) => listings.includes(slug) && date >= availableSince)
    .reduce<R | undefined>((first, release) => (first === undefined || release.date < first.date ? release : first), undefined);
}

/** Available listings that no release day has announced yet, the newest first. */
export function unannounced<L extends Released>(listings: readonly L[], releases: readonly ReleaseDay[]): L[] {
  return listings
    .filter((listing) => listing.availableSince !== undefined && !findAnnouncement(listing, releases))
    .toSorted((a, b) => compareText(b.availableSince ?? '', a.availableSince ?? '') || compareText(a.slug, b.slug));
}

/** Whether a release day may be shown: nothing dated after today is public yet. */
export function isReleased({ date }: Pick<ReleaseDay, 'date'>, today: Day): boolean {
  return date <= today;
}
