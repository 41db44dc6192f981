import { describe, expect, test } from 'vitest';
import { findNeighborCategories, pageHref, pageParam, splitPages } from '../../src/domain/directory-pages.ts';

describe('splitPages', () => {
  test.each([
    { name: 'an empty list has one page', count: 0, sizes: [0] },
    { name: 'a full page is one', count: 3, sizes: [3] },
    { name: 'what is left over stands on the last page', count: 7, sizes: [3, 3, 1] },
  ])('$name', ({ count, sizes }) => {
    const pages = splitPages(Array.from({ length: count }, (_, index) => index), 3);
    expect(pages.map(({ listings }) => listings.length)).toEqual(sizes);
    expect(pages.map(({ page, pages: all }) => `${page}/${all}`)).toEqual(sizes.map((_, index) => `${index + 1}/${sizes.length}`));
  });
});

test('only later pages have an address of their own', () => {
  expect([1, 2].map((page) => pageHref('/ecosystem/', page))).toEqual(['/ecosystem/', '/ecosystem/page/2/']);
  expect([1, 2].map(pageParam)).toEqual([undefined, 'page/2']);
});

test('neighbors are the categories that listings share most often', () => {
  const listings = [['offers', 'data'], ['offers', 'data', 'chat'], ['offers', 'chat'], ['offers', 'video'], ['mail', 'video']].map((ids) => ({ categories: ids.map((id) => ({ id })) }));
  expect(findNeighborCategories('offers', listings, 2)).toEqual(['chat', 'data']);
  expect(findNeighborCategories('mail', listings, 2)).toEqual(['video']);
  expect(findNeighborCategories('none', listings, 2)).toEqual([]);
});
