import { findDoubleIds } from './id-list.ts';
import type { Rule } from './rule.ts';

/** Each scope is explained once. */
export const duplicateScopeId: Rule = {
  id: 'scopes/duplicate-id',
  severity: 'error',
  why: 'Listings name scopes by their ids. With two of one id, customers might read the wrong explanation.',
  fix: 'Give each entry an id of its own.',
  check({ scopes }) {
    return findDoubleIds(scopes);
  },
};
