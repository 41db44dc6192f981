import { describe, expect, test } from 'vitest';
import { type DirectorySearch, prepareSearch, searchDirectory, searchLoosely } from '../../src/domain/directory-search.ts';
import { findNearWords, mistakesAllowed } from '../../src/domain/text/near-words.ts';
import { foldName, foldText } from '../../src/domain/text/search-text.ts';
import { aDirectory } from '../support/directory.ts';

const directory = aDirectory([
  { name: 'Élan Scheduling', tagline: 'Agree on times without a chain of messages.', category: ['scheduling'] },
  { name: 'HireFox', tagline: 'Finds people who are not looking.', category: ['referrals'] },
  { name: 'Offer Notes', tagline: 'Writes letters, and schedules who signs them.', category: ['offers'] },
  { name: 'Notes', tagline: 'Keeps what was said.', category: ['referrals', 'offers'] },
  { name: 'Straße', tagline: 'Meets people on the road.', category: ['scheduling'] },
]);
const search = prepared();

describe('searchDirectory', () => {
  test.each([
    { q: '', names: undefined }, // nothing is searched: everything stays
    { q: ' – ', names: undefined },
    { q: 'elan', names: ['Élan Scheduling'] }, // marks left out
    { q: 'ÉLAN', names: ['Élan Scheduling'] },
    { q: 'el', names: ['Élan Scheduling'] }, // as one types
    { q: 'fox', names: ['HireFox'] }, // words written together
    { q: 'hire fox', names: ['HireFox'] },
    { q: 'strasse', names: ['Straße'] },
    { q: 'sched', names: ['Élan Scheduling', 'Straße', 'Offer Notes'] }, // in the name, the category, the tagline
    { q: 'notes', names: ['Notes', 'Offer Notes'] }, // the name that begins with it first
    { q: 'offer', names: ['Offer Notes', 'Notes'] }, // a name before a category
    { q: 'recommendation', names: ['HireFox', 'Notes'] }, // a synonym of the category
    { q: 'e-signature', names: ['Offer Notes', 'Notes'] },
    { q: 'esignature', names: ['Offer Notes', 'Notes'] },
    { q: 'notes letters', names: ['Offer Notes'] }, // every word has to be found
    { q: 'sheduling', names: ['Élan Scheduling', 'Straße'] }, // one letter left out
    { q: 'recomendatoin', names: ['HireFox', 'Notes'] }, // left out and swapped
    { q: 'oles', names: [] }, // "notes" is two mistakes away, and four letters may have one
    { q: 'xyzzy', names: [] },
    { q: 'notes xyzzy', names: [] },
  ])('finds for "$q": $names', ({ q, names }) => {
    expect(namesByScore(searchDirectory(search, q))).toEqual(names);
  });

  test('guesses nothing where something begins as typed', () => {
    // "time" is one letter from "lime", but "times" begins with it.
    expect(namesByScore(searchDirectory(search, 'time'))).toEqual(['Élan Scheduling']);
  });
});

describe('searchLoosely', () => {
  test.each([
    { q: 'notes xyzzy', names: ['Notes', 'Offer Notes'] }, // one word of two
    { q: 'hirfux', names: ['HireFox'] }, // two mistakes in a short word
    { q: 'qqqqqqqq', names: [] },
  ])('offers for "$q": $names', ({ q, names }) => {
    expect(namesByScore(searchLoosely(search, q))).toEqual(names);
  });
});

describe('foldText', () => {
  test.each([
    { text: '  Česky—Élan’s  A/B ', folded: 'cesky elans a b' },
    { text: 'Ørsted & Łódź', folded: 'orsted lodz' },
    { text: 'Ｆｕｌｌ ﬁne', folded: 'full fine' }, // wide letters and ligatures
    { text: 'İstanbul', folded: 'istanbul' },
    { text: '招聘 日程', folded: '招聘 日程' },
    { text: '…', folded: '' },
  ])('$text → $folded', ({ text, folded }) => expect(foldText(text)).toBe(folded));
});

test('foldName keeps words apart and together', () => {
  expect(foldName('HireFox e-Sign')).toBe('hirefox e sign hire fox esign');
});

describe('findNearWords', () => {
  test.each([
    { typed: 'shedul', words: ['schedule', 'scheme', 'should'], most: 1, near: ['schedule'] },
    { typed: 'acme', words: ['amce', 'acne', 'acorn'], most: 1, near: ['amce', 'acne'] },
    { typed: 'acme', words: ['acne', 'acmes'], most: 1, near: ['acmes'] }, // the fewest mistakes
    { typed: 'referals', words: ['referrals', 'preferences'], most: 2, near: ['referrals'] },
    { typed: 'abc', words: ['xyz'], most: 2, near: [] },
  ])('$typed in $words', ({ typed, words, most, near }) => expect(findNearWords(typed, words, most)).toEqual(near));
});

test('short words may have no mistakes', () => {
  expect([3, 4, 7, 8].map(mistakesAllowed)).toEqual([0, 1, 1, 2]);
});

function prepared(): DirectorySearch {
  const steps = prepareSearch(directory, { scheduling: ['Scheduling', 'calendar'], referrals: ['Referrals', 'recommendations'], offers: ['Offers', 'e-signature'] });
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

function namesByScore(scores: readonly number[] | undefined): (string | undefined)[] | undefined {
  return scores
    ?.map((score, row) => ({ score, row }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.row - b.row)
    .map(({ row }) => directory.names[row]);
}
