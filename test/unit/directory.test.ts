import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { filterDirectory } from '../../src/domain/directory.ts';
import type { Facet } from '../../src/domain/directory-filter.ts';
import { findNearListings } from '../../src/domain/directory-nearest.ts';
import { isPackedIndex, packIndex, unpackIndex } from '../../src/domain/directory-index.ts';
import { aDirectory, aFilter, type DirectoryRow, everyOption, OPTIONS } from '../support/directory.ts';

const directory = aDirectory([
  { name: 'Atlas', category: ['scheduling'], age: 30, checked: 1 },
  { name: 'Bolt', category: ['scheduling', 'offers'], plan: ['premium|feature'], data: ['confidential'], age: 5, checked: 90 },
  { name: 'Cedar', category: ['referrals'], plan: ['premium|feature', 'hooks'], appears: ['files'], age: 20, checked: 40 },
  { name: 'Dune', category: ['offers'], status: ['deprecated'], age: 40, checked: 400 },
]);
const names = (rows: readonly number[]) => rows.map((row) => directory.names[row]);

describe('filterDirectory', () => {
  test.each([
    { name: 'nothing ticked shows everything, by name', filter: aFilter(), shown: ['Atlas', 'Bolt', 'Cedar', 'Dune'] },
    { name: 'options of one facet widen each other', filter: aFilter({ category: ['referrals', 'offers'] }), shown: ['Bolt', 'Cedar', 'Dune'] },
    { name: 'facets narrow each other', filter: aFilter({ category: ['offers'], data: ['confidential'] }), shown: ['Bolt'] },
    { name: 'a plan shows what works with it, also what needs none', filter: aFilter({ plan: ['premium'] }), shown: ['Atlas', 'Bolt', 'Dune'] },
    { name: 'two plans show what needs both', filter: aFilter({ plan: ['feature', 'hooks'] }), shown: ['Atlas', 'Bolt', 'Cedar', 'Dune'] },
    { name: 'without a plan only what needs none', filter: aFilter({ plan: ['everyone'] }), shown: ['Atlas', 'Dune'] },
    { name: 'the newest first', filter: aFilter({ sort: 'newest' }), shown: ['Bolt', 'Cedar', 'Atlas', 'Dune'] },
    { name: 'the last checked first', filter: aFilter({ sort: 'checked' }), shown: ['Atlas', 'Cedar', 'Bolt', 'Dune'] },
  ])('$name', ({ filter, shown }) => {
    expect(names(filterDirectory(directory, filter, undefined).rows)).toEqual(shown);
  });

  test('of equally good answers, shows first what can be used', () => {
    expect(names(filterDirectory(directory, aFilter({ q: 'x', sort: 'relevance' }), [1, 0, 2, 1]).rows)).toEqual(['Cedar', 'Atlas', 'Dune']);
    expect(names(filterDirectory(directory, aFilter({ q: 'x', sort: 'relevance', category: ['offers', 'scheduling'] }), [1, 1, 1, 1]).rows)).toEqual(['Atlas', 'Bolt', 'Dune']);
  });

  test('counts what a tick would show', () => {
    const { counts } = filterDirectory(directory, aFilter({ category: ['scheduling'] }), undefined);
    expect(counts.category).toEqual({ scheduling: 2, referrals: 1, offers: 2 });
    expect(counts.data).toEqual({ normal: 1, personal: 0, confidential: 1 });
  });

  test('counts in every facet exactly what its tick would show, whatever is ticked and searched', () => {
    fc.assert(
      fc.property(anyDirectory, anyPicked, fc.option(fc.infiniteStream(fc.constantFrom(0, 1, 2)), { nil: undefined }), (rows, picked, stream) => {
        const many = aDirectory(rows);
        const scores = stream && rows.map(() => stream.next().value ?? 0);
        const { counts } = filterDirectory(many, aFilter(picked), scores);
        for (const { facet, id } of everyOption()) {
          const alone = filterDirectory(many, aFilter({ ...picked, [facet]: [id] }), scores);
          expect(counts[facet][id], `${facet} ${id}`).toBe(alone.rows.length);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('loses nothing by a further tick in the same facet', () => {
    fc.assert(
      fc.property(anyDirectory, anyPicked, fc.constantFrom(...everyOption()), (rows, picked, { facet, id }) => {
        const many = aDirectory(rows);
        const before = picked[facet] ?? [];
        if (before.length === 0) return;
        const shown = new Set(filterDirectory(many, aFilter({ ...picked, [facet]: [...before, id] }), undefined).rows);
        expect(filterDirectory(many, aFilter(picked), undefined).rows.every((row) => shown.has(row))).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});

describe('findNearListings', () => {
  test.each([
    { name: 'what misses least comes first', filter: aFilter({ category: ['referrals'], data: ['confidential'] }), near: [['Bolt', ['category']], ['Cedar', ['data']]] },
    { name: 'of a search only what answers it', filter: aFilter({ category: ['referrals'] }), scores: [0, 1, 0, 9], near: [['Dune', ['category']], ['Bolt', ['category']]] },
    { name: 'no answer, nothing near', filter: aFilter(), scores: [0, 0, 0, 0], near: [] },
  ] as const)('$name', ({ filter, near, ...rest }) => {
    const found = findNearListings(directory, filter, 'scores' in rest ? rest.scores : undefined, 2);
    expect(found.map(({ row, missed }) => [directory.names[row], missed])).toEqual(near);
  });
});

describe('packIndex', () => {
  test.each([
    { name: 'gives back what it was given', rows: directory },
    { name: 'gives back an empty directory', rows: aDirectory([]) },
    { name: 'gives back addresses that do not follow from the name', rows: { ...directory, slugs: ['atlas-two', 'bolt', 'cedar', 'dune'] } },
  ])('$name', ({ rows }) => {
    const index = { directory: rows, categoryWords: { offers: ['Offers', 'contract'] }, staleDays: 180 };
    const sent: unknown = JSON.parse(JSON.stringify(packIndex(index)));
    expect(isPackedIndex(sent) && unpackIndex(sent)).toEqual(index);
  });

  const whole = packIndex({ directory, categoryWords: {}, staleDays: 180 });
  test.each([
    { name: 'fewer names than days', sent: { ...whole, names: 'Atlas' } },
    { name: 'fewer taglines', sent: { ...whole, taglines: '' } },
    { name: 'more days of checks', sent: { ...whole, checked: [...whole.checked, 1] } },
    { name: 'a facet that was cut off', sent: { ...whole, facets: { ...whole.facets, auth: { ...whole.facets.auth, rows: [0] } } } },
    { name: 'no facet', sent: { ...whole, facets: {} } },
    { name: 'nothing but a name', sent: { ...whole, age: [] } },
  ])('takes an index with $name for none', ({ sent }) => {
    expect(isPackedIndex(whole)).toBe(true);
    expect(isPackedIndex(sent)).toBe(false);
  });

  test.each([null, 7, {}, { names: 'x', facets: {}, categoryWords: {} }])('takes %j for no index', (value) => {
    expect(isPackedIndex(value)).toBe(false);
  });
});

const some = (facet: Facet) => fc.subarray([...OPTIONS[facet]], { minLength: 1 });
const one = (facet: Facet) => fc.constantFrom(...OPTIONS[facet]).map((id) => [id]);
const anyRow: fc.Arbitrary<DirectoryRow> = fc.record({
  name: fc.constantFrom('Atlas', 'Bolt', 'Cedar'),
  category: some('category'),
  plan: fc.constantFrom([], ['premium'], ['premium|feature'], ['premium|feature', 'hooks']),
  appears: some('appears'),
  access: one('access'),
  data: one('data'),
  status: one('status'),
  auth: one('auth'),
});
const anyDirectory = fc.array(anyRow, { maxLength: 12 });
const ticked = (facet: Facet) => fc.subarray([...OPTIONS[facet]], { maxLength: 2 });
const anyPicked: fc.Arbitrary<Partial<Record<Facet, string[]>>> = fc.record({ category: ticked('category'), plan: ticked('plan'), appears: ticked('appears'), access: ticked('access'), data: ticked('data'), status: ticked('status'), auth: ticked('auth') }, { requiredKeys: [] });
