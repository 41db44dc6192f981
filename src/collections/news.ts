import { publication } from 'virtual:waymark';
import { findNewly, isNews } from '../domain/news.ts';
import { getHistory, type NamedChange } from './history.ts';
import { type FullListing, getEveryListing, getListings } from './listings.ts';

/** What changed lately, beside what became available; the latest first. */
export interface RecentChanges {
  comingSoon: readonly FullListing[];
  /** Deprecated and delisted listings. */
  ended: readonly FullListing[];
  permissions: readonly { listing: FullListing; change: NamedChange }[];
}

/** The changes of the last half year that release days do not tell. */
export async function getRecentChanges(): Promise<RecentChanges> {
  const { today } = publication;
  const all = await getEveryListing();
  const permissions = (await getListings()).flatMap((listing) =>
    getHistory(listing.slug)
      .filter(({ on, added, removed }) => isNews(on, today) && added.length + removed.length > 0)
      .map((change) => ({ listing, change })),
  );
  return {
    comingSoon: findNewly(all, 'coming-soon', today),
    ended: [...findNewly(all, 'deprecated', today), ...findNewly(all, 'delisted', today)].sort(byDay(({ since }) => since)),
    permissions: permissions.sort(byDay(({ change }) => change.on)),
  };
}

/** The latest first; of one day, as they came. */
function byDay<T>(dayOf: (one: T) => string | undefined): (a: T, b: T) => number {
  return (a, b) => {
    const [one = '', other = ''] = [dayOf(a), dayOf(b)];
    return one < other ? 1 : one > other ? -1 : 0;
  };
}
