import { unrecordedAddresses } from './address-ledger.ts';
import type { Rule } from './rule.ts';

const MOST_NAMED = 3;

/** A new address is recorded, so that it is never lost. Content without a record of addresses keeps none. */
export const addressUnrecorded: Rule = {
  id: 'addresses/unrecorded',
  severity: 'warning',
  why: 'Only a recorded address is guarded: if its page were removed later, nobody would be told that links to it break.',
  fix: 'Run "npm run addresses" and commit the file that it writes.',
  check(content) {
    const { addresses, unread } = content;
    if (!addresses?.data || unread.length > 0) return [];
    const missing = unrecordedAddresses(content);
    if (missing.length === 0) return [];
    const named = missing.slice(0, MOST_NAMED).map((address) => `"${address}"`).join(', ');
    const rest = missing.length > MOST_NAMED ? ` and ${missing.length - MOST_NAMED} more` : '';
    const verb = missing.length === 1 ? 'is' : 'are';
    return [{ file: addresses.file, line: 1, column: 1, message: `${named}${rest} ${verb} not recorded yet.`, hint: 'Run "npm run addresses" and commit what it writes.' }];
  },
};
