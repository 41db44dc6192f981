import { findNamesakes } from './listing-names.ts';
import { publicStatuses } from './public-listings.ts';
import type { Rule } from './rule.ts';

/** Two public listings with one name cannot be told apart. */
export const nameTaken: Rule = {
  id: 'listing/name-taken',
  severity: 'error',
  why: 'Customers tell listings apart by their names. Case, blanks and look-alike characters make no difference to them.',
  fix: 'Add what tells the two apart, such as the product or the region.',
  check(content) {
    const statuses = publicStatuses(content);
    const shown = content.listings.filter(({ slug }) => (statuses.get(slug) ?? 'hidden') !== 'hidden');
    return findNamesakes(shown).flatMap((namesakes) =>
      namesakes.map(({ slug, file, fields, at }) => ({
        file,
        ...at(['name']),
        message: `"${fields.name ?? slug}" is also the name of the listing "${namesakes.find((other) => other.slug !== slug)?.slug ?? ''}".`,
        hint: 'Change one of the names, so that customers can tell the listings apart.',
      })),
    );
  },
};
