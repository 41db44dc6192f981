import { idSchema } from '../schemas/shared.ts';
import type { Rule } from './rule.ts';

/** A folder name is an address: it has to be readable there, and the same on every system. */
export const badSlug: Rule = {
  id: 'listing/bad-slug',
  severity: 'error',
  why: 'The folder name becomes the address of the listing. Capitals, blanks and accents are written differently by different systems.',
  fix: 'Use 2 to 60 lower-case letters and digits, with single hyphens between words.',
  check({ listings }) {
    return listings
      .filter(({ slug }) => !idSchema.safeParse(slug).success)
      .map(({ slug, file }) => ({
        file,
        line: 1,
        column: 1,
        message: `"${slug}" cannot be the name of a listing's folder.`,
        hint: 'Rename it with 2 to 60 lower-case letters and digits, joined by single hyphens, such as "acme-interviews".',
      }));
  },
};
