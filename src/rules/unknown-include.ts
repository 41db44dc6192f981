import { suggest } from '../domain/text/nearest.ts';
import type { Rule } from './rule.ts';

/** A scope can only include another one that exists. */
export const unknownInclude: Rule = {
  id: 'scopes/unknown-include',
  severity: 'error',
  why: 'Partners are told which scopes come with another one, and this one does not exist.',
  fix: 'Write the included scope as it stands in scopes.yaml.',
  check({ scopes }) {
    if (!scopes) return [];
    return scopes.entries.flatMap(({ index, data }) =>
      (data.includes ?? []).flatMap((id, place) => {
        if (scopes.ids.has(id) && id !== data.id) return [];
        const message = id === data.id ? `"${id}" includes itself.` : `"${id}" is not a scope of this program.`;
        const hint = id === data.id ? 'Remove it.' : suggest(id, [...scopes.ids]);
        return { file: scopes.file, ...scopes.at([index, 'includes', place]), message, hint };
      }),
    );
  },
};
