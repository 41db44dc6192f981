import { describe, expect, test } from 'vitest';
import { programWords } from '../../src/domain/program-words.ts';
import { CHANGE_WORDS, END_WORDS, MILESTONE_WORDS, NEWS_WORDS, STATUS_WORDS } from '../../src/domain/wording.ts';

describe('programWords', () => {
  test('are the usual ones where a program has none of its own', () => {
    expect(programWords()).toEqual({ statuses: STATUS_WORDS, milestones: MILESTONE_WORDS, changes: CHANGE_WORDS, news: NEWS_WORDS, ends: END_WORDS });
  });

  test.each([
    { case: 'the name of a status alone', labels: { statuses: { available: { label: 'In the shop' } } }, status: { label: 'In the shop', meaning: STATUS_WORDS.available.meaning }, change: CHANGE_WORDS.available },
    { case: 'everything that is said of it', labels: { statuses: { available: { label: 'In the shop', meaning: 'It can be bought.', change: 'Went into the shop' } } }, status: { label: 'In the shop', meaning: 'It can be bought.' }, change: 'Went into the shop' },
    { case: 'a field that is there and empty', labels: { statuses: { available: { label: undefined } } }, status: STATUS_WORDS.available, change: CHANGE_WORDS.available },
  ])('$case', ({ labels, status, change }) => {
    const words = programWords(labels);
    expect(words.statuses).toEqual({ ...STATUS_WORDS, available: status });
    expect(words.changes).toEqual({ ...CHANGE_WORDS, available: change });
  });

  test('an end by the name of its status, the other end by the usual sentence', () => {
    expect(programWords({ statuses: { delisted: { label: 'Gone' } } }).ends).toEqual({ deprecated: END_WORDS.deprecated, delisted: 'Gone' });
  });

  test('a milestone by its own name, the others by the usual ones', () => {
    expect(programWords({ milestones: { built: 'Ready in the test pit', submitted: undefined } }).milestones).toEqual({ ...MILESTONE_WORDS, built: 'Ready in the test pit' });
  });
});
