import { describe, expect, test } from 'vitest';
import { checklistMarkdown, findPosition, formatTicks, parseTicks, progressOf, stateOf } from '../../src/domain/checklist.ts';

describe('parseTicks', () => {
  test.each([
    { kept: null, ids: [] }, // a first visit
    { kept: '["read-it","send-it"]', ids: ['read-it', 'send-it'] },
    { kept: '["read-it",7,null,"read-it"]', ids: ['read-it'] },
    { kept: '', ids: [] },
    { kept: '{"read-it":true}', ids: [] }, // another program's form
    { kept: '["read-it"', ids: [] }, // cut off
  ])('$kept', ({ kept, ids }) => {
    expect([...parseTicks(kept)]).toEqual(ids);
  });

  test('reads what formatTicks wrote', () => {
    expect(parseTicks(formatTicks(new Set(['send-it', 'read-it'])))).toEqual(new Set(['read-it', 'send-it']));
  });
});

describe('progress', () => {
  test.each([
    { ids: ['a', 'b', 'c'], ticks: [], progress: { done: 0, of: 3 }, state: 'open' },
    { ids: ['a', 'b', 'c'], ticks: ['c'], progress: { done: 1, of: 3 }, state: 'begun' },
    { ids: ['a', 'b'], ticks: ['a', 'b', 'gone'], progress: { done: 2, of: 2 }, state: 'done' }, // a task that was taken out since
    { ids: [], ticks: ['a'], progress: { done: 0, of: 0 }, state: 'open' },
  ])('$ids with $ticks', ({ ids, ticks, progress, state }) => {
    expect(progressOf(ids, new Set(ticks))).toEqual(progress);
    expect(stateOf(progress)).toBe(state);
  });
});

describe('findPosition', () => {
  const pages = [['a'], [], ['b', 'c'], ['d']];
  test.each([
    { ticks: [], index: undefined }, // whoever did nothing yet starts at the beginning, and needs no reminder
    { ticks: ['a'], index: 2 }, // a page without tasks keeps nobody
    { ticks: ['b'], index: 0 }, // what was skipped comes first
    { ticks: ['a', 'b', 'c'], index: 3 },
    { ticks: ['a', 'b', 'c', 'd'], index: undefined },
    { ticks: ['gone'], index: undefined },
  ])('after $ticks', ({ ticks, index }) => {
    expect(findPosition(pages, new Set(ticks))).toBe(index);
  });
});

test('checklistMarkdown writes boxes that other programs tick', () => {
  const groups = [
    { title: '1. Register', tasks: [{ id: 'a', text: 'Compare redirect_uri\n  with the form.' }, { id: 'b', text: 'Send it.' }] },
    { title: '2. Build', tasks: [{ id: 'c', text: 'Send <state> and *check* it.' }] },
  ];
  expect(checklistMarkdown('My checklist', groups, new Set(['b']), ({ done, of }) => `${done} of ${of} done.`)).toBe(`# My checklist

1 of 3 done.

## 1. Register

- [ ] Compare redirect\\_uri with the form.
- [x] Send it.

## 2. Build

- [ ] Send \\<state\\> and \\*check\\* it.
`);
});
