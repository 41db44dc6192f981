import { findDoubles } from './doubles.ts';
import type { Rule } from './rule.ts';

/** A category named twice would count twice and show twice. */
export const duplicateCategory: Rule = {
  id: 'listing/duplicate-category',
  severity: 'error',
  why: 'A listing stands once in each of its categories. Naming one twice wins no second place.',
  fix: 'Name each category once.',
  check({ listings }) {
    return listings.flatMap(({ file, fields, at }) =>
      findDoubles(fields.categories ?? [], (id) => id).map(({ item, index }) => ({
        file,
        ...at(['categories', index]),
        message: `The category "${item}" is named more than once.`,
        hint: 'Remove this one.',
      })),
    );
  },
};
