import { normalizePath, redirectsOf } from './redirect-paths.ts';
import type { Rule } from './rule.ts';
import { isSiteRelative, pagePaths, pathOf, suggestPage } from './site-paths.ts';

/** An old address leads to a page that exists. */
export const redirectTarget: Rule = {
  id: 'redirects/target',
  severity: 'error',
  why: 'Readers who follow an old link would end at "page not found".',
  fix: 'Write the address of a page of this site, with a slash at both ends, or an address that begins with https://.',
  check(content) {
    const { redirects } = content;
    if (!redirects) return [];
    const pages = pagePaths(content);
    const all = redirectsOf(content);
    const old = new Set(all.map(({ from }) => normalizePath(from)));
    return all
      .filter(({ to }) => isSiteRelative(to) && !pages.has(pathOf(to)) && !old.has(normalizePath(to)))
      .map(({ from, to }) => ({ file: redirects.file, ...redirects.at([from]), message: `"${to}" is not a page of this site.`, hint: suggestPage(pathOf(to), pages) }));
  },
};
