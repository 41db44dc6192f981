import { formatEntry, type HistoryEntry, provenStatuses } from '../domain/history.ts';
import { isShown } from '../domain/lifecycle.ts';
import { publicStatuses } from './public-listings.ts';
import type { Rule } from './rule.ts';

/** Every listing that customers can use has a record of changes. */
export const historyMissing: Rule = {
  id: 'history/missing',
  severity: 'warning',
  why: 'Without a record, customers who are connected cannot learn that an integration asks for more than it did when they allowed it.',
  fix: 'Create history/<slug>.yaml with the days on which its status began, and the scopes that it asked for then.',
  check(content) {
    const statuses = publicStatuses(content);
    const recorded = new Set(content.histories.map(({ slug }) => slug));
    const records = new Map(content.statuses.map(({ slug, file, fields }) => [slug, { file, milestones: fields.milestones, ended: fields.ended }]));
    return content.listings.flatMap(({ slug, fields: { scopes } }) => {
      const status = statuses.get(slug);
      const record = records.get(slug);
      if (status === undefined || !isShown(status) || recorded.has(slug) || !scopes || !record?.milestones) return [];
      const entries = provenStatuses(record.milestones, record.ended).map((step, index): HistoryEntry => (index === 0 ? { ...step, scopes: scopes.map(({ id }) => id) } : step));
      return {
        file: record.file,
        line: 1,
        column: 1,
        message: `"${slug}" is public and has no record of changes.`,
        hint: `Create history/${slug}.yaml with "changes:", and below it: ${entries.map(formatEntry).join(' ')}`,
      };
    });
  },
};
