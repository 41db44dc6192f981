import { describe, expect, test } from 'vitest';
import { BUDGETS, judgeWeight } from '../../../../src/publish/verify/page-weights.ts';

const budget = { kind: 'listing', path: /./, document: 50, total: 100 };

describe('judgeWeight', () => {
  test('a page within its budget is fine', () => {
    expect(judgeWeight('/a/', { document: 50_000, styles: 20_000, fonts: 30_000 }, budget, 1000)).toEqual([]);
  });

  test('a heavy document is told with its size and its budget', () => {
    expect(judgeWeight('/a/', { document: 50_001 }, budget, 0)).toEqual([{ page: '/a/', message: 'The document has 51 KB; the budget of a page of the kind "listing" is 50 KB.' }]);
  });

  test('a page that loads too much is told what it loads', () => {
    expect(judgeWeight('/a/', { document: 40_000, styles: 0, fonts: 35_000, pictures: 30_000 }, budget, 0)).toEqual([
      { page: '/a/', message: 'The page loads 105 KB before anybody scrolls (document 40, fonts 35, pictures 30); the budget of a page of the kind "listing" is 100 KB.' },
    ]);
  });

  test('a page that names every listing may grow with them', () => {
    expect(judgeWeight('/a/', { document: 250_000 }, { ...budget, perListing: 2 }, 100)).toEqual([]);
    expect(judgeWeight('/a/', { document: 250_000 }, { ...budget, perListing: 2 }, 99)).toHaveLength(1);
  });
});

test.each([
  { address: '/', kind: 'home' },
  { address: '/ecosystem/', kind: 'directory' },
  { address: '/ecosystem/category/masonry/', kind: 'category' },
  { address: '/ecosystem/acme/', kind: 'listing' },
  { address: '/ecosystem/acme/history/', kind: 'history of a listing' },
  { address: '/404.html', kind: 'other' },
])('$address is of the kind "$kind"', ({ address, kind }) => {
  expect(BUDGETS.find(({ path }) => path.test(address))?.kind).toBe(kind);
});

test('no page of a listing may grow with the number of listings', () => {
  expect(BUDGETS.filter(({ kind, perListing }) => kind.includes('listing') && perListing !== undefined)).toEqual([]);
});
