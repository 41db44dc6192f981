import { describe, expect, test } from 'vitest';
import { askedSince, formatEntry, type HistoryEntry, listChanges, provenStatuses, recordedScopes, scopesChangedOn } from '../../src/domain/history.ts';
import { anEnd, dayOf, milestonesUpTo } from '../support/listing.ts';

const soon: HistoryEntry = { on: '2026-01-10', status: 'coming-soon', scopes: ['stay', 'notes:read'] };
const available: HistoryEntry = { on: '2026-02-10', status: 'available' };
const more: HistoryEntry = { on: '2026-03-10', scopes: ['stay', 'notes:write', 'jobs:read'], note: 'Notes are written now.' };
const less: HistoryEntry = { on: '2026-04-10', scopes: ['stay', 'notes:write'] };

describe('listChanges', () => {
  const nothing = { added: [], removed: [] };
  test.each<{ case: string; entries: HistoryEntry[]; changes: unknown[] }>([
    { case: 'nothing recorded', entries: [], changes: [] },
    { case: 'the first list is a beginning, not an addition', entries: [soon], changes: [{ on: '2026-01-10', status: 'coming-soon', ...nothing }] },
    { case: 'a status alone changes no permission', entries: [soon, available], changes: [{ on: '2026-01-10', status: 'coming-soon', ...nothing }, { on: '2026-02-10', status: 'available', ...nothing }] },
    { case: 'added and removed are told apart, across an entry without a list', entries: [soon, available, more], changes: [
      { on: '2026-01-10', status: 'coming-soon', ...nothing },
      { on: '2026-02-10', status: 'available', ...nothing },
      { on: '2026-03-10', added: ['notes:write', 'jobs:read'], removed: ['notes:read'], note: 'Notes are written now.' },
    ] },
    { case: 'the same list in another order is no change', entries: [soon, { on: '2026-03-10', scopes: ['notes:read', 'stay'] }], changes: [{ on: '2026-01-10', status: 'coming-soon', ...nothing }, { on: '2026-03-10', ...nothing }] },
  ])('$case', ({ entries, changes }) => {
    expect(listChanges(entries)).toEqual(changes);
  });
});

test.each<{ case: string; entries: HistoryEntry[]; scopes: readonly string[] | undefined; day: string | undefined; since: string | undefined }>([
  { case: 'nothing recorded', entries: [], scopes: undefined, day: undefined, since: undefined },
  { case: 'the first list still holds', entries: [soon, available], scopes: soon.scopes, day: undefined, since: undefined },
  { case: 'one change', entries: [soon, available, more], scopes: more.scopes, day: '2026-03-10', since: '2026-03-10' },
  { case: 'a removal counts as a change, and moves no other scope', entries: [soon, more, less], scopes: less.scopes, day: '2026-04-10', since: '2026-03-10' },
  { case: 'a scope that came, went and came again counts from its return', entries: [soon, more, soon, { ...more, on: '2026-06-01' }], scopes: more.scopes, day: '2026-06-01', since: '2026-06-01' },
])('the scopes of a record: $case', ({ entries, scopes, day, since }) => {
  expect(recordedScopes(entries)).toEqual(scopes);
  expect(scopesChangedOn(listChanges(entries))).toBe(day);
  expect(askedSince('notes:write', listChanges(entries))).toBe(since);
});

test('what milestones and an end prove, with the days', () => {
  const soonDay = { status: 'coming-soon', on: dayOf('walkthrough-passed') };
  const availableDay = { status: 'available', on: dayOf('production-confirmed') };
  expect(provenStatuses(milestonesUpTo('submitted'))).toEqual([]);
  expect(provenStatuses(milestonesUpTo('qa-call'))).toEqual([soonDay]);
  expect(provenStatuses(milestonesUpTo('production-confirmed'))).toEqual([soonDay, availableDay]);
  expect(provenStatuses(milestonesUpTo('qa-call'), anEnd())).toEqual([soonDay, { status: 'deprecated', on: '2026-07-20' }]);
});

test('an entry is written as a line of YAML, with quotes where a colon would end a word', () => {
  expect(formatEntry({ on: '2026-05-01', scopes: ['stay', 'notes:write'] })).toBe('- { on: 2026-05-01, scopes: ["stay", "notes:write"] }');
  expect(formatEntry({ on: '2026-05-01', status: 'available', note: 'It says "hello".' })).toBe('- { on: 2026-05-01, status: available, note: "It says \\"hello\\"." }');
});
