import { describe, expect, test } from 'vitest';
import { CATALOG } from '../../../src/words/catalog.ts';
import { wordsOf } from '../../../src/words/own-words.ts';

const { available, delisted, deprecated } = CATALOG.statuses;

describe('wordsOf', () => {
  test('are the usual ones where a program has none of its own', () => {
    expect(wordsOf()).toEqual(CATALOG);
  });

  test.each([
    { case: 'the name of a status alone', labels: { statuses: { available: { label: 'In the shop' } } }, status: { ...available, label: 'In the shop' } },
    { case: 'everything that is said of it', labels: { statuses: { available: { label: 'In the shop', meaning: 'It can be bought.', change: 'Went into the shop' } } }, status: { ...available, label: 'In the shop', meaning: 'It can be bought.', change: 'Went into the shop' } },
    { case: 'a field that is there and empty', labels: { statuses: { available: { label: undefined } } }, status: available },
  ])('take $case from the labels', ({ labels, status }) => {
    expect(wordsOf({}, labels).statuses).toMatchObject({ ...CATALOG.statuses, available: status });
  });

  test('call an end by the name of its status, the other end by the usual sentence', () => {
    const { statuses } = wordsOf({}, { statuses: { delisted: { label: 'Gone' } } });
    expect([statuses.deprecated, statuses.delisted]).toEqual([deprecated, { ...delisted, label: 'Gone', ended: 'Gone' }]);
  });

  test('call an end as words.yaml says, before the name of its status', () => {
    const { statuses } = wordsOf({ statuses: { delisted: { ended: 'It has left us' } } }, { statuses: { delisted: { label: 'Gone' } } });
    expect(statuses.delisted.ended).toBe('It has left us');
  });

  test('take a sentence from words.yaml and leave those beside it', () => {
    const { home } = wordsOf({ home: { build: 'Bauen' } });
    expect(home).toEqual({ ...CATALOG.home, build: 'Bauen' });
  });

  test('take the forms of a sentence as a whole, since another language has others', () => {
    const { home } = wordsOf({ home: { steps: { other: '{count} خطوة', few: '{count} خطوات' } } });
    expect(home.steps).toEqual({ other: '{count} خطوة', few: '{count} خطوات' });
  });

  test('let labels win over words.yaml', () => {
    expect(wordsOf({ milestones: { built: 'Gebaut' } }, { milestones: { built: 'Ready in the test pit' } }).milestones).toEqual({ ...CATALOG.milestones, built: 'Ready in the test pit' });
  });

  test('call a package of a submission as the labels do', () => {
    expect(wordsOf({}, { packages: { 'help-article': 'The stone book' } }).packages).toEqual({ ...CATALOG.packages, 'help-article': 'The stone book' });
  });

  test('leave the catalog itself as it is', () => {
    wordsOf({ home: { build: 'Bauen' } });
    expect(CATALOG.home.build).toBe('Build an integration');
  });
});
