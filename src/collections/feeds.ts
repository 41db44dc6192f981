import { publication } from 'virtual:waymark';
import type { Feed, FeedItem } from '../domain/feeds.ts';
import type { Category } from '../schemas/category.ts';
import { getReleaseDays } from './announcements.ts';
import { listingItems, releaseItem } from './feed-items.ts';
import { type FullListing, getEveryListing } from './listings.ts';
import { absoluteUrl } from './program.ts';

/** Where a page offers its news: addresses of the same feed in both formats. */
export interface FeedLink {
  title: string;
  /** The page that shows the same for people. */
  page: string;
  rss: string;
  json: string;
}

/** The feed of everything. */
export function siteFeedLink(): FeedLink {
  return feedLink('what’s new', '/whats-new/');
}

/** The feed of one category. */
export function categoryFeedLink({ id, title }: Pick<Category, 'id' | 'title'>): FeedLink {
  return feedLink(title, `/ecosystem/category/${id}/`);
}

/** The feed of one listing: what it became, and what it asks for since. */
export function listingFeedLink({ href, name }: Pick<FullListing, 'href' | 'name'>): FeedLink {
  return feedLink(name, href);
}

/** All news of the site. */
export async function getSiteFeed(): Promise<Feed> {
  return categoryFeed(siteFeedLink(), `Release days of integrations with ${publication.program.host.product}, and every change of their status and permissions.`, () => true);
}

/** The news of one category: release days that announce something in it, and changes of its listings. */
export async function getCategoryFeed(category: Category): Promise<Feed> {
  const isInside = ({ categories }: Pick<FullListing, 'categories'>): boolean => categories.some(({ id }) => id === category.id);
  return categoryFeed(categoryFeedLink(category), `${category.description} What is new among integrations of this kind with ${publication.program.host.product}.`, isInside);
}

/** The news of one listing. */
export function getListingFeed(listing: FullListing): Feed {
  return toFeed(listingFeedLink(listing), `What changes for customers who have connected ${listing.name}: its status and its permissions.`, listingItems(listing));
}

async function categoryFeed(link: FeedLink, description: string, belongs: (listing: FullListing) => boolean): Promise<Feed> {
  const releases = (await getReleaseDays()).map((release) => ({ ...release, listings: release.listings.filter(belongs) }));
  const listings = (await getEveryListing()).filter(belongs);
  return toFeed(link, description, [...releases.filter(({ listings: named }) => named.length > 0).map(releaseItem), ...listings.flatMap(listingItems)]);
}

function toFeed({ title, page, rss, json }: FeedLink, description: string, items: readonly FeedItem[]): Feed {
  return {
    title,
    description,
    homeUrl: absoluteUrl(page),
    urls: { rss: absoluteUrl(rss), json: absoluteUrl(json) },
    language: publication.program.site.language,
    iconUrl: absoluteUrl('/favicon.svg'),
    items,
  };
}

function feedLink(subject: string, page: string): FeedLink {
  return { title: `${publication.program.name}: ${subject}`, page, rss: `${page}feed.xml`, json: `${page}feed.json` };
}
