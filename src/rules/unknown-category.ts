import { suggest } from '../domain/text/nearest.ts';
import type { Rule } from './rule.ts';

/** A listing is found through its categories; an unknown one has no page. */
export const unknownCategory: Rule = {
  id: 'listing/unknown-category',
  severity: 'error',
  why: 'Customers browse the directory by category. A category that categories.yaml does not list has no page, so nobody would find the listing there.',
  fix: 'Use the id of a category of this program. To propose a new category, ask the program team.',
  check({ listings, categories }) {
    if (!categories) return [];
    return listings.flatMap(({ file, fields, at }) =>
      (fields.categories ?? []).flatMap((id, index) =>
        categories.ids.has(id)
          ? []
          : { file, ...at(['categories', index]), message: `"${id}" is not a category of this program.`, hint: suggest(id, [...categories.ids]) },
      ),
    );
  },
};
