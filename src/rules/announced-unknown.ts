import { suggest } from '../domain/text/nearest.ts';
import type { Rule } from './rule.ts';

/** An announcement names listings by their folders. */
export const announcedUnknown: Rule = {
  id: 'announcement/unknown-listing',
  severity: 'error',
  why: 'An announcement links to the listings that it names, and there is none with this name.',
  fix: 'Write the name of the folder of the listing, as it stands in its address.',
  check({ announcements, listings }) {
    const slugs = listings.map(({ slug }) => slug);
    const known = new Set(slugs);
    return announcements.flatMap(({ file, fields, at }) =>
      (fields.listings ?? []).flatMap((slug, index) =>
        known.has(slug)
          ? []
          : { file, ...at(['listings', index]), message: `There is no listing "${slug}".`, hint: slugs.length > 0 ? suggest(slug, slugs) : 'Remove it.' },
      ),
    );
  },
};
