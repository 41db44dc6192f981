import { describe, expect, test } from 'vitest';
import { wordDirectory } from '../../src/domain/directory-wording.ts';
import { speak } from '../../src/domain/text/sentence.ts';
import { CATALOG } from '../../src/words/catalog.ts';

const { directory: { live, facets }, terms: { ages, lists } } = CATALOG;
const wording = wordDirectory({ live, facets, ages, lists }, speak('en'));

describe('the notes on a card', () => {
  test.each([
    { about: 'that everyone can use, checked lately', needs: [], status: 'available', days: 10, notes: [] },
    { about: 'that needs two plans, one of them either of two', needs: [['LeverTRM'], ['Data API', 'Enterprise']], status: 'available', days: 10, notes: ['Plan needed: LeverTRM', 'Plan needed: Data API or Enterprise'] },
    { about: 'that nobody has checked for long', needs: [], status: 'available', days: 240, notes: ['Steps checked 8 months ago'] },
    { about: 'that ends, which says more than when it was checked', needs: [['LeverTRM']], status: 'deprecated', days: 240, notes: ['Plan needed: LeverTRM'] },
  ])('of a listing $about', ({ notes, days, ...listing }) => {
    expect(wording.notes({ ...listing, days, stale: days > 180 })).toEqual(notes);
  });
});

describe('how many are found', () => {
  test.each([
    { found: 1, all: 30, said: '1 of 30 integrations' },
    { found: 30, all: 30, said: '30 integrations' }, // nothing is asked for
    { found: 0, all: 1200, said: '0 of 1,200 integrations' },
  ])('$found of $all: $said', ({ found, all, said }) => {
    expect(wording.found(found, all)).toBe(said);
  });
});
