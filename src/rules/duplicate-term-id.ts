import { findDoubleIds } from './id-list.ts';
import type { Rule } from './rule.ts';

/** Each word of the glossary has one entry. */
export const duplicateTermId: Rule = {
  id: 'glossary/duplicate-id',
  severity: 'error',
  why: 'Pages name the words of the glossary by their ids. With two of one id, nobody knows which explanation is meant.',
  fix: 'Give each entry an id of its own.',
  check({ glossary }) {
    return findDoubleIds(glossary);
  },
};
