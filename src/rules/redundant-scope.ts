import type { Rule } from './rule.ts';

/** A scope that another requested one includes makes the list longer and grants nothing more. */
export const redundantScope: Rule = {
  id: 'listing/redundant-scope',
  severity: 'warning',
  why: 'Some scopes come with another one, as reading does with writing. Asking for both makes the list longer for customers and grants nothing more.',
  fix: 'Remove the scope that comes with the other one.',
  check({ listings, scopes }) {
    const includes = new Map((scopes?.entries ?? []).map(({ data }) => [data.id, data.includes ?? []]));
    return listings.flatMap(({ file, fields, at }) => {
      const asked = fields.scopes ?? [];
      return asked.flatMap(({ id }, index) => {
        const wider = asked.find((other) => other.id !== id && includes.get(other.id)?.includes(id));
        if (!wider) return [];
        return { file, ...at(['scopes', index, 'id']), message: `"${id}" comes with "${wider.id}" already.`, hint: `Remove "${id}".` };
      });
    });
  },
};
