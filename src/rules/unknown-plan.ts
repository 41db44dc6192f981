import { suggest } from '../domain/text/nearest.ts';
import type { Rule } from './rule.ts';

/** A scope can only need a plan that customers can have. */
export const unknownPlan: Rule = {
  id: 'scopes/unknown-plan',
  severity: 'error',
  why: 'Listings tell customers which plan they need. A plan that plans.yaml does not list has no name and no description to show.',
  fix: 'Write the id of a plan as it stands in plans.yaml, or add the plan there.',
  check({ scopes, plans }) {
    if (!scopes || !plans) return [];
    return scopes.entries.flatMap(({ index, data }) =>
      (data.plans ?? []).flatMap((id, place) =>
        plans.ids.has(id)
          ? []
          : {
              file: scopes.file,
              ...scopes.at([index, 'plans', place]),
              message: `"${id}" is not a plan of this program.`,
              hint: plans.ids.size > 0 ? suggest(id, [...plans.ids]) : 'Add it to plans.yaml.',
            },
      ),
    );
  },
};
