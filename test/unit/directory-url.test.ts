import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type DirectoryFilter, defaultSort, SORTS, tidySearch } from '../../src/domain/directory-filter.ts';
import { decodeFilter, encodeFilter } from '../../src/domain/directory-url.ts';
import { aFilter, OPTIONS } from '../support/directory.ts';

describe('encodeFilter and decodeFilter', () => {
  test.each([
    { name: 'nothing asked, nothing said', filter: aFilter(), query: '' },
    { name: 'a search', filter: aFilter({ q: 'pay roll', sort: 'relevance' }), query: 'q=pay+roll' },
    { name: 'a search in another order', filter: aFilter({ q: 'pay', sort: 'name' }), query: 'q=pay&sort=name' },
    { name: 'options of a facet with a comma between', filter: aFilter({ category: ['scheduling', 'offers'] }), query: 'category=scheduling,offers' },
    { name: 'the rest', filter: aFilter({ plan: ['premium'], data: ['normal'], sort: 'newest', page: 3 }), query: 'plan=premium&data=normal&sort=newest&page=3' },
    { name: 'characters that mean something in an address', filter: aFilter({ q: 'a&b=c#d,é+%', sort: 'relevance' }), query: 'q=a%26b%3Dc%23d,%C3%A9%2B%25' },
  ])('$name', ({ filter, query }) => {
    expect(encodeFilter(filter)).toBe(query);
    expect(decodeFilter(query, OPTIONS)).toEqual(filter);
  });

  test.each([
    { name: 'a question mark before it', query: '?category=offers', filter: aFilter({ category: ['offers'] }) },
    { name: 'options one by one, as a form without JavaScript sends them', query: 'category=offers&category=scheduling&q=', filter: aFilter({ category: ['scheduling', 'offers'] }) },
    { name: 'an option that is gone', query: 'category=gone,offers', filter: aFilter({ category: ['offers'] }) },
    { name: 'an option twice', query: 'category=offers,offers', filter: aFilter({ category: ['offers'] }) },
    { name: 'an order that is none', query: 'sort=price', filter: aFilter() },
    { name: 'relevance without a search', query: 'sort=relevance', filter: aFilter() },
    { name: 'pages that are none', query: 'page=-2', filter: aFilter() },
    { name: 'half a page', query: 'page=1.5', filter: aFilter() },
    { name: 'names that objects have of their own', query: '__proto__=x&constructor=y&toString=z', filter: aFilter() },
    { name: 'broken escapes', query: '%&%zz&q=%e0%a4%a', filter: aFilter({ q: decodeFilter('q=%e0%a4%a', OPTIONS).q, sort: 'relevance' }) },
  ])('reads $name', ({ query, filter }) => {
    expect(decodeFilter(query, OPTIONS)).toEqual(filter);
  });

  test('every filter comes back from its own address', () => {
    fc.assert(
      fc.property(anyFilter, (filter) => {
        expect(decodeFilter(encodeFilter(filter), OPTIONS)).toEqual(filter);
      }),
    );
  });

  test('every text is the query of some filter, which has one address', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.webQueryParameters(), anyQuery), (query) => {
        const filter = decodeFilter(query, OPTIONS);
        expect(decodeFilter(encodeFilter(filter), OPTIONS)).toEqual(filter);
      }),
      { numRuns: 500 },
    );
  });
});

const anyFilter: fc.Arbitrary<DirectoryFilter> = fc
  .record({
    q: fc.string({ unit: 'binary' }).map(tidySearch),
    sort: fc.constantFrom(...SORTS),
    page: fc.integer({ min: 1, max: 9999 }),
    picked: fc.record({
      category: fc.subarray([...OPTIONS.category]),
      plan: fc.subarray([...OPTIONS.plan]),
      appears: fc.subarray([...OPTIONS.appears]),
      access: fc.subarray([...OPTIONS.access]),
      data: fc.subarray([...OPTIONS.data]),
      status: fc.subarray([...OPTIONS.status]),
      auth: fc.subarray([...OPTIONS.auth]),
    }),
  })
  .map((filter) => ({ ...filter, sort: filter.q === '' && filter.sort === 'relevance' ? defaultSort('') : filter.sort }));

/** Queries of known names with strange values. */
const anyQuery = fc
  .array(fc.tuple(fc.constantFrom('q', 'category', 'plan', 'sort', 'page', 'data'), fc.oneof(fc.string(), fc.constantFrom('offers,scheduling', 'relevance', '2', ',', '1e3', '٣'))))
  .map((pairs) => pairs.map(([name, value]) => `${name}=${value}`).join('&'));
