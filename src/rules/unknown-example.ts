import { isShown } from '../domain/lifecycle.ts';
import { suggest } from '../domain/text/nearest.ts';
import { publicStatuses } from './public-listings.ts';
import type { Rule } from './rule.ts';

/** The example of a good submission is a listing that everybody can look at. */
export const unknownExample: Rule = {
  id: 'program/unknown-example',
  severity: 'error',
  why: 'The guide shows parts of this listing as an example and links to its page. A listing that is hidden, gone or misspelled has none.',
  fix: 'Write the slug of a listing that is public, or remove the example.',
  check(content) {
    const { program } = content;
    const example = program?.fields.example;
    if (!program || example === undefined) return [];
    const statuses = publicStatuses(content);
    const shown = content.listings.map(({ slug }) => slug).filter((slug) => isShown(statuses.get(slug) ?? 'hidden'));
    // A listing whose status cannot be read is reported there.
    const unread = !statuses.has(example) && content.listings.some(({ slug }) => slug === example);
    if (shown.includes(example) || unread) return [];
    return [{ file: program.file, ...program.at(['example']), message: `"${example}" is not a public listing.`, hint: shown.length > 0 ? suggest(example, shown) : 'Remove the example.' }];
  },
};
