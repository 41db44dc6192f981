import { publication } from 'virtual:waymark';
import type { Feed, FeedItem } from '../domain/feeds.ts';
import type { Category } from '../schemas/category.ts';
import { getReleaseDays } from './announcements.ts';
import { listingItems, releaseItem } from './feed-items.ts';
import { type FullListing, getEveryListing } from './listings.ts';
import { absoluteUrl } from './program.ts';
import { say, words } from './words.ts';

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
  return feedLink(words.news.feeds.site, '/whats-new/');
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
  return categoryFeed(siteFeedLink(), say(words.news.feeds.siteAbout, { product: publication.program.host.product }), () => true);
}

/** The news of one category: release days that announce something in it, and changes of its listings. */
export async function getCategoryFeed(category: Category): Promise<Feed> {
  const isInside = ({ categories }: Pick<FullListing, 'categories'>): boolean => categories.some(({ id }) => id === category.id);
  return categoryFeed(categoryFeedLink(category), say(words.news.feeds.categoryAbout, { description: category.description, product: publication.program.host.product }), isInside);
}

/** The news of one listing. */
export function getListingFeed(listing: FullListing): Feed {
  return toFeed(listingFeedLink(listing), say(words.news.feeds.listingAbout, { name: listing.name }), listingItems(listing));
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
  return { title: say(words.news.feeds.feedTitle, { program: publication.program.name, subject }), page, rss: `${page}feed.xml`, json: `${page}feed.json` };
}
