import { describe, expect, test } from 'vitest';
import { announcedEarly } from '../../../src/rules/announced-early.ts';
import { announcedEnded } from '../../../src/rules/announced-ended.ts';
import { announcedTwice } from '../../../src/rules/announced-twice.ts';
import { announcedUnknown } from '../../../src/rules/announced-unknown.ts';
import { announcementName } from '../../../src/rules/announcement-name.ts';
import { aContent, anAnnouncement } from '../../support/content.ts';
import { findingsOf } from '../../support/findings.ts';
import { aListing, anEnd, aStatus } from '../../support/listing.ts';
import { broken } from '../../support/sourced.ts';

const announced = (date: string, listings: string[] = ['acme']) => aContent({ announcements: [anAnnouncement(date, { listings })] });

describe(announcedUnknown.id, () => {
  test.each([
    { listings: ['acme'], found: [] },
    { listings: ['acme', 'amce'], found: ['announcements/2026-07-01.mdx at listings.1: There is no listing "amce". Did you mean "acme"?'] },
  ])('$listings', ({ listings, found }) => {
    expect(findingsOf(announcedUnknown, announced('2026-07-01', listings))).toEqual(found);
  });

  test('where there is no listing at all', () => {
    expect(findingsOf(announcedUnknown, { ...announced('2026-07-01'), listings: [] })).toEqual(['announcements/2026-07-01.mdx at listings.0: There is no listing "acme". Remove it.']);
  });
});

describe(announcedEarly.id, () => {
  // Production was confirmed on 2026-06-01.
  test.each([
    { date: '2026-06-01', found: [] },
    { date: '2026-05-31', found: ['announcements/2026-05-31.mdx at listings.0: "acme" was available from 2026-06-01, after this announcement of 2026-05-31. Date the announcement 2026-06-01 or later, or remove the listing from it.'] },
  ])('announced on $date', ({ date, found }) => {
    expect(findingsOf(announcedEarly, announced(date))).toEqual(found);
  });

  const unconfirmed = ['announcements/2026-07-01.mdx at listings.0: "acme" is not available: its production is not confirmed. Remove it until "production-confirmed" has a day.'];
  test.each([
    { case: 'a listing that is coming soon', statuses: [aStatus('acme', { upTo: 'production-credentials' })], found: unconfirmed },
    { case: 'a listing without status file', statuses: [], found: unconfirmed },
    { case: 'a listing whose milestones cannot be read', statuses: [broken(aStatus(), 'milestones')], found: [] },
  ])('$case', ({ statuses, found }) => {
    expect(findingsOf(announcedEarly, { ...announced('2026-07-01'), statuses })).toEqual(found);
  });

  test('a listing that does not exist is another rule’s', () => {
    expect(findingsOf(announcedEarly, announced('2026-07-01', ['nobody']))).toEqual([]);
  });
});

describe(announcedEnded.id, () => {
  // It ended on 2026-07-20.
  test.each([
    { date: '2026-07-19', found: [] },
    { date: '2026-07-20', found: ['announcements/2026-07-20.mdx at listings.0: "acme" ended on 2026-07-20, and this announcement is of 2026-07-20. Remove it from the announcement.'] },
  ])('announced on $date', ({ date, found }) => {
    expect(findingsOf(announcedEnded, { ...announced(date), statuses: [aStatus('acme', { ended: anEnd() })] })).toEqual(found);
  });
});

describe(announcementName.id, () => {
  test.each([
    { name: '2026-07-01', found: [] },
    { name: '2026-07-02', found: ['announcements/2026-07-02.mdx at date: The file is named "2026-07-02", and its date is 2026-07-01. Rename the file to 2026-07-01.mdx, or correct the date.'] },
    { name: 'july', found: ['announcements/july.mdx at date: The file is named "july", and its date is 2026-07-01. Rename the file to 2026-07-01.mdx, or correct the date.'] },
  ])('$name', ({ name, found }) => {
    expect(findingsOf(announcementName, aContent({ announcements: [anAnnouncement(name, { date: '2026-07-01' })] }))).toEqual(found);
  });
});

describe(announcedTwice.id, () => {
  const again = (file: string, place: string, first: string) => `announcements/${file}.mdx at ${place}: "acme" has been announced already, in content/announcements/${first}.mdx. Remove it here, or there.`;
  test('the later announcement is the one too many, whatever the order of the files', () => {
    const announcements = [anAnnouncement('2026-08-01', { listings: ['bolt', 'acme'] }), anAnnouncement('2026-07-01')];
    expect(findingsOf(announcedTwice, aContent({ announcements, listings: [aListing(), aListing({ slug: 'bolt' })] }))).toEqual([again('2026-08-01', 'listings.1', '2026-07-01')]);
  });

  test('twice in one announcement is too often as well', () => {
    expect(findingsOf(announcedTwice, announced('2026-07-01', ['acme', 'acme']))).toEqual([again('2026-07-01', 'listings.1', '2026-07-01')]);
  });
});
