import type { Rule } from './rule.ts';

/** The host grants a limited number of scopes to one integration. */
export const tooManyScopes: Rule = {
  id: 'listing/too-many-scopes',
  severity: 'error',
  why: 'The host registers an integration with a limited number of scopes, and customers hesitate before a long list.',
  fix: 'Ask only for what the integration uses. Leave out scopes that come with another one.',
  check({ listings, program }) {
    const limit = program?.fields.limits?.scopes;
    if (limit === undefined) return [];
    return listings.flatMap(({ file, fields, at }) => {
      const asked = fields.scopes?.length ?? 0;
      if (asked <= limit) return [];
      return {
        file,
        ...at(['scopes', limit]),
        message: `The listing asks for ${asked} scopes; at most ${limit} are allowed.`,
        hint: `Remove at least ${asked - limit}.`,
      };
    });
  },
};
