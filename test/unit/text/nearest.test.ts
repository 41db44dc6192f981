import { describe, expect, test } from 'vitest';
import { findNearest, suggest } from '../../../src/domain/text/nearest.ts';

const SCOPES = ['notes:read:admin', 'notes:write:admin', 'tags:read:admin'];

describe('findNearest', () => {
  test.each([
    { word: 'notes:writ:admin', nearest: 'notes:write:admin' }, // a letter is missing
    { word: 'ntoes:read:admin', nearest: 'notes:read:admin' }, // two neighbors changed places
    { word: 'NOTES:READ:ADMIN', nearest: 'notes:read:admin' },
    { word: 'tag:read:admin', nearest: 'tags:read:admin' },
    { word: 'offline_access', nearest: undefined },
    { word: '', nearest: undefined },
  ])('"$word" → $nearest', ({ word, nearest }) => {
    expect(findNearest(word, SCOPES)).toBe(nearest);
  });

  test.each([
    { word: 'abcdef', candidate: 'abcdxy', close: true }, // two of six letters
    { word: 'abcdef', candidate: 'abcxyz', close: false }, // three of six
    { word: 'ab', candidate: 'ax', close: false }, // short words are easily like each other
  ])('"$word" and "$candidate"', ({ word, candidate, close }) => {
    expect(findNearest(word, [candidate])).toBe(close ? candidate : undefined);
  });

  test('of two as near, the first wins, so that the hint never changes', () => {
    expect(findNearest('cat', ['bat', 'hat'])).toBe('bat');
  });
});

describe('suggest', () => {
  test.each([
    { word: 'notes:writ:admin', candidates: SCOPES, hint: 'Did you mean "notes:write:admin"?' },
    { word: 'masonry', candidates: [], hint: 'Remove it, or add what it names first: there is none yet.' }, // an empty list, as in a program that begins
    { word: 'everything', candidates: ['stay', 'read'], hint: 'Use one of: stay, read.' },
    { word: 'x', candidates: Array.from({ length: 12 }, (_, index) => `id-${index}`), hint: 'Use one of: id-0, id-1, id-2, id-3, id-4, id-5, id-6, id-7, id-8, id-9, id-10, id-11.' },
    { word: 'x', candidates: Array.from({ length: 13 }, (_, index) => `id-${index}`), hint: 'Use one of: id-0, id-1, id-2, id-3, id-4, id-5, id-6, id-7, id-8, id-9, id-10, id-11 and 1 more.' }, // the rest of a long list is counted
  ])('$word', ({ word, candidates, hint }) => {
    expect(suggest(word, candidates)).toBe(hint);
  });
});
