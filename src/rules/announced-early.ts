import type { Rule } from './rule.ts';

/** Only what customers can switch on is announced. */
export const announcedEarly: Rule = {
  id: 'announcement/too-early',
  severity: 'error',
  why: 'Readers of an announcement want to switch the integration on at once. It has to work in production on that day.',
  fix: 'Date the announcement on or after the day of "production-confirmed", or take the listing out of it.',
  check({ announcements, listings, statuses }) {
    const records = new Map(statuses.map(({ slug, fields }) => [slug, fields]));
    const slugs = new Set(listings.map(({ slug }) => slug));
    return announcements.flatMap(({ file, fields: { date, listings: announced }, at }) =>
      (announced ?? []).flatMap((slug, index) => {
        const record = records.get(slug);
        if (date === undefined || !slugs.has(slug) || (record && !record.milestones)) return [];
        const confirmed = record?.milestones?.['production-confirmed']?.on;
        if (confirmed !== undefined && date >= confirmed) return [];
        return {
          file,
          ...at(['listings', index]),
          message: confirmed === undefined ? `"${slug}" is not available: its production is not confirmed.` : `"${slug}" was available from ${confirmed}, after this announcement of ${date}.`,
          hint: confirmed === undefined ? 'Remove it until "production-confirmed" has a day.' : `Date the announcement ${confirmed} or later, or remove the listing from it.`,
        };
      }),
    );
  },
};
