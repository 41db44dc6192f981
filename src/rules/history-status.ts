import { formatEntry, provenStatuses } from '../domain/history.ts';
import { publicStatuses } from './public-listings.ts';
import type { Rule } from './rule.ts';

/** Every status that the milestones prove stands in the record, with its day. */
export const historyStatus: Rule = {
  id: 'history/status',
  severity: 'error',
  why: 'Customers who follow a listing learn from its record when it became available, and when it ended. The record must say what the milestones prove.',
  fix: 'Add an entry with the status and the day of its milestone, in the order of days.',
  check(content) {
    const statuses = publicStatuses(content);
    const records = new Map(content.statuses.map(({ slug, fields }) => [slug, fields]));
    return content.histories.flatMap(({ slug, file, fields: { changes }, at }) => {
      const record = records.get(slug);
      const status = statuses.get(slug);
      if (!changes || !record?.milestones || status === undefined || status === 'hidden') return [];
      const proven = provenStatuses(record.milestones, record.ended);
      const missing = proven.filter((step) => !changes.some(({ on, status: recorded }) => on === step.on && recorded === step.status));
      const invented = changes.flatMap(({ on, status: recorded }, index) =>
        recorded === undefined || recorded === 'deprecated' || proven.some((step) => on === step.on && recorded === step.status)
          ? []
          : [{ file, ...at(['changes', index, 'status']), message: `"${recorded}" is recorded on ${on}, and no milestone proves it.`, hint: 'Correct the day, or the milestones in the status file.' }],
      );
      return [
        ...invented,
        ...missing.map((step) => ({
          file,
          ...at(['changes', changes.length - 1]),
          message: `"${step.status}" since ${step.on} is not recorded.`,
          hint: `Add this ${placeFor(step.on, changes)}: ${formatEntry(step)}`,
        })),
      ];
    });
  },
};

function placeFor(day: string, changes: readonly { readonly on: string }[]): string {
  const later = changes.find(({ on }) => on > day);
  return later === undefined ? 'at the end of the list' : `above the entry of ${later.on}`;
}
