import { suggest } from '../domain/nearest.ts';
import type { Rule } from './rule.ts';

/** A status file tells of one listing, by its name. */
export const statusWithoutListing: Rule = {
  id: 'status/unknown-listing',
  severity: 'error',
  why: 'A status file belongs to the listing of the same name, and there is none. Its milestones would have no effect.',
  fix: 'Name the file after the folder of the listing: status/acme.yaml for listings/acme/.',
  check({ listings, statuses }) {
    const slugs = listings.map(({ slug }) => slug);
    return statuses
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
