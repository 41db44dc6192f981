import type { Day } from './day.ts';
import { escapeMarkup } from './text/markup.ts';
import { compareText } from './text/order.ts';

/** More than this no reader shows, and a feed is fetched many times a day. */
const MOST_ITEMS = 100;

/** A feed, whatever its format. Every address is absolute. */
export interface Feed {
  title: string;
  description: string;
  /** The page that shows the same for people. */
  homeUrl: string;
  /** Address of this feed in either format. */
  urls: { readonly rss: string; readonly json: string };
  /** Language of the items as a BCP 47 tag. */
  language: string;
  /** A picture for lists of feeds. */
  iconUrl: string;
  items: readonly FeedItem[];
}

/** One piece of news. */
export interface FeedItem {
  /** Never changes and never returns: readers tell by it what they have seen. */
  id: string;
  url: string;
  title: string;
  /** One or two sentences without markup. */
  summary: string;
  /** The whole as HTML, already escaped. */
  html: string;
  date: Day;
  tags: readonly string[];
}

/** A feed as RSS 2.0 (rssboard.org/rss-specification). The same items always give the same bytes: no clock is read. */
export function formatRss(feed: Feed): string {
  const items = latest(feed.items);
  const [newest] = items;
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom">',
    '<channel>',
    element('title', feed.title),
    element('link', feed.homeUrl),
    element('description', feed.description),
    element('language', feed.language),
    ...(newest ? [element('lastBuildDate', formatRfc822(newest.date))] : []),
    `<atom:link href="${escapeMarkup(feed.urls.rss)}" rel="self" type="application/rss+xml"/>`,
    ...items.flatMap(formatRssItem),
    '</channel>',
    '</rss>',
  ];
  return `${lines.join('\n')}\n`;
}

/** A feed as JSON Feed 1.1 (jsonfeed.org/version/1.1), with the same items in the same order as the RSS. */
export function formatJsonFeed({ title, description, homeUrl, urls, language, iconUrl, items }: Feed): string {
  const document = {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: homeUrl,
    feed_url: urls.json,
    description,
    favicon: iconUrl,
    language,
    items: latest(items).map(({ id, url, title: name, html, summary, date, tags }) => ({
      id, url, title: name, content_html: html, summary, date_published: `${date}T00:00:00Z`, ...(tags.length > 0 && { tags }),
    })),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

/** A day as RSS writes dates: at midnight UTC, with English names. @example formatRfc822('2026-07-14'); // 'Tue, 14 Jul 2026 00:00:00 GMT' */
export function formatRfc822(day: Day): string {
  return new Date(`${day}T00:00:00Z`).toUTCString();
}

function formatRssItem({ id, url, title, html, date, tags }: FeedItem): string[] {
  return [
    '<item>',
    element('title', title),
    element('link', url),
    `<guid isPermaLink="false">${escapeMarkup(id)}</guid>`,
    element('pubDate', formatRfc822(date)),
    ...tags.map((tag) => element('category', tag)),
    element('description', html),
    '</item>',
  ];
}

function element(name: string, text: string): string {
  return `<${name}>${escapeMarkup(text)}</${name}>`;
}

/** The newest items first; those of one day in the order of their ids, so that the order never depends on the input's. */
function latest(items: readonly FeedItem[]): FeedItem[] {
  return items.toSorted((a, b) => compareText(b.date, a.date) || compareText(a.id, b.id)).slice(0, MOST_ITEMS);
}
