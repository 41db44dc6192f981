import { compareScopes, formatEntry, recordedScopes } from '../domain/history.ts';
import { isShown } from '../domain/lifecycle.ts';
import { publicStatuses } from './public-listings.ts';
import type { Rule } from './rule.ts';

/** The newest scopes of a record are those that the listing asks for. */
export const historyScopes: Rule = {
  id: 'history/scopes',
  severity: 'error',
  why: 'Customers who are connected learn from the record what an integration asks for in addition. A change that is not recorded would be kept from them.',
  fix: 'Add an entry at the end of the record, with its day and every scope that the listing asks for now.',
  check(content) {
    const statuses = publicStatuses(content);
    const asked = new Map(content.listings.map(({ slug, fields }) => [slug, fields.scopes?.map(({ id }) => id)]));
    return content.histories.flatMap(({ slug, file, fields: { changes }, at }) => {
      const now = asked.get(slug);
      const status = statuses.get(slug);
      if (!changes || !now || status === undefined || !isShown(status)) return [];
      // A misspelled scope is reported where it stands; it must not get into the record.
      if (now.some((id) => content.scopes && !content.scopes.ids.has(id))) return [];
      const recorded = recordedScopes(changes);
      const { added, removed } = compareScopes(recorded ?? [], now);
      if (recorded !== undefined && added.length + removed.length === 0) return [];
      const difference = recorded === undefined ? ['no scopes are recorded'] : [...added.map((id) => `"${id}" is not recorded`), ...removed.map((id) => `"${id}" is no longer asked for`)];
      return {
        file,
        ...at(['changes', changes.length - 1]),
        message: `The listing asks for other permissions than its record says: ${difference.join(', ')}.`,
        hint: `Add this at the end of the list, with the day of the change: ${formatEntry({ on: content.today, scopes: now })}`,
      };
    });
  },
};
