import { publication } from 'virtual:waymark';
import { latestDay } from '../domain/day.ts';
import { lastProgress } from '../domain/lifecycle.ts';
import type { SitemapEntry } from '../domain/sitemap.ts';
import { getReleaseDays } from './announcements.ts';
import { getGuide } from './guide.ts';
import { getHistory } from './history.ts';
import { type FullListing, getCategories, getEveryListing, getListings } from './listings.ts';
import { absoluteUrl } from './program.ts';
import { getTopics } from './questions.ts';

/** Pages whose content stands on other pages as well: search engines are led to those. */
const UNLISTED = ['/ecosystem/search/', '/guide/print/'];

/** Every page that search engines may list, with the day on which its content last changed. */
export async function getSitemap(): Promise<SitemapEntry[]> {
  const changed = await getChangeDays();
  const unlisted = new Set([...UNLISTED, ...(await getEveryListing()).filter(({ status }) => status === 'delisted').map(({ href }) => href)]);
  return publication.pages.filter((path) => !unlisted.has(path)).map((path) => ({ url: absoluteUrl(path), changedOn: changed.get(path) }));
}

/** The days that content gives for pages, by address; pages about which it says nothing are left out. */
async function getChangeDays(): Promise<Map<string, string | undefined>> {
  const listings = await getListings();
  const latest = (some: readonly FullListing[]): string | undefined => latestDay(some.flatMap((listing) => listingChanged(listing) ?? []));
  const releases = (await getReleaseDays()).map(({ date }) => date);
  const news = latestDay([...releases, ...(await getEveryListing()).flatMap(({ slug, since }) => [since ?? [], ...getHistory(slug).map(({ on }) => on)].flat())]);
  return new Map([
    ...(await getGuide()).map(({ href, entry }) => [href, entry.data.checkedOn] as const),
    ...(await getTopics()).flatMap(({ questions }) => questions.map(({ href, entry }) => [href, entry.data.checkedOn] as const)),
    ...getCategories().map(({ id }) => [`/ecosystem/category/${id}/`, latest(listings.filter(({ categories }) => categories.some((category) => category.id === id)))] as const),
    ...listings.map((listing) => [listing.href, listingChanged(listing)] as const),
    ['/ecosystem/', latest(listings)],
    ['/whats-new/', news],
  ]);
}

function listingChanged({ slug, data, record }: FullListing): string | undefined {
  const progress = record && lastProgress(record.milestones);
  return latestDay([data.verifiedOn, ...(progress === undefined ? [] : [progress]), ...(record?.ended ? [record.ended.on] : []), ...getHistory(slug).map(({ on }) => on)]);
}
