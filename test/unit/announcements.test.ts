import { describe, expect, test } from 'vitest';
import { findAnnouncement, isReleased, unannounced } from '../../src/domain/announcements.ts';

const RELEASES = [
  { date: '2026-07-01', listings: ['acme', 'bolt'] },
  { date: '2026-05-01', listings: ['acme'] },
  { date: '2026-08-01', listings: ['acme'] },
];

describe('findAnnouncement', () => {
  test.each([
    { case: 'the first release day after it was available', listing: { slug: 'acme', availableSince: '2026-06-01' }, date: '2026-07-01' },
    { case: 'a release on the same day', listing: { slug: 'acme', availableSince: '2026-07-01' }, date: '2026-07-01' },
    { case: 'an announcement that came too early does not count', listing: { slug: 'acme', availableSince: '2026-07-02' }, date: '2026-08-01' },
    { case: 'none since', listing: { slug: 'bolt', availableSince: '2026-07-02' }, date: undefined },
    { case: 'not available, so not announced', listing: { slug: 'acme' }, date: undefined },
    { case: 'named nowhere', listing: { slug: 'willow', availableSince: '2026-01-01' }, date: undefined },
  ])('$case', ({ listing, date }) => {
    expect(findAnnouncement(listing, RELEASES)?.date).toBe(date);
  });
});

describe('unannounced', () => {
  test('lists what is available and waits, the newest first, then by name', () => {
    const listings = [
      { slug: 'acme', availableSince: '2026-06-01' },
      { slug: 'willow', availableSince: '2026-06-10' },
      { slug: 'cedar', availableSince: '2026-06-10' },
      { slug: 'dune', availableSince: '2026-08-10' },
      { slug: 'elm' }, // coming soon
    ];
    expect(unannounced(listings, RELEASES).map(({ slug }) => slug)).toEqual(['dune', 'cedar', 'willow']);
  });
});

describe('isReleased', () => {
  test.each([
    { date: '2026-08-15', released: true }, // today
    { date: '2026-08-16', released: false },
  ])('$date', ({ date, released }) => {
    expect(isReleased({ date }, '2026-08-15')).toBe(released);
  });
});
