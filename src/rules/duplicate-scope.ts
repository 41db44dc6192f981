import { findDoubles } from './doubles.ts';
import type { Rule } from './rule.ts';

/** A scope that stands twice has two reasons, and a customer reads only one. */
export const duplicateScope: Rule = {
  id: 'listing/duplicate-scope',
  severity: 'error',
  why: 'Customers see each permission once, with one reason. A scope that is named twice has two.',
  fix: 'Keep one entry for each scope, and put both reasons into it where both hold.',
  check({ listings }) {
    return listings.flatMap(({ file, fields, at }) =>
      findDoubles(fields.scopes ?? [], ({ id }) => id).map(({ item: { id }, index }) => ({
        file,
        ...at(['scopes', index, 'id']),
        message: `The scope "${id}" is named more than once.`,
        hint: 'Remove this entry, or move its reason into the first one.',
      })),
    );
  },
};
