import { suggest } from '../domain/nearest.ts';
import type { Rule } from './rule.ts';

/** A record of changes tells of one listing, by its name. */
export const historyUnknownListing: Rule = {
  id: 'history/unknown-listing',
  severity: 'error',
  why: 'A record of changes belongs to the listing of the same name, and there is none. Nobody would ever see it.',
  fix: 'Name the file after the folder of the listing: history/acme.yaml for listings/acme/.',
  check({ listings, histories }) {
    const slugs = listings.map(({ slug }) => slug);
    return histories
      .filter(({ slug }) => !slugs.includes(slug))
      .map(({ slug, file }) => ({
        file,
        line: 1,
        column: 1,
        message: `There is no listing "${slug}".`,
        hint: slugs.length > 0 ? suggest(slug, slugs) : `Create listings/${slug}/, or remove this file.`,
      }));
  },
};
