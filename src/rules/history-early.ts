import type { Rule } from './rule.ts';

/** A record begins on the day on which customers could first see the listing. */
export const historyEarly: Rule = {
  id: 'history/early',
  severity: 'error',
  why: 'A record tells customers what has changed since they could first see a listing. Before that there is nothing to tell, and a hidden listing is not spoken of.',
  fix: 'Begin the record with the day of "walkthrough-passed"; a listing that has not reached it has no record.',
  check({ histories, statuses }) {
    const records = new Map(statuses.map((status) => [status.slug, status.fields]));
    return histories.flatMap(({ slug, file, fields: { changes = [] }, at }) => {
      const record = records.get(slug);
      if (record !== undefined && record.milestones === undefined) return [];
      const since = record?.milestones?.['walkthrough-passed']?.on;
      const [first] = changes;
      if (first === undefined || (since !== undefined && first.on >= since)) return [];
      return {
        file,
        ...at(['changes', 0, 'on']),
        message: since === undefined ? `"${slug}" is not public, and has a record of changes.` : `The record begins on ${first.on}, before "${slug}" was public on ${since}.`,
        hint: since === undefined ? 'Remove this file until the walkthrough has passed.' : `Begin it on ${since}.`,
      };
    });
  },
};
