import { findNamesakes } from './listing-names.ts';
import { publicStatuses } from './public-listings.ts';
import type { Rule } from './rule.ts';

/** A hidden listing with a taken name will be refused on the day on which it becomes public. */
export const nameOfHidden: Rule = {
  id: 'listing/name-of-hidden',
  severity: 'warning',
  why: 'This listing is not public yet. Once it is, its name has to be its own, and another listing bears it too.',
  fix: 'Change the name before the walkthrough, or remove the listing that is no longer needed.',
  check(content) {
    const statuses = publicStatuses(content);
    return findNamesakes(content.listings).flatMap((namesakes) =>
      namesakes
        .filter(({ slug }) => statuses.get(slug) === 'hidden')
        .map(({ slug, file, fields, at }) => ({
          file,
          ...at(['name']),
          message: `"${fields.name ?? slug}" is also the name of the listing "${namesakes.find((other) => other.slug !== slug)?.slug ?? ''}".`,
          hint: 'Change one of the names before this listing becomes public.',
        })),
    );
  },
};
