import { describe, expect, test } from 'vitest';
import { earlyEnd } from '../../../src/rules/early-end.ts';
import { futureDay } from '../../../src/rules/future-day.ts';
import { milestoneOrder } from '../../../src/rules/milestone-order.ts';
import { missingPackage } from '../../../src/rules/missing-package.ts';
import { noMilestones } from '../../../src/rules/no-milestones.ts';
import { statusWithoutListing } from '../../../src/rules/status-without-listing.ts';
import { unknownSuccessor } from '../../../src/rules/unknown-successor.ts';
import type { Status } from '../../../src/schemas/status.ts';
import { aContent } from '../../support/content.ts';
import { findingsOf } from '../../support/findings.ts';
import { aListing, anEnd, aStatus, milestonesUpTo } from '../../support/listing.ts';
import { broken } from '../../support/sourced.ts';

const FILE = 'status/acme.yaml';
const withStatus = (changes: Parameters<typeof aStatus>[1]) => aContent({ statuses: [aStatus('acme', changes)] });

describe(statusWithoutListing.id, () => {
  test.each([
    { slug: 'acme', found: [] },
    { slug: 'acm', found: ['status/acm.yaml at 1:1: There is no listing "acm". Did you mean "acme"?'] },
    { slug: 'willow', found: ['status/willow.yaml at 1:1: There is no listing "willow". Use one of: acme.'] },
  ])('$slug', ({ slug, found }) => {
    expect(findingsOf(statusWithoutListing, aContent({ statuses: [aStatus(slug)] }))).toEqual(found);
  });

  test('where there is no listing at all', () => {
    expect(findingsOf(statusWithoutListing, aContent({ listings: [] }))).toEqual([`${FILE} at 1:1: There is no listing "acme". Create listings/acme/, or remove this file.`]);
  });
});

describe(noMilestones.id, () => {
  test.each([
    { milestones: {}, found: [`${FILE} at milestones: No milestone is named. Add the first one, such as "interested: 2026-03-02", or remove the file.`] },
    { milestones: { interested: { on: '2026-03-02' } }, found: [] },
  ])('$milestones', ({ milestones, found }) => {
    expect(findingsOf(noMilestones, withStatus({ milestones }))).toEqual(found);
  });
});

describe(milestoneOrder.id, () => {
  const all = milestonesUpTo('production-confirmed');
  const { submitted: _, ...withGap } = all;
  test.each<{ case: string; milestones: Status['milestones']; found: string[] }>([
    { case: 'every milestone in order', milestones: all, found: [] },
    { case: 'two on one day', milestones: { ...all, 'qa-call': { on: '2026-04-01' } }, found: [] },
    { case: 'a gap', milestones: withGap, found: [
      'key milestones.walkthrough-passed: "walkthrough-passed" has a day, but "submitted", which comes before it, has none. Add "submitted" with its day, or remove "walkthrough-passed".',
    ] },
    { case: 'only the last', milestones: { 'production-confirmed': { on: '2026-06-01' } }, found: [
      'key milestones.production-confirmed: "production-confirmed" has a day, but "interested", "approved", "sandbox-issued", "oauth-registered", "built", "submitted", "walkthrough-passed", "qa-call", "final-touches" and "production-credentials", which come before it, have none. Add each of them with its day, or remove "production-confirmed".',
    ] },
    { case: 'a day too early', milestones: { ...all, 'production-confirmed': { on: '2026-05-14' } }, found: [
      'milestones.production-confirmed.on: "production-confirmed" is dated 2026-05-14, before "production-credentials" on 2026-05-15. Correct the day that is wrong.',
    ] },
  ])('$case', ({ milestones, found }) => {
    expect(findingsOf(milestoneOrder, withStatus({ milestones }))).toEqual(found.map((line) => `${FILE} at ${line}`));
  });
});

describe(futureDay.id, () => {
  const found = (place: string, name: string) => [`${FILE} at ${place}: "${name}" is dated 2026-08-16, and today is 2026-08-15. Correct the day, or add it once it has come.`];
  const tomorrow = '2026-08-16';
  test.each([
    { case: 'a milestone of today', changes: { milestones: { interested: { on: '2026-08-15' } } }, found: [] },
    { case: 'a milestone', changes: { milestones: { interested: { on: tomorrow } } }, found: found('milestones.interested.on', 'interested') },
    { case: 'a package', changes: { packages: { 'support-form': tomorrow } }, found: found('packages.support-form', 'support-form') },
    { case: 'an end', changes: { ended: anEnd({ on: tomorrow }) }, found: found('ended.on', 'ended') },
  ])('$case', ({ changes, found: lines }) => {
    expect(findingsOf(futureDay, withStatus(changes))).toEqual(lines);
  });
});

describe(missingPackage.id, () => {
  // Submitted on 2026-03-15.
  const missing = (...things: string[]) =>
    things.map((thing) => `${FILE} at milestones.submitted.on: "submitted" is dated 2026-03-15, but this was missing: ${thing}. ${addingOf(thing)}, or remove "submitted" and every milestone after it.`);
  const day = (field: string) => `Write the day under "packages" in this file, such as "${field}: 2026-03-15"`;
  const addingOf = (thing: string) => (/logins/.test(thing) ? day('sandbox-logins') : /support form/.test(thing) ? day('support-form') : 'Add what is missing to the folder of the listing');
  const days = { 'sandbox-logins': '2026-03-15', 'support-form': '2026-03-15' };
  test.each([
    { case: 'both handed over on that day', packages: days, found: [] },
    { case: 'no logins', packages: { 'support-form': '2026-03-01' }, found: missing('the sandbox logins, handed over by 2026-03-15') },
    { case: 'a form that came a day later', packages: { ...days, 'support-form': '2026-03-16' }, found: missing('the technical support form, sent by 2026-03-15') },
    { case: 'nothing', packages: {}, found: missing('the sandbox logins, handed over by 2026-03-15', 'the technical support form, sent by 2026-03-15') },
  ])('$case', ({ packages, found }) => {
    expect(findingsOf(missingPackage, withStatus({ packages }))).toEqual(found);
  });

  const article = 'the help article with all its sections';
  const pictures = 'the pictures, one of them of the permissions that customers authorize';
  test.each<{ case: string; parts: Parameters<typeof aListing>[0]; found: string[] }>([
    { case: 'no "What you will see"', parts: { headings: ['## Enable', '## Use'] }, found: missing(article) },
    { case: 'a section without text', parts: { headings: ['## Enable', '-## Use', '## What you will see'] }, found: missing(article) },
    { case: 'a picture that is not there', parts: { files: ['logo.svg'] }, found: missing(pictures) },
    { case: 'no picture of the permissions', parts: { fields: { screenshots: [] } }, found: missing(pictures) },
    { case: 'an article that cannot be parsed, which is reported there', parts: { headings: [], unreadable: true }, found: [] },
  ])('$case', ({ parts, found }) => {
    expect(findingsOf(missingPackage, aContent({ listings: [aListing(parts)] }))).toEqual(found);
  });

  test.each([
    { case: 'before the submission nothing is asked for', content: withStatus({ upTo: 'built', packages: {} }) },
    { case: 'a mistake in a field makes no second finding', content: aContent({ listings: [broken(aListing(), 'about', 'logo', 'support', 'screenshots')] }) },
    { case: 'a status file without listing is another rule’s', content: aContent({ listings: [] }) },
  ])('$case', ({ content }) => {
    expect(findingsOf(missingPackage, content)).toEqual([]);
  });
});

describe(earlyEnd.id, () => {
  // The walkthrough passed on 2026-04-01.
  test.each([
    { case: 'after it was public', changes: { ended: anEnd() }, found: [] },
    { case: 'on the day on which it became public', changes: { ended: anEnd({ on: '2026-04-01' }) }, found: [] },
    { case: 'the day before', changes: { ended: anEnd({ on: '2026-03-31' }) }, found: [
      `${FILE} at ended.on: The end is dated 2026-03-31, before "walkthrough-passed" on 2026-04-01. Correct the day that is wrong.`,
    ] },
    { case: 'never public', changes: { upTo: 'submitted', ended: anEnd() }, found: [
      `${FILE} at key ended: The listing has ended, but it was never public: "walkthrough-passed" has no day. Remove "ended", or add the milestones that were reached.`,
    ] },
  ] as const)('$case', ({ changes, found }) => {
    expect(findingsOf(earlyEnd, withStatus(changes))).toEqual(found);
  });
});

describe(unknownSuccessor.id, () => {
  const remove = 'Name a listing that is available or coming soon, or remove the line.';
  const at = `${FILE} at ended.successor:`;
  const followedBy = (successor: string, bolt = aStatus('bolt')) =>
    aContent({
      listings: [aListing(), aListing({ slug: 'bolt' }), aListing({ slug: 'quiet' })],
      statuses: [aStatus('acme', { ended: anEnd({ successor }) }), bolt],
    });

  test.each([
    { case: 'available', content: followedBy('bolt'), found: [] },
    { case: 'coming soon', content: followedBy('bolt', aStatus('bolt', { upTo: 'qa-call' })), found: [] },
    { case: 'of unknown status, which is reported there', content: followedBy('bolt', broken(aStatus('bolt'), 'milestones')), found: [] },
    { case: 'itself', content: followedBy('acme'), found: [`${at} "acme" names itself as its successor. Name another listing, or remove the line.`] },
    { case: 'hidden', content: followedBy('quiet'), found: [`${at} The successor "quiet" is hidden. ${remove}`] },
    { case: 'ended too', content: followedBy('bolt', aStatus('bolt', { ended: anEnd() })), found: [`${at} The successor "bolt" is deprecated. ${remove}`] },
    { case: 'misspelled', content: followedBy('bolte'), found: [`${at} There is no listing "bolte". Did you mean "bolt"?`] },
    { case: 'misspelled, and coming soon', content: followedBy('bolte', aStatus('bolt', { upTo: 'qa-call' })), found: [`${at} There is no listing "bolte". Did you mean "bolt"?`] },
    // A hint never names a listing that would be refused as well.
    { case: 'like a hidden one', content: followedBy('quite'), found: [`${at} There is no listing "quite". Use one of: bolt.`] },
    { case: 'nowhere, and nothing else is public', content: { ...followedBy('willow'), listings: [aListing()] }, found: [`${at} There is no listing "willow". Remove the line.`] },
  ])('a successor that is $case', ({ content, found }) => {
    expect(findingsOf(unknownSuccessor, content)).toEqual(found);
  });
});
