import { describe, expect, test } from 'vitest';
import { describePermissions, findNewly, isNews, toldStatuses } from '../../src/domain/news.ts';
import { speak } from '../../src/domain/text/sentence.ts';
import { CATALOG } from '../../src/words/catalog.ts';

const milestones = { 'walkthrough-passed': { on: '2026-04-01' }, 'production-confirmed': { on: '2026-06-01' } };
const ended = (kind: 'deprecated' | 'delisted') => ({ kind, on: '2026-07-20' });

describe('toldStatuses', () => {
  test.each([
    { case: 'a hidden listing', listing: { status: 'hidden', record: { milestones: {} } }, told: [] },
    { case: 'a hidden listing shown in a preview', listing: { status: 'hidden', record: undefined }, told: [] },
    { case: 'an available listing', listing: { status: 'available', record: { milestones } }, told: ['2026-04-01 coming-soon', '2026-06-01 available'] },
    { case: 'a deprecated listing', listing: { status: 'deprecated', record: { milestones, ended: ended('deprecated') } }, told: ['2026-04-01 coming-soon', '2026-06-01 available', '2026-07-20 deprecated'] },
    { case: 'a delisted listing, of which only the end is shown', listing: { status: 'delisted', record: { milestones, ended: ended('delisted') } }, told: ['2026-07-20 delisted'] },
  ] as const)('of $case', ({ listing, told }) => {
    expect(toldStatuses(listing).map(({ status, on }) => `${on} ${status}`)).toEqual(told);
  });
});

describe('isNews', () => {
  test.each([
    { on: '2026-08-15', news: true },
    { on: '2026-02-16', news: true }, // the last of 180 days
    { on: '2026-02-15', news: false },
    { on: '2026-08-16', news: false }, // not yet
  ])('on 15 August, $on: $news', ({ on, news }) => {
    expect(isNews(on, '2026-08-15')).toBe(news);
  });
});

describe('findNewly', () => {
  test('takes the latest first, and by name those of one day', () => {
    const listing = (slug: string, since: string, status: 'coming-soon' | 'available' = 'coming-soon') => ({ slug, since, status });
    const listings = [listing('old', '2025-01-01'), listing('b', '2026-07-01'), listing('a', '2026-07-01'), listing('c', '2026-08-01'), listing('d', '2026-08-02', 'available')];
    expect(findNewly(listings, 'coming-soon', '2026-08-15').map(({ slug }) => slug)).toEqual(['c', 'a', 'b']);
  });
});

describe('describePermissions', () => {
  test.each([
    { added: ['Read notes'], removed: [], note: undefined, text: 'Now asks for: Read notes.' },
    { added: ['Read notes', 'Read tags'], removed: ['Change notes'], note: 'Reading is enough.', text: 'Now asks for: Read notes, Read tags. No longer asks for: Change notes. Reading is enough.' },
  ])('$text', ({ text, ...change }) => {
    expect(describePermissions(change, CATALOG, speak('en').say)).toBe(text);
  });
});
