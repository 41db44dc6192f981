import { describe, expect, test } from 'vitest';
import { divideProcess, readingMinutes, usualDuration } from '../../src/domain/process.ts';

describe('divideProcess', () => {
  test('gives each page the milestones since the page before', () => {
    expect(divideProcess([undefined, 'sandbox-issued', 'oauth-registered', 'walkthrough-passed', 'production-confirmed'])).toEqual([
      undefined,
      { from: undefined, milestones: ['interested', 'approved', 'sandbox-issued'], statusBefore: 'hidden', status: 'hidden' },
      { from: 'sandbox-issued', milestones: ['oauth-registered'], statusBefore: 'hidden', status: 'hidden' },
      { from: 'oauth-registered', milestones: ['built', 'submitted', 'walkthrough-passed'], statusBefore: 'hidden', status: 'coming-soon' },
      { from: 'walkthrough-passed', milestones: ['qa-call', 'final-touches', 'production-credentials', 'production-confirmed'], statusBefore: 'coming-soon', status: 'available' },
    ]);
  });

  test('leaves out a page that ends earlier than the one before it', () => {
    expect(divideProcess(['built', 'approved'])[1]).toBeUndefined();
  });
});

describe('usualDuration', () => {
  const stretch = { from: 'built', milestones: ['submitted'] } as const;
  const took = (...days: number[]) => days.map((day) => ({ built: { on: '2026-03-01' }, submitted: { on: `2026-03-${String(1 + day).padStart(2, '0')}` } }));
  test.each([
    { case: 'the middle of an odd number', integrations: took(9, 1, 4, 20, 3), duration: { days: 4, count: 5 } },
    { case: 'the lower middle of an even number, so that half is never less', integrations: took(1, 2, 3, 7, 8, 9), duration: { days: 3, count: 6 } },
    { case: 'some still on their way', integrations: [...took(1, 2, 3, 4, 5), { built: { on: '2026-03-01' } }], duration: { days: 3, count: 5 } },
    { case: 'too few', integrations: took(1, 2, 3, 4), duration: undefined },
  ])('$case', ({ integrations, duration }) => {
    expect(usualDuration(stretch, integrations)).toEqual(duration);
  });

  test('is unknown at the beginning, which has no day before it', () => {
    expect(usualDuration({ from: undefined, milestones: ['approved'] }, took(1, 2, 3, 4, 5))).toBeUndefined();
  });
});

test.each([
  { words: 10, minutes: 1 },
  { words: 660, minutes: 3 },
])('$words words take $minutes minutes', ({ words, minutes }) => {
  expect(readingMinutes('word '.repeat(words).trim())).toBe(minutes);
});
