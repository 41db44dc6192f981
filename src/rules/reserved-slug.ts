import { RESERVED_SLUGS } from '../domain/reserved-slugs.ts';
import type { Rule } from './rule.ts';

/** A listing must not take the address of a page of the site. */
export const reservedSlug: Rule = {
  id: 'listing/reserved-slug',
  severity: 'error',
  why: 'The folder name becomes the address of the listing, and this address belongs to a page of the site.',
  fix: 'Name the folder after the product, such as "acme-interviews".',
  check({ listings }) {
    return listings
      .filter(({ slug }) => RESERVED_SLUGS.has(slug))
      .map(({ slug, file }) => ({
        file,
        line: 1,
        column: 1,
        message: `The folder is named "${slug}", which is an address of the site itself.`,
        hint: 'Rename the folder after the product.',
      }));
  },
};
