import { describe, expect, test } from 'vitest';
import {
  findOrderProblems, isPublic, isShown, lastProgress, MILESTONES, type MilestoneDays, missingForNext, PUBLIC_STATUSES,
  provenStatus, publicStatus, reachedMilestones, statusSince,
} from '../../src/domain/lifecycle.ts';

const TO_SUBMITTED = {
  interested: { on: '2026-03-02' }, approved: { on: '2026-03-09' }, 'sandbox-issued': { on: '2026-03-10' },
  'oauth-registered': { on: '2026-03-16' }, built: { on: '2026-06-05' }, submitted: { on: '2026-06-12' },
} as const satisfies MilestoneDays;

describe('publicStatus', () => {
  test.each([
    { reached: [], ended: undefined, status: 'hidden' },
    { reached: ['submitted'], ended: undefined, status: 'hidden' }, // four packages alone are no proof
    { reached: ['submitted', 'walkthrough-passed'], ended: undefined, status: 'coming-soon' },
    { reached: ['walkthrough-passed', 'qa-call', 'final-touches', 'production-credentials'], ended: undefined, status: 'coming-soon' }, // credentials are not yet a working integration
    { reached: ['walkthrough-passed', 'production-confirmed'], ended: undefined, status: 'available' },
    { reached: MILESTONES, ended: undefined, status: 'available' },
    { reached: MILESTONES, ended: { kind: 'deprecated' }, status: 'deprecated' },
    { reached: MILESTONES, ended: { kind: 'delisted' }, status: 'delisted' },
    { reached: ['walkthrough-passed'], ended: { kind: 'delisted' }, status: 'delisted' }, // it never came, and customers had been told of it
  ] as const)('$reached, ended $ended → $status', ({ reached, ended, status }) => {
    expect(publicStatus({ reached: new Set(reached), ended })).toBe(status);
  });
});

test.each([
  { record: { milestones: TO_SUBMITTED }, status: 'hidden' },
  { record: { milestones: { ...TO_SUBMITTED, 'walkthrough-passed': { on: '2026-06-24' } } }, status: 'coming-soon' },
  { record: { milestones: { 'walkthrough-passed': { on: '2026-06-24' }, 'production-confirmed': undefined } }, status: 'coming-soon' }, // named, and without a day
  { record: { milestones: TO_SUBMITTED, ended: { kind: 'delisted' } }, status: 'delisted' },
] as const)('the record $record proves "$status"', ({ record, status }) => {
  expect(provenStatus(record)).toBe(status);
});

describe('what the public site shows', () => {
  test.each([
    { status: 'hidden', shown: false, named: false },
    { status: 'coming-soon', shown: true, named: true },
    { status: 'available', shown: true, named: true },
    { status: 'deprecated', shown: true, named: true },
    { status: 'delisted', shown: false, named: true }, // a page that says why, and no article
  ] as const)('$status', ({ status, shown, named }) => {
    expect([isShown(status), isPublic(status)]).toEqual([shown, named]);
  });

  test('every status is judged', () => {
    expect(PUBLIC_STATUSES).toHaveLength(5);
  });
});

describe('milestones on the way', () => {
  test.each([
    { days: {}, reached: 0, next: 'interested', last: undefined },
    { days: TO_SUBMITTED, reached: 6, next: 'walkthrough-passed', last: '2026-06-12' },
    { days: { built: { on: '2026-06-05' } }, reached: 1, next: 'interested', last: '2026-06-05' }, // a gap: what is missing comes first
    { days: { ...TO_SUBMITTED, built: undefined }, reached: 5, next: 'built', last: '2026-06-12' },
  ] as const)('$reached reached, next is $next', ({ days, reached, next, last }) => {
    expect(reachedMilestones(days)).toHaveLength(reached);
    expect(missingForNext(days)[0]).toBe(next);
    expect(lastProgress(days)).toBe(last);
  });

  test('they are listed in the order of the program, whatever the order in the file', () => {
    expect(reachedMilestones({ approved: { on: '2026-03-09' }, interested: { on: '2026-03-02' } })).toEqual(['interested', 'approved']);
  });

  test('after the last one comes none', () => {
    expect(missingForNext(Object.fromEntries(MILESTONES.map((milestone) => [milestone, { on: '2026-01-01' }])))).toEqual([]);
  });
});

describe('findOrderProblems', () => {
  test.each<{ case: string; days: MilestoneDays; problems: object[] }>([
    { case: 'nothing reached', days: {}, problems: [] },
    { case: 'all in order', days: TO_SUBMITTED, problems: [] },
    { case: 'all on one day', days: { interested: { on: '2026-03-02' }, approved: { on: '2026-03-02' } }, problems: [] },
    { case: 'a gap of one', days: { ...TO_SUBMITTED, approved: undefined }, problems: [
      { milestone: 'sandbox-issued', kind: 'missing-predecessors', missing: ['approved'] },
    ] },
    { case: 'a gap of four is told once, with all of them', days: { interested: { on: '2026-03-02' }, submitted: { on: '2026-06-12' } }, problems: [
      { milestone: 'submitted', kind: 'missing-predecessors', missing: ['approved', 'sandbox-issued', 'oauth-registered', 'built'] },
    ] },
    { case: 'a day before its predecessor', days: { interested: { on: '2026-03-02' }, approved: { on: '2026-03-01' } }, problems: [
      { milestone: 'approved', kind: 'out-of-order', predecessor: 'interested' },
    ] },
    // The nearest of the later days is named, so that the author looks at two neighboring lines.
    { case: 'a day before several', days: { interested: { on: '2026-03-05' }, approved: { on: '2026-03-04' }, 'sandbox-issued': { on: '2026-03-03' } }, problems: [
      { milestone: 'approved', kind: 'out-of-order', predecessor: 'interested' },
      { milestone: 'sandbox-issued', kind: 'out-of-order', predecessor: 'approved' },
    ] },
  ])('$case', ({ days, problems }) => {
    expect(findOrderProblems(days)).toEqual(problems);
  });
});

test.each<{ days: MilestoneDays; missing: readonly string[] }>([
  { days: {}, missing: MILESTONES.slice(0, 7) }, // up to the walkthrough, which makes it public
  { days: TO_SUBMITTED, missing: ['walkthrough-passed'] },
  { days: { ...TO_SUBMITTED, 'walkthrough-passed': { on: '2026-06-24' } }, missing: ['qa-call', 'final-touches', 'production-credentials', 'production-confirmed'] },
  { days: Object.fromEntries(MILESTONES.map((milestone) => [milestone, { on: '2026-01-01' }])), missing: [] },
])('missing for the next status: $missing', ({ days, missing }) => {
  expect(missingForNext(days)).toEqual(missing);
});

describe('statusSince', () => {
  const walkthrough = { 'walkthrough-passed': { on: '2026-06-24' } };
  test.each([
    { days: TO_SUBMITTED, ended: undefined, since: undefined },
    { days: walkthrough, ended: undefined, since: '2026-06-24' },
    { days: { ...walkthrough, 'production-credentials': { on: '2026-07-14' } }, ended: undefined, since: '2026-06-24' }, // still coming soon
    { days: { ...walkthrough, 'production-confirmed': { on: '2026-07-28' } }, ended: undefined, since: '2026-07-28' },
    { days: walkthrough, ended: { on: '2026-11-02' }, since: '2026-11-02' },
  ])('$days, ended $ended → $since', ({ days, ended, since }) => {
    expect(statusSince(days, ended)).toBe(since);
  });
});
