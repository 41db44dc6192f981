import type { Content } from './content.ts';
import { pathOf, withSlash } from './site-paths.ts';

/** An old path and where it leads, as written. */
export interface Redirect {
  from: string;
  to: string;
}

/** Every redirect of the site. */
export function redirectsOf({ redirects }: Pick<Content, 'redirects'>): Redirect[] {
  return Object.entries(redirects?.fields ?? {}).flatMap(([from, to]) => (to === undefined ? [] : [{ from, to }]));
}

/** One form for all ways of writing a path, so that `/old` and `/old/` are the same. */
export function normalizePath(address: string): string {
  return withSlash(pathOf(address));
}
