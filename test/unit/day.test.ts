import { describe, expect, test } from 'vitest';
import { addDays, daysBetween, formatDay, isDay, latestDay } from '../../src/domain/day.ts';

describe('isDay', () => {
  test.each([
    { text: '2026-07-28', valid: true },
    { text: '2024-02-29', valid: true },
    { text: '2026-02-29', valid: false }, // no leap year
    { text: '2026-02-30', valid: false },
    { text: '2026-13-01', valid: false },
    { text: '2026-00-10', valid: false },
    { text: '2026-7-28', valid: false },
    { text: '28.07.2026', valid: false },
    { text: '2026-07-28T00:00:00Z', valid: false },
    { text: ' 2026-07-28', valid: false },
    { text: '2026-07-28\n', valid: false },
    { text: '', valid: false },
  ])('"$text" → $valid', ({ text, valid }) => {
    expect(isDay(text)).toBe(valid);
  });
});

describe('daysBetween', () => {
  test.each([
    { from: '2026-02-27', to: '2026-03-01', days: 2 },
    { from: '2024-02-27', to: '2024-03-01', days: 3 }, // a leap year
    { from: '2026-03-28', to: '2026-03-30', days: 2 }, // clocks change in between
    { from: '2026-12-31', to: '2027-01-01', days: 1 },
    { from: '2026-03-01', to: '2026-03-01', days: 0 },
    { from: '2026-03-02', to: '2026-03-01', days: -1 },
  ])('$from to $to', ({ from, to, days }) => {
    expect(daysBetween(from, to)).toBe(days);
  });
});

test.each([
  { day: '2026-02-27', days: 2, later: '2026-03-01' },
  { day: '2028-02-28', days: 1, later: '2028-02-29' },
  { day: '2026-12-31', days: 1, later: '2027-01-01' },
  { day: '2026-03-01', days: -1, later: '2026-02-28' },
  { day: '2026-03-28', days: 2, later: '2026-03-30' }, // across the day on which clocks change
])('addDays: $day and $days days', ({ day, days, later }) => {
  expect(addDays(day, days)).toBe(later);
});

describe('latestDay', () => {
  test.each([
    { days: [], latest: undefined },
    { days: ['2026-03-01', '2026-11-02', '2025-12-31'], latest: '2026-11-02' },
  ])('$days → $latest', ({ days, latest }) => {
    expect(latestDay(days)).toBe(latest);
  });
});

describe('formatDay', () => {
  test.each([
    { day: '2026-07-28', language: undefined, text: '28 July 2026' },
    { day: '2026-01-01', language: 'en', text: '1 January 2026' }, // no zone moves it to the year before
    { day: '2026-07-28', language: 'de', text: '28. Juli 2026' },
    { day: '2026-07-28', language: 'en-US', text: 'July 28, 2026' },
  ])('$day in $language', ({ day, language, text }) => {
    expect(formatDay(day, language)).toBe(text);
  });
});
