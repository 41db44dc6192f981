import { checkFreshness } from '../domain/freshness.ts';
import { isShown } from '../domain/lifecycle.ts';
import { publicStatuses } from './public-listings.ts';
import type { Rule } from './rule.ts';

/** Steps that nobody has followed for long are likely to be wrong by now. */
export const verifiedLongAgo: Rule = {
  id: 'listing/verified-long-ago',
  severity: 'warning',
  why: 'Products change, and steps stop working. The page tells customers that nobody has checked these for long.',
  fix: 'Follow every step of the article in the product as it is today, correct what has changed, then set verifiedOn to that day.',
  check(content) {
    const freshness = content.program?.fields.freshness;
    if (!freshness) return [];
    const statuses = publicStatuses(content);
    return content.listings.flatMap(({ slug, file, fields: { verifiedOn }, at }) => {
      if (verifiedOn === undefined || !isShown(statuses.get(slug) ?? 'hidden')) return [];
      const { days, stale } = checkFreshness(verifiedOn, content.today, freshness);
      if (!stale) return [];
      return {
        file,
        ...at(['verifiedOn']),
        message: `The steps were last checked ${days} days ago, more than ${freshness.verifiedDays}.`,
        hint: 'Follow every step once more, then write the day here.',
      };
    });
  },
};
