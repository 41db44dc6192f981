import { findMixedWord } from '../domain/text/look-alikes.ts';
import { hostsOf } from './listing-hosts.ts';
import type { Rule } from './rule.ts';

/** A host whose letters are of two scripts looks like another host. */
export const mixedHost: Rule = {
  id: 'link/mixed-scripts',
  severity: 'warning',
  why: 'Some letters of different scripts look the same. A link whose host mixes them looks like a site that readers know, and opens another.',
  fix: 'Type the address anew on a keyboard of one script, and follow it once.',
  check({ listings, showHost }) {
    return listings.flatMap((listing) =>
      hostsOf(listing, showHost).flatMap(({ host, address, line, column }) => {
        const mixed = findMixedWord(host);
        if (!mixed) return [];
        return {
          file: listing.file,
          line,
          column,
          message: `"${mixed.word}" in the address "${address}" mixes ${mixed.scripts.join(' and ')} letters.`,
          hint: 'Type the address anew, all of it in one script, and follow it once.',
        };
      }),
    );
  },
};
