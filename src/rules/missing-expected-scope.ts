import type { Rule } from './rule.ts';

/** An OAuth integration without a scope that all others need will most likely stop working. */
export const missingExpectedScope: Rule = {
  id: 'listing/missing-expected-scope',
  severity: 'warning',
  why: 'Nearly every OAuth integration needs this scope. Without it, customers may have to connect again and again.',
  fix: 'Add the scope with your reason. Leave it out only where the integration works without it.',
  check({ listings, program, scopes }) {
    const expected = (program?.fields.oauth?.expectedScopes ?? []).filter((id) => scopes?.ids.has(id));
    return listings.flatMap(({ file, fields, at }) => {
      const { auth, scopes: asked } = fields;
      if (auth !== 'oauth' || !asked) return [];
      return expected
        .filter((id) => !asked.some((scope) => scope.id === id))
        .map((id) => ({
          file,
          ...at(['scopes']),
          message: `The listing does not ask for "${id}", which OAuth integrations are expected to ask for.`,
          hint: `Add "${id}" with the reason why you need it, or make sure that the integration works without it.`,
        }));
    });
  },
};
