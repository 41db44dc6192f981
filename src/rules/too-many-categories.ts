import type { Rule } from './rule.ts';

/** A listing that stands in every category helps nobody who browses by category. */
export const tooManyCategories: Rule = {
  id: 'listing/too-many-categories',
  severity: 'error',
  why: 'Categories help customers only while each listing stands in the few that fit it.',
  fix: 'Keep the categories that fit best, the most fitting one first.',
  check({ listings, program }) {
    const limit = program?.fields.limits?.categories;
    if (limit === undefined) return [];
    return listings.flatMap(({ file, fields, at }) => {
      const named = fields.categories?.length ?? 0;
      if (named <= limit) return [];
      return {
        file,
        ...at(['categories', limit]),
        message: `The listing names ${named} categories; at most ${limit} are allowed.`,
        hint: `Remove at least ${named - limit}.`,
      };
    });
  },
};
