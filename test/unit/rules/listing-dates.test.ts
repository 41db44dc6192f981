import { describe, expect, test } from 'vitest';
import { overdue } from '../../../src/rules/overdue.ts';
import { verifiedFuture } from '../../../src/rules/verified-future.ts';
import { verifiedLongAgo } from '../../../src/rules/verified-long-ago.ts';
import { aContent } from '../../support/content.ts';
import { findingsOf } from '../../support/findings.ts';
import { aListing, anEnd, aStatus } from '../../support/listing.ts';
import { broken } from '../../support/sourced.ts';

const verified = (verifiedOn: string) => aContent({ listings: [aListing({ fields: { verifiedOn } })] });

describe(verifiedFuture.id, () => {
  test.each([
    { on: '2026-08-14', found: [] },
    { on: '2026-08-15', found: [] }, // today
    { on: '2026-08-16', found: ['listings/acme/index.md at verifiedOn: verifiedOn is 2026-08-16, and today is 2026-08-15. Write the day on which somebody last followed every step.'] },
  ])('checked on $on', ({ on, found }) => {
    expect(findingsOf(verifiedFuture, verified(on))).toEqual(found);
  });
});

describe(verifiedLongAgo.id, () => {
  test.each([
    { on: '2026-02-16', found: [] }, // 180 days
    { on: '2026-02-15', found: ['listings/acme/index.md at verifiedOn: The steps were last checked 181 days ago, more than 180. Follow every step once more, then write the day here.'] },
    { on: '2027-01-01', found: [] }, // a day to come is another rule's
  ])('checked on $on', ({ on, found }) => {
    expect(findingsOf(verifiedLongAgo, verified(on))).toEqual(found);
  });

  test.each([
    { case: 'coming soon', statuses: [aStatus('acme', { upTo: 'walkthrough-passed' })], warns: true },
    { case: 'deprecated', statuses: [aStatus('acme', { ended: anEnd() })], warns: true },
    { case: 'delisted, so that no steps are shown', statuses: [aStatus('acme', { ended: anEnd({ kind: 'delisted' }) })], warns: false },
    { case: 'hidden', statuses: [], warns: false },
  ])('a listing that is $case', ({ statuses, warns }) => {
    expect(findingsOf(verifiedLongAgo, { ...verified('2025-01-01'), statuses })).toHaveLength(warns ? 1 : 0);
  });
});

describe(overdue.id, () => {
  // The walkthrough passed on 2026-04-01.
  test.each([
    { today: '2026-07-30', found: [] }, // 120 days later
    { today: '2026-07-31', found: ['status/acme.yaml at milestones.walkthrough-passed.on: "acme" has been coming soon since 2026-04-01, longer than 120 days. Add the milestones that have been reached since, or end the listing.'] },
  ])('coming soon since 2026-04-01, today $today', ({ today, found }) => {
    expect(findingsOf(overdue, aContent({ today, statuses: [aStatus('acme', { upTo: 'qa-call' })] }))).toEqual(found);
  });

  test.each([
    { case: 'available', status: aStatus() },
    { case: 'ended', status: aStatus('acme', { upTo: 'qa-call', ended: anEnd() }) },
    { case: 'hidden', status: aStatus('acme', { upTo: 'submitted' }) },
    { case: 'unreadable', status: broken(aStatus('acme', { upTo: 'qa-call' }), 'milestones') },
  ])('a listing that is $case is not awaited', ({ status }) => {
    expect(findingsOf(overdue, aContent({ statuses: [status] }))).toEqual([]);
  });
});
