import { findDoubles } from './doubles.ts';
import { normalizePath, redirectsOf } from './redirect-paths.ts';
import type { Rule } from './rule.ts';
import { pagePaths } from './site-paths.ts';

/** A page and a redirect cannot share one address. */
export const redirectShadow: Rule = {
  id: 'redirects/shadow',
  severity: 'error',
  why: 'A page lives at this address, and nobody could reach it any more. One address leads to one place, with or without a slash at its end.',
  fix: 'Remove the line, or rename the page first.',
  check(content) {
    const { redirects } = content;
    if (!redirects) return [];
    const pages = pagePaths(content);
    const all = redirectsOf(content);
    const shadows = all
      .filter(({ from }) => pages.has(normalizePath(from)))
      .map(({ from }) => ({ from, message: `"${from}" is a page of this site.` }));
    const twins = findDoubles(all, ({ from }) => normalizePath(from)).map(({ item: { from }, first }) => ({
      from,
      message: `"${from}" and "${first.from}" are one address.`,
    }));
    return [...shadows, ...twins].map(({ from, message }) => ({ file: redirects.file, ...redirects.atKey([from]), message, hint: 'Remove this line.' }));
  },
};
