import { parseJsonFeed, parseRssFeed } from 'feedsmith';
import { SaxesParser } from 'saxes';

/** One item of a feed as an independent reader understands it. */
export interface ReadItem {
  id: string;
  title: string;
  url: string;
  /** Midnight of its day, as ISO 8601 writes it. */
  date: string;
}

/** A feed of either format as an independent reader understands it, and what breaks the rules of its format. */
export interface ReadFeed {
  problems: string[];
  title: string;
  self: string;
  items: ReadItem[];
}

/** The form of dates in RSS: RFC 822, section 5, with the four digits for the year that the RSS specification prefers. */
const RFC822 = /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} \d{2}:\d{2}:\d{2} (GMT|[+-]\d{4})$/;
/** RFC 3339, section 5.6, which JSON Feed asks for. */
const RFC3339 = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(Z|[+-]\d{2}:\d{2})$/;

/** Read RSS with a strict XML parser and with feedsmith, and compare it with the specification (rssboard.org/rss-specification). */
export function readRss(text: string): ReadFeed {
  const problems: string[] = [];
  const parser = new SaxesParser();
  parser.on('error', ({ message }) => problems.push(message));
  parser.write(text).close();
  const feed = parseRssFeed(text);
  const items = (feed.items ?? []).map(({ title = '', link = '', guid, pubDate = '' }) => {
    if (!RFC822.test(pubDate)) problems.push(`"${pubDate}" is no date of RFC 822.`);
    if (guid?.isPermaLink !== false && guid?.value !== link) problems.push(`The guid of "${title}" is no address and does not say so.`);
    return { id: guid?.value ?? '', title, url: link, date: new Date(pubDate).toISOString() };
  });
  for (const name of ['title', 'link', 'description'] as const) if (!feed[name]) problems.push(`The channel has no ${name}.`);
  return { problems: [...problems, ...commonProblems(items)], title: feed.title ?? '', self: feed.atom?.links?.find(({ rel }) => rel === 'self')?.href ?? '', items };
}

/** Read a JSON Feed with feedsmith, and compare it with the specification (jsonfeed.org/version/1.1). */
export function readJsonFeed(text: string): ReadFeed {
  const problems: string[] = [];
  const raw: unknown = JSON.parse(text);
  const feed = parseJsonFeed(raw);
  if (typeof raw !== 'object' || raw === null || !('version' in raw) || raw.version !== 'https://jsonfeed.org/version/1.1') problems.push('It does not say that it is JSON Feed 1.1.');
  const items = (feed.items ?? []).map(({ id = '', title = '', url = '', date_published: date = '', content_html: html }) => {
    if (!RFC3339.test(String(date))) problems.push(`"${date}" is no date of RFC 3339.`);
    if (!html) problems.push(`"${title}" has no content.`);
    return { id, title, url, date: new Date(String(date)).toISOString() };
  });
  return { problems: [...problems, ...commonProblems(items)], title: feed.title ?? '', self: feed.feed_url ?? '', items };
}

function commonProblems(items: readonly ReadItem[]): string[] {
  const ids = items.map(({ id }) => id);
  return [
    ...items.filter(({ id }) => id === '').map(({ title }) => `"${title}" has no id.`),
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `The id ${id} stands twice.`),
    ...items.filter(({ url }) => !URL.canParse(url)).map(({ url }) => `"${url}" is no absolute address.`),
    ...items.slice(1).filter(({ date }, index) => date > (items[index]?.date ?? '')).map(({ title }) => `"${title}" is newer than the one before it.`),
  ];
}
