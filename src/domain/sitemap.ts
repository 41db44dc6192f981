import type { Day } from './day.ts';
import { escapeMarkup } from './text/markup.ts';

/** A page as a sitemap lists it. */
export interface SitemapEntry {
  /** Absolute address. */
  url: string;
  /** The last day on which what the page says changed, where content tells it. */
  changedOn: Day | undefined;
}

/** More than this no search engine reads from one file (sitemaps.org/protocol.html). */
const MOST_PAGES = 50_000;

/**
 * The pages of a site for search engines, as sitemaps.org describes it.
 *
 * @throws when there are more pages than one sitemap may hold
 */
export function formatSitemap(entries: readonly SitemapEntry[]): string {
  if (entries.length > MOST_PAGES) throw new Error(`A sitemap holds at most ${MOST_PAGES} pages, and there are ${entries.length}.`);
  const lines = entries.map(({ url, changedOn }) => `<url><loc>${escapeMarkup(url)}</loc>${changedOn === undefined ? '' : `<lastmod>${changedOn}</lastmod>`}</url>\n`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${lines.join('')}</urlset>\n`;
}
