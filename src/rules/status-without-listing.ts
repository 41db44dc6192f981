import type { Rule } from './rule.ts';
import { findWithoutListing } from './without-listing.ts';

/** A status file tells of one listing, by its name. */
export const statusWithoutListing: Rule = {
  id: 'status/unknown-listing',
  severity: 'error',
  why: 'A status file belongs to the listing of the same name, and there is none. Its milestones would have no effect.',
  fix: 'Name the file after the folder of the listing: status/acme.yaml for listings/acme/.',
  check: ({ listings, statuses }) => findWithoutListing(statuses, listings),
};
