import type { Rule } from './rule.ts';
import { findWithoutListing } from './without-listing.ts';

/** A record of changes tells of one listing, by its name. */
export const historyUnknownListing: Rule = {
  id: 'history/unknown-listing',
  severity: 'error',
  why: 'A record of changes belongs to the listing of the same name, and there is none. Nobody would ever see it.',
  fix: 'Name the file after the folder of the listing: history/acme.yaml for listings/acme/.',
  check: ({ listings, histories }) => findWithoutListing(histories, listings),
};
