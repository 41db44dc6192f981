import { describe, expect, test } from 'vitest';
import type { PublicStatus } from '../../src/domain/lifecycle.ts';
import type { Place } from '../../src/domain/places.ts';
import { findRelated } from '../../src/domain/related-listings.ts';

const SOURCING = { id: 'sourcing', title: 'Sourcing' };
const ANALYTICS = { id: 'analytics', title: 'Analytics' };

const OTHER = { id: 'other', title: 'Other' };

function listing(slug: string, categories: readonly { id: string; title: string }[], { status = 'available', appearsAs = [] }: { status?: PublicStatus; appearsAs?: readonly (Place | 'none')[] } = {}) {
  return { slug, categories, status, appearsAs };
}

describe('findRelated', () => {
  const own = listing('own', [SOURCING, ANALYTICS], { appearsAs: ['notes', 'files'] });
  const beside = (slug: string, ...appearsAs: (Place | 'none')[]) => listing(slug, [OTHER], { appearsAs });

  test.each([
    { name: 'itself is not related', others: [own], related: [] },
    { name: 'nothing in common, not related', others: [beside('other', 'tags')], related: [] },
    { name: 'a coming one cannot be used yet', others: [listing('soon', [SOURCING], { status: 'coming-soon' })], related: [] },
    { name: 'a deprecated one is not recommended', others: [listing('old', [SOURCING], { status: 'deprecated' })], related: [] },
    { name: 'more in common comes first', others: [listing('a', [SOURCING]), listing('b', [SOURCING, ANALYTICS])], related: ['b', 'a'] },
    { name: 'by slug where equal', others: [listing('d', [ANALYTICS]), listing('c', [SOURCING])], related: ['c', 'd'] },
    { name: 'three of a category, and then what stands in the same place', others: [...['a', 'b', 'c', 'd'].map((slug) => listing(slug, [SOURCING])), beside('e', 'notes')], related: ['a', 'b', 'c', 'e'] },
    { name: 'not more than asked for', others: ['a', 'b', 'c', 'd', 'e'].map((slug) => beside(slug, 'files')), related: ['a', 'b', 'c', 'd'] },
    { name: 'more places in common come first', others: [beside('a', 'files'), beside('b', 'files', 'notes')], related: ['b', 'a'] },
    { name: 'a category outranks a place, and nobody stands there twice', others: [beside('a', 'files', 'notes'), listing('b', [SOURCING], { appearsAs: ['notes'] })], related: ['b', 'a'] },
    { name: 'nowhere is not a place in common', others: [beside('a', 'none')], related: [] },
  ])('$name', ({ others, related }) => {
    expect(findRelated(own, others, 4).map(({ listing: { slug } }) => slug)).toEqual(related);
  });

  test('says why', () => {
    expect(findRelated(own, [listing('a', [ANALYTICS]), beside('b', 'tags', 'files')], 4).map(({ reason }) => reason)).toEqual([
      { kind: 'category', title: 'Analytics' },
      { kind: 'place', place: 'files' },
    ]);
  });
});
