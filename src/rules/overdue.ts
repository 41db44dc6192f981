import { isOverdue } from '../domain/freshness.ts';
import { publicStatuses } from './public-listings.ts';
import type { Rule } from './rule.ts';

/** "Coming soon" is a promise that wears out. */
export const overdue: Rule = {
  id: 'listing/overdue',
  severity: 'warning',
  why: 'Customers have read "coming soon" for so long that they stop believing it.',
  fix: 'Ask the partner what is in the way. Add the milestones that have been reached since, or end the listing.',
  check(content) {
    const freshness = content.program?.fields.freshness;
    if (!freshness) return [];
    const statuses = publicStatuses(content);
    return content.statuses.flatMap(({ slug, file, fields, at }) => {
      const since = fields.milestones?.['walkthrough-passed']?.on;
      if (since === undefined || statuses.get(slug) !== 'coming-soon' || !isOverdue(since, content.today, freshness)) return [];
      return {
        file,
        ...at(['milestones', 'walkthrough-passed', 'on']),
        message: `"${slug}" has been coming soon since ${since}, longer than ${freshness.comingSoonDays} days.`,
        hint: 'Add the milestones that have been reached since, or end the listing.',
      };
    });
  },
};
