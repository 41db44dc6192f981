import { suggest } from '../domain/text/nearest.ts';
import type { Rule } from './rule.ts';

/** Only scopes that exist can be expected. */
export const expectedScope: Rule = {
  id: 'program/expected-scope',
  severity: 'error',
  why: 'Partners would be asked for a scope that they cannot request.',
  fix: 'Write the scope as it stands in scopes.yaml.',
  check({ program, scopes }) {
    if (!program || !scopes) return [];
    return (program.fields.oauth?.expectedScopes ?? []).flatMap((id, index) =>
      scopes.ids.has(id)
        ? []
        : { file: program.file, ...program.at(['oauth', 'expectedScopes', index]), message: `"${id}" is not a scope of this program.`, hint: suggest(id, [...scopes.ids]) },
    );
  },
};
