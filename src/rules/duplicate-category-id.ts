import { findDoubleIds } from './id-list.ts';
import type { Rule } from './rule.ts';

/** Each category has a page of its own. */
export const duplicateCategoryId: Rule = {
  id: 'categories/duplicate-id',
  severity: 'error',
  why: 'The id is the address of the page of the category. Two with one id would share it, and one would never be seen.',
  fix: 'Give each entry an id of its own.',
  check({ categories }) {
    return findDoubleIds(categories);
  },
};
