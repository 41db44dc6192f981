import { describe, expect, test } from 'vitest';
import { findRelated } from '../../src/domain/related-listings.ts';
import type { PublicStatus } from '../../src/domain/lifecycle.ts';

const SOURCING = { id: 'sourcing', title: 'Sourcing' };
const ANALYTICS = { id: 'analytics', title: 'Analytics' };

function listing(slug: string, categories: readonly { id: string; title: string }[], status: PublicStatus = 'available') {
  return { slug, categories, status };
}

describe('findRelated', () => {
  const own = listing('own', [SOURCING, ANALYTICS]);

  test.each([
    { name: 'itself is not related', others: [own], related: [] },
    { name: 'nothing in common, not related', others: [listing('other', [{ id: 'x', title: 'X' }])], related: [] },
    { name: 'a coming one cannot be used yet', others: [listing('soon', [SOURCING], 'coming-soon')], related: [] },
    { name: 'more in common comes first', others: [listing('a', [SOURCING]), listing('b', [SOURCING, ANALYTICS])], related: ['b', 'a'] },
    { name: 'by slug where equal', others: [listing('d', [ANALYTICS]), listing('c', [SOURCING])], related: ['c', 'd'] },
    { name: 'not more than asked for', others: ['a', 'b', 'c', 'd'].map((slug) => listing(slug, [SOURCING])), related: ['a', 'b', 'c'] },
  ])('$name', ({ others, related }) => {
    expect(findRelated(own, others, 3).map(({ listing: { slug } }) => slug)).toEqual(related);
  });

  test('says what both have in common', () => {
    expect(findRelated(own, [listing('a', [ANALYTICS])], 3)).toMatchObject([{ category: 'Analytics' }]);
  });
});
