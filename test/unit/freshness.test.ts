import { describe, expect, test } from 'vitest';
import { checkFreshness, formatAge, isOverdue } from '../../src/domain/freshness.ts';
import { speak } from '../../src/domain/text/sentence.ts';
import { TERMS } from '../../src/words/terms.ts';

describe('checkFreshness', () => {
  test.each([
    { on: '2026-08-15', days: 0, stale: false, goodUntil: '2027-02-11' },
    { on: '2026-02-16', days: 180, stale: false, goodUntil: '2026-08-15' }, // the last good day
    { on: '2026-02-15', days: 181, stale: true, goodUntil: '2026-08-14' },
    { on: '2026-09-01', days: 0, stale: false, goodUntil: '2027-02-28' }, // a day to come counts as today
  ])('checked on $on', ({ on, days, stale, goodUntil }) => {
    expect(checkFreshness(on, '2026-08-15', { verifiedDays: 180 })).toEqual({ days, stale, goodUntil });
  });
});

describe('isOverdue', () => {
  test.each([
    { since: '2026-04-17', overdue: false }, // 120 days
    { since: '2026-04-16', overdue: true },
    { since: '2026-09-01', overdue: false },
  ])('coming soon since $since', ({ since, overdue }) => {
    expect(isOverdue(since, '2026-08-15', { comingSoonDays: 120 })).toBe(overdue);
  });
});

describe('formatAge', () => {
  test.each([
    { days: -3, text: 'today' },
    { days: 0, text: 'today' },
    { days: 1, text: 'yesterday' },
    { days: 2, text: '2 days ago' },
    { days: 59, text: '59 days ago' },
    { days: 60, text: '2 months ago' }, // never "1 months"
    { days: 200, text: '6 months ago' },
    { days: 365, text: '12 months ago' },
    { days: 729, text: '24 months ago' },
    { days: 730, text: '2 years ago' }, // never "1 years"
    { days: 1100, text: '3 years ago' },
  ])('$days → $text', ({ days, text }) => {
    expect(formatAge(days, TERMS.ages, speak('en').say)).toBe(text);
  });
});
