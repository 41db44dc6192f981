import type { Rule } from './rule.ts';

/** What has ended is not announced as new. */
export const announcedEnded: Rule = {
  id: 'announcement/ended',
  severity: 'error',
  why: 'Readers of an announcement want to switch the integration on, and this one had ended by then.',
  fix: 'Take the listing out of the announcement, or correct the day on which it ended.',
  check({ announcements, statuses }) {
    const ends = new Map(statuses.map(({ slug, fields }) => [slug, fields.ended?.on]));
    return announcements.flatMap(({ file, fields: { date, listings }, at }) =>
      (listings ?? []).flatMap((slug, index) => {
        const ended = ends.get(slug);
        if (date === undefined || ended === undefined || ended > date) return [];
        return { file, ...at(['listings', index]), message: `"${slug}" ended on ${ended}, and this announcement is of ${date}.`, hint: 'Remove it from the announcement.' };
      }),
    );
  },
};
