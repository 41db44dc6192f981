import { findDoubleIds } from './id-list.ts';
import type { Rule } from './rule.ts';

/** Each plan is named by one entry. */
export const duplicatePlanId: Rule = {
  id: 'plans/duplicate-id',
  severity: 'error',
  why: 'Scopes name plans by their ids. With two of one id, nobody knows which is meant.',
  fix: 'Give each entry an id of its own.',
  check({ plans }) {
    return findDoubleIds(plans);
  },
};
