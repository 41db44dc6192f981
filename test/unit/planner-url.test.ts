import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatSelection, MOST_PLANNED, readSelection } from '../../src/domain/planner-url.ts';

describe('readSelection', () => {
  test.each([
    { query: '', chosen: [] },
    { query: '?with=', chosen: [] },
    { query: '?with=parlor', chosen: ['parlor'] },
    { query: '?with=parlor,atlas-reach,parlor', chosen: ['atlas-reach', 'parlor'] },
    { query: '?with=parlor&with=atlas-reach', chosen: ['atlas-reach', 'parlor'] }, // what a form sends
    { query: '?with=parlor%2Catlas-reach', chosen: ['atlas-reach', 'parlor'] }, // what some mail programs make of it
    { query: '?with=../secret,<b>,PARLOR,parlor', chosen: ['parlor'] },
    { query: '?with=%E0%A4%A', chosen: [] }, // broken escapes
    { query: '?other=parlor', chosen: [] },
  ])('$query', ({ query, chosen }) => {
    expect(readSelection(query)).toEqual(chosen);
  });
});

const slug = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,3}$/);

test('reads every address without failing, and gives slugs only', () => {
  fc.assert(fc.property(fc.string(), (query) => {
    const chosen = readSelection(query);
    expect(chosen.length).toBeLessThanOrEqual(MOST_PLANNED);
    for (const one of chosen) expect(one).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  }));
});

test('an address read and written again is the same choice, however it was ordered', () => {
  fc.assert(fc.property(fc.uniqueArray(slug, { maxLength: MOST_PLANNED }), (slugs) => {
    expect(readSelection(formatSelection(slugs))).toEqual([...slugs].sort((a, b) => (a < b ? -1 : 1)));
    expect(formatSelection([...slugs].reverse())).toBe(formatSelection(slugs));
  }));
});
