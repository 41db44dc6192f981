import { describe, expect, test } from 'vitest';
import { accessOf, describeAccess, groupByArea } from '../../src/domain/permission-groups.ts';
import { speak } from '../../src/domain/text/sentence.ts';
import { CATALOG } from '../../src/words/catalog.ts';
import { aScope } from '../support/content.ts';

describe('accessOf', () => {
  test.each([
    { case: 'reading', scope: aScope('a', { access: 'read' }), access: 'read' },
    { case: 'writing that includes reading', scope: aScope('a', { access: 'write', includes: ['b'] }), access: 'read-write' },
    { case: 'writing that reads nothing, such as an upload', scope: aScope('a', { access: 'write' }), access: 'write' },
    { case: 'neither, such as staying connected', scope: aScope('a'), access: undefined },
    { case: 'reading that comes with other reading', scope: aScope('a', { access: 'read', includes: ['b'] }), access: 'read' },
  ])('$case → $access', ({ scope, access }) => {
    expect(accessOf(scope)).toBe(access);
  });
});

describe('groupByArea', () => {
  const areas = [{ id: 'people' }, { id: 'jobs' }, { id: 'empty' }];
  const scopes = [
    aScope('jobs', { area: 'jobs' }),
    aScope('name', { area: 'people', sensitivity: 'personal' }),
    aScope('secret', { area: 'people', sensitivity: 'confidential' }),
    aScope('stage', { area: 'people' }),
    aScope('stay'),
    aScope('lost', { area: 'removed' }),
    aScope('phone', { area: 'people', sensitivity: 'personal' }),
  ];
  test.each([
    { case: 'in the order of the areas, the most sensitive first, else as given; what has no known area at the end', areas, groups: [
      ['people', 'secret', 'name', 'phone', 'stage'],
      ['jobs', 'jobs'],
      [undefined, 'stay', 'lost'],
    ] },
    { case: 'one group in a program without areas', areas: [], groups: [[undefined, 'secret', 'name', 'phone', 'jobs', 'stage', 'stay', 'lost']] },
  ])('$case', ({ areas: known, groups }) => {
    expect(groupByArea(scopes, known).map(({ area, members }) => [area, ...members.map(({ id }) => id)])).toEqual(groups);
  });

  test('nothing asked for makes no group', () => {
    expect(groupByArea([], areas)).toEqual([]);
  });
});

test.each([
  { permissions: [], says: '' },
  { permissions: [aScope('a')], says: '' }, // a program need not say what its permissions do
  { permissions: [aScope('a', { access: 'read' }), aScope('b', { access: 'read' })], says: '2 only to read' },
  { permissions: [aScope('a', { access: 'write' })], says: '1 to change something' },
  { permissions: [aScope('a'), aScope('b', { access: 'read' }), aScope('c', { access: 'write' }), aScope('d', { access: 'write', includes: ['b'] })], says: '1 only to read, 2 to change something, 1 for neither' },
])('describeAccess says "$says"', ({ permissions, says }) => {
  expect(describeAccess(permissions, CATALOG, speak('en').say)).toBe(says);
});
