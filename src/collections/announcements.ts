import { getCollection, type CollectionEntry } from 'astro:content';
import { unannounced } from '../domain/announcements.ts';
import { type FullListing, getListings } from './listings.ts';

/** A release day and the listings that it announced. */
export interface ReleaseDay {
  date: string;
  title: string;
  summary: string;
  listings: readonly FullListing[];
  entry: CollectionEntry<'announcements'>;
}

/** Release days up to today, the latest first. */
export async function getReleaseDays(): Promise<ReleaseDay[]> {
  const listings = new Map((await getListings()).map((listing) => [listing.slug, listing]));
  const entries = await getCollection('announcements');
  return entries
    .map((entry) => ({
      date: entry.data.date,
      title: entry.data.title,
      summary: entry.data.summary,
      listings: entry.data.listings.flatMap((slug) => listings.get(slug) ?? []),
      entry,
    }))
    .sort((a, b) => (a.date > b.date ? -1 : 1));
}

/** Listings that became available and that no release day has announced yet, the newest first. */
export async function getNewlyAvailable(): Promise<FullListing[]> {
  const listings = (await getListings()).filter(({ status }) => status === 'available');
  const waiting = listings.map((listing) => ({ ...listing, availableSince: listing.record?.milestones['production-confirmed']?.on }));
  return unannounced(waiting, (await getCollection('announcements')).map(({ data }) => data));
}
