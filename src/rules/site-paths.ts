import { findNearest } from '../domain/text/nearest.ts';
import type { Content } from './content.ts';
import { publicStatuses } from './public-listings.ts';

const FIXED_PAGES = ['/', '/guide/', '/guide/checklist/', '/guide/print/', '/faq/', '/ecosystem/', '/ecosystem/new/', '/ecosystem/coming-soon/', '/ecosystem/search/', '/permissions/', '/planner/', '/whats-new/', '/submit/rules/', '/api/'];

/** Files for programs that every site has, whatever its content. */
export const FIXED_FILES: readonly string[] = [
  '/sitemap.xml', '/robots.txt', '/llms.txt',
  '/whats-new/feed.xml', '/whats-new/feed.json',
  '/api/v1/listings.json', '/api/v1/categories.json', '/api/v1/scopes.json',
  ...['listings', 'listing', 'categories', 'scopes'].map((name) => `/api/v1/schema/${name}.json`),
];

/** The address of every page that this content makes. Hidden listings have none. */
export function pagePaths(content: Content): ReadonlySet<string> {
  const statuses = publicStatuses(content);
  return new Set([
    ...FIXED_PAGES,
    ...content.guide.map(({ slug }) => `/guide/${slug}/`),
    ...content.questions.map(({ topic, slug }) => `/faq/${topic}/${slug}/`),
    ...[...(content.categories?.ids ?? [])].map((id) => `/ecosystem/category/${id}/`),
    ...content.listings.filter(({ slug }) => statuses.get(slug) !== 'hidden').map(({ slug }) => listingPath(slug)),
  ]);
}

/** Every address that a link may lead to: the pages, the files for programs, and the old paths that are redirected. */
export function sitePaths(content: Content): ReadonlySet<string> {
  return new Set([...pagePaths(content), ...FIXED_FILES, ...Object.keys(content.redirects?.fields ?? {})]);
}

/** Whether every site has a page at this address, whatever its content. */
export function isFixedPage(path: string): boolean {
  return FIXED_PAGES.includes(path);
}

/** The address of a listing's page. */
export function listingPath(slug: string): string {
  return `/ecosystem/${slug}/`;
}

/** Whether an address is a path of this site: `//` and `/\` lead to another one. */
export function isSiteRelative(address: string): boolean {
  return /^\/(?![/\\])/.test(address);
}

/** The path of a site-relative address, without query and hash. */
export function pathOf(address: string): string {
  return address.replace(/[?#].*$/s, '');
}

/** A path as pages have it, with a slash at the end; a path that ends in a file name stays. */
export function withSlash(path: string): string {
  return /(\/|\.[a-z0-9]+)$/i.test(path) ? path : `${path}/`;
}

/** A hint for an address that is no page: the missing slash, or the nearest page. */
export function suggestPage(path: string, paths: ReadonlySet<string>): string {
  const slashed = withSlash(path);
  if (paths.has(slashed)) return `Write "${slashed}", with a slash at the end.`;
  const nearest = findNearest(slashed, paths);
  return nearest === undefined || nearest === '/' ? 'Write the address of a page of this site, such as /guide/ or /ecosystem/.' : `Did you mean "${nearest}"?`;
}
