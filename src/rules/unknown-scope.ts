import { suggest } from '../domain/text/nearest.ts';
import type { Rule } from './rule.ts';

/** Customers are shown what every scope grants; an unknown one has nothing to show. */
export const unknownScope: Rule = {
  id: 'listing/unknown-scope',
  severity: 'error',
  why: 'The listing tells customers in plain words what each scope grants, and scopes.yaml has no words for this one.',
  fix: 'Correct the spelling, or add the scope to scopes.yaml where the host offers it.',
  check({ listings, scopes }) {
    if (!scopes) return [];
    return listings.flatMap(({ file, fields, at }) =>
      (fields.scopes ?? []).flatMap(({ id }, index) =>
        scopes.ids.has(id)
          ? []
          : { file, ...at(['scopes', index, 'id']), message: `"${id}" is not a scope of this program.`, hint: suggest(id, [...scopes.ids]) },
      ),
    );
  },
};
