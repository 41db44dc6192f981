import { normalizePath, redirectsOf } from './redirect-paths.ts';
import type { Rule } from './rule.ts';
import { isSiteRelative } from './site-paths.ts';

/** One step leads from an old address to the page. */
export const redirectChain: Rule = {
  id: 'redirects/chain',
  severity: 'error',
  why: 'Browsers and search engines give up on addresses that lead to addresses that lead on. In a circle they never arrive.',
  fix: 'Let every old path lead straight to the page.',
  check(content) {
    const { redirects } = content;
    if (!redirects) return [];
    const all = redirectsOf(content);
    const byPath = new Map(all.toReversed().map((redirect) => [normalizePath(redirect.from), redirect]));
    return all.flatMap(({ from, to }) => {
      const next = isSiteRelative(to) ? byPath.get(normalizePath(to)) : undefined;
      if (!next) return [];
      const circle = normalizePath(next.from) === normalizePath(from);
      return {
        file: redirects.file,
        ...redirects.at([from]),
        message: circle ? `"${from}" leads to itself.` : `"${from}" leads to "${to}", which is an old path itself.`,
        hint: circle ? 'Remove the line, or write the page that is meant.' : `Write where "${to}" leads now: "${next.to}".`,
      };
    });
  },
};
