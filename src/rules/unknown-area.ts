import { suggest } from '../domain/text/nearest.ts';
import type { Rule } from './rule.ts';

/** A scope can only belong to an area that exists. */
export const unknownArea: Rule = {
  id: 'scopes/unknown-area',
  severity: 'error',
  why: 'Permissions are listed by what they touch, and this one would stand under no heading.',
  fix: 'Write the area as it stands under "areas" in program.yaml, or add it there.',
  check({ program, scopes }) {
    if (!program?.data || !scopes) return [];
    const areas = (program.data.areas ?? []).map(({ id }) => id);
    return scopes.entries.flatMap(({ index, data: { area } }) =>
      area === undefined || areas.includes(area)
        ? []
        : { file: scopes.file, ...scopes.at([index, 'area']), message: `"${area}" is not an area of this program.`, hint: areas.length > 0 ? suggest(area, areas) : 'Add it under "areas" in program.yaml.' },
    );
  },
};
