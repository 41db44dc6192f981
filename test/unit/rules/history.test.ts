import { describe, expect, test } from 'vitest';
import type { HistoryEntry } from '../../../src/domain/history.ts';
import { parseYaml } from '../../../src/gate/yaml.ts';
import { Problems } from '../../../src/gate/problems.ts';
import { historyEarly } from '../../../src/rules/history-early.ts';
import { historyMissing } from '../../../src/rules/history-missing.ts';
import { historyOrder } from '../../../src/rules/history-order.ts';
import { historyScopes } from '../../../src/rules/history-scopes.ts';
import { historyStatus } from '../../../src/rules/history-status.ts';
import { historyUnknownListing } from '../../../src/rules/history-unknown-listing.ts';
import { historySchema } from '../../../src/schemas/history.ts';
import { aContent, TODAY } from '../../support/content.ts';
import { findingsOf } from '../../support/findings.ts';
import { aHistory, aListing, anEnd, aStatus } from '../../support/listing.ts';
import { broken } from '../../support/sourced.ts';

const FILE = 'history/acme.yaml';
// The walkthrough passed on 2026-04-01, production was confirmed on 2026-06-01.
const soon: HistoryEntry = { on: '2026-04-01', status: 'coming-soon', scopes: ['stay', 'notes:write'] };
const available: HistoryEntry = { on: '2026-06-01', status: 'available' };
const recorded = (...changes: HistoryEntry[]) => aContent({ histories: [aHistory('acme', changes)] });
const asking = (...ids: string[]) => [aListing({ fields: { scopes: ids.map((id) => ({ id, why: 'It needs this to work.' })) } })];

describe(historyUnknownListing.id, () => {
  test.each([
    { slug: 'acme', found: [] },
    { slug: 'acm', found: ['history/acm.yaml at 1:1: There is no listing "acm". Did you mean "acme"?'] },
  ])('$slug', ({ slug, found }) => {
    expect(findingsOf(historyUnknownListing, aContent({ histories: [aHistory(slug)] }))).toEqual(found);
  });
});

describe(historyMissing.id, () => {
  const hint = 'Create history/acme.yaml with "changes:", and below it: - { on: 2026-04-01, status: coming-soon, scopes: ["stay", "notes:write"] }';
  const says = 'status/acme.yaml at 1:1: "acme" is public and has no record of changes.';
  test.each([
    { case: 'an available listing', content: aContent({ histories: [] }), found: [`${says} ${hint} - { on: 2026-06-01, status: available }`] },
    { case: 'one that is coming soon', content: aContent({ histories: [], statuses: [aStatus('acme', { upTo: 'qa-call' })] }), found: [`${says} ${hint}`] },
    { case: 'a hidden one needs none', content: aContent({ histories: [], statuses: [aStatus('acme', { upTo: 'submitted' })] }), found: [] },
    { case: 'nor does a delisted one', content: aContent({ histories: [], statuses: [aStatus('acme', { ended: anEnd({ kind: 'delisted' }) })] }), found: [] },
    { case: 'a mistake in the milestones makes no second finding', content: aContent({ histories: [], statuses: [broken(aStatus(), 'milestones')] }), found: [] },
  ])('$case', ({ content, found }) => {
    expect(findingsOf(historyMissing, content)).toEqual(found);
  });
});

describe(historyOrder.id, () => {
  test.each([
    { case: 'two on one day', content: recorded(soon, { on: '2026-04-01', status: 'available' }), found: [] },
    { case: 'an entry put below a later one', content: recorded(available, soon), found: [
      `${FILE} at changes.1.on: The entry is dated 2026-04-01, and stands below one of 2026-06-01. Correct the day that is wrong, or put the entries in the order of their days.`,
    ] },
    { case: 'tomorrow', content: recorded(soon, { on: '2026-08-16', status: 'available' }), found: [
      `${FILE} at changes.1.on: The entry is dated 2026-08-16, and today is ${TODAY}. Correct the day, or add the entry once it has come.`,
    ] },
  ])('$case', ({ content, found }) => {
    expect(findingsOf(historyOrder, content)).toEqual(found);
  });
});

describe(historyEarly.id, () => {
  test.each([
    { case: 'on the day of the walkthrough', content: recorded(soon), found: [] },
    { case: 'a day earlier', content: recorded({ ...soon, on: '2026-03-31' }), found: [`${FILE} at changes.0.on: The record begins on 2026-03-31, before "acme" was public on 2026-04-01. Begin it on 2026-04-01.`] },
    { case: 'a hidden listing', content: { ...recorded(soon), statuses: [aStatus('acme', { upTo: 'submitted' })] }, found: [`${FILE} at changes.0.on: "acme" is not public, and has a record of changes. Remove this file until the walkthrough has passed.`] },
    { case: 'a listing without status file', content: { ...recorded(soon), statuses: [] }, found: [`${FILE} at changes.0.on: "acme" is not public, and has a record of changes. Remove this file until the walkthrough has passed.`] },
    { case: 'milestones with a mistake, which is reported there', content: { ...recorded(soon), statuses: [broken(aStatus(), 'milestones')] }, found: [] },
  ])('$case', ({ content, found }) => {
    expect(findingsOf(historyEarly, content)).toEqual(found);
  });
});

describe(historyScopes.id, () => {
  const says = `${FILE} at changes.1: The listing asks for other permissions than its record says:`;
  const add = (...ids: string[]) => `Add this at the end of the list, with the day of the change: - { on: ${TODAY}, scopes: [${ids.map((id) => `"${id}"`).join(', ')}] }`;
  test.each([
    { case: 'the same scopes in another order', content: { ...recorded(soon, available), listings: asking('notes:write', 'stay') }, found: [] },
    { case: 'one more', content: { ...recorded(soon, available), listings: asking('stay', 'notes:write', 'pay:read') }, found: [`${says} "pay:read" is not recorded. ${add('stay', 'notes:write', 'pay:read')}`] },
    { case: 'one less', content: { ...recorded(soon, available), listings: asking('stay') }, found: [`${says} "notes:write" is no longer asked for. ${add('stay')}`] },
    { case: 'another one', content: { ...recorded(soon, available), listings: asking('stay', 'notes:read') }, found: [`${says} "notes:read" is not recorded, "notes:write" is no longer asked for. ${add('stay', 'notes:read')}`] },
    { case: 'no list at all', content: recorded({ on: '2026-04-01', status: 'coming-soon' }, available), found: [`${says} no scopes are recorded. ${add('stay', 'notes:write')}`] },
    { case: 'an older list that the newest replaced', content: recorded({ ...soon, scopes: ['stay'] }, { on: '2026-07-01', scopes: ['stay', 'notes:write'] }), found: [] },
    { case: 'a misspelled scope, which is reported there', content: { ...recorded(soon, available), listings: asking('stay', 'notes:writ') }, found: [] },
    { case: 'scopes with a mistake, which is reported there', content: { ...recorded(soon, available), listings: [broken(aListing(), 'scopes')] }, found: [] },
    { case: 'a delisted listing, of which no permissions are shown', content: { ...recorded(soon, available), listings: asking('stay'), statuses: [aStatus('acme', { ended: anEnd({ kind: 'delisted' }) })] }, found: [] },
  ])('$case', ({ content, found }) => {
    expect(findingsOf(historyScopes, content)).toEqual(found);
  });

  test('the line of the hint, pasted into the file, ends the finding', () => {
    const content = { ...recorded(soon, available), listings: asking('stay', 'pay:read') };
    const line = /- \{.*\}$/.exec(historyScopes.check(content)[0]?.hint ?? '')?.[0] ?? '';
    const pasted = historySchema.parse(parseYaml(`changes:\n${line}\n`, FILE, new Problems())?.value);
    expect(findingsOf(historyScopes, { ...content, histories: [aHistory('acme', [soon, available, ...pasted.changes])] })).toEqual([]);
  });
});

describe(historyStatus.id, () => {
  test.each([
    { case: 'every milestone recorded', content: recorded(soon, available), found: [] },
    { case: 'production confirmed and not recorded', content: recorded(soon), found: [
      `${FILE} at changes.0: "available" since 2026-06-01 is not recorded. Add this at the end of the list: - { on: 2026-06-01, status: available }`,
    ] },
    { case: 'recorded late, below a later change', content: recorded(soon, { on: '2026-07-01', scopes: ['stay', 'notes:write'] }), found: [
      `${FILE} at changes.1: "available" since 2026-06-01 is not recorded. Add this above the entry of 2026-07-01: - { on: 2026-06-01, status: available }`,
    ] },
    { case: 'an end', content: { ...recorded(soon, available), statuses: [aStatus('acme', { ended: anEnd() })] }, found: [
      `${FILE} at changes.1: "deprecated" since 2026-07-20 is not recorded. Add this at the end of the list: - { on: 2026-07-20, status: deprecated }`,
    ] },
    { case: 'deprecated before it was delisted', content: { ...recorded(soon, available, { on: '2026-07-01', status: 'deprecated' }, { on: '2026-07-20', status: 'delisted' }), statuses: [aStatus('acme', { ended: anEnd({ kind: 'delisted' }) })] }, found: [] },
    { case: 'a status that nothing proves', content: { ...recorded(soon, available), statuses: [aStatus('acme', { upTo: 'qa-call' })] }, found: [
      `${FILE} at changes.1.status: "available" is recorded on 2026-06-01, and no milestone proves it. Correct the day, or the milestones in the status file.`,
    ] },
    { case: 'milestones with a mistake, which is reported there', content: { ...recorded(soon), statuses: [broken(aStatus(), 'milestones')] }, found: [] },
  ])('$case', ({ content, found }) => {
    expect(findingsOf(historyStatus, content)).toEqual(found);
  });
});
