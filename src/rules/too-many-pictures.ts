import { namedPictures } from './listing-pictures.ts';
import type { Rule } from './rule.ts';

/** Pictures make a page slow and long; the program says how many are enough. */
export const tooManyPictures: Rule = {
  id: 'listing/too-many-pictures',
  severity: 'error',
  why: 'Every picture has to be loaded, described and kept up to date. The program limits how many a listing may show, logos not counted.',
  fix: 'Keep the pictures that show a step or a result, and remove the others.',
  check({ listings, program }) {
    const limit = program?.fields.limits?.pictures;
    if (limit === undefined) return [];
    return listings.flatMap(({ file, fields, article, at }) => {
      const { screenshots } = fields;
      const shown = new Set(namedPictures({ fields: screenshots ? { screenshots } : {}, article, at }).map(({ name }) => name)).size;
      if (shown <= limit) return [];
      return {
        file,
        ...at(['screenshots', limit]),
        message: `The listing shows ${shown} pictures; at most ${limit} are allowed.`,
        hint: `Remove at least ${shown - limit}.`,
      };
    });
  },
};
