import { describe, expect, test } from 'vitest';
import { badSlug } from '../../../src/rules/bad-slug.ts';
import { nameOfHidden } from '../../../src/rules/name-of-hidden.ts';
import { nameTaken } from '../../../src/rules/name-taken.ts';
import { reservedSlug } from '../../../src/rules/reserved-slug.ts';
import { aContent } from '../../support/content.ts';
import { findingsOf } from '../../support/findings.ts';
import { aListing, anEnd, aStatus } from '../../support/listing.ts';

const taken = (slug: string, name: string, other: string) =>
  `listings/${slug}/index.md at name: "${name}" is also the name of the listing "${other}". Change one of the names, so that customers can tell the listings apart.`;
const early = (slug: string, name: string, other: string) =>
  `listings/${slug}/index.md at name: "${name}" is also the name of the listing "${other}". Change one of the names before this listing becomes public.`;

/** Two listings, `acme` and `bolt`, both available. */
function named(acme: string, bolt: string) {
  return aContent({
    listings: [aListing({ slug: 'acme', fields: { name: acme } }), aListing({ slug: 'bolt', fields: { name: bolt } })],
    statuses: [aStatus('acme'), aStatus('bolt')],
  });
}

describe(nameTaken.id, () => {
  test.each([
    { acme: 'Parlor', bolt: 'Parlour', same: false },
    { acme: 'Parlor', bolt: 'Parlor', same: true },
    { acme: 'Parlor', bolt: 'PARLOR', same: true },
    { acme: 'Parlor Rooms', bolt: ' parlor   rooms ', same: true },
    { acme: 'Parlor', bolt: 'Ｐａｒｌｏｒ', same: true }, // full-width letters look the same
    { acme: 'Café', bolt: 'Cafe\u0301', same: true }, // é in one character, or in two
    { acme: 'Parlor Rooms', bolt: 'ParlorRooms', same: false }, // readers see the blank
  ])('"$acme" and "$bolt"', ({ acme, bolt, same }) => {
    expect(findingsOf(nameTaken, named(acme, bolt))).toEqual(same ? [taken('acme', acme, 'bolt'), taken('bolt', bolt, 'acme')] : []);
  });

  test('a delisted listing keeps its name: its page still says why it is gone', () => {
    const content = { ...named('Parlor', 'Parlor'), statuses: [aStatus('acme'), aStatus('bolt', { ended: anEnd({ kind: 'delisted' }) })] };
    expect(findingsOf(nameTaken, content)).toHaveLength(2);
  });

  test('a hidden twin is no error', () => {
    expect(findingsOf(nameTaken, { ...named('Parlor', 'Parlor'), statuses: [aStatus('acme')] })).toEqual([]);
  });
});

describe(nameOfHidden.id, () => {
  test.each([
    { case: 'both are public', statuses: [aStatus('acme'), aStatus('bolt')], found: [] },
    { case: 'one has no status file', statuses: [aStatus('acme')], found: [early('bolt', 'Parlor', 'acme')] },
    { case: 'one is only submitted', statuses: [aStatus('acme', { upTo: 'submitted' }), aStatus('bolt')], found: [early('acme', 'Parlor', 'bolt')] },
    { case: 'both are hidden', statuses: [], found: [early('acme', 'Parlor', 'bolt'), early('bolt', 'Parlor', 'acme')] },
  ])('$case', ({ statuses, found }) => {
    expect(findingsOf(nameOfHidden, { ...named('Parlor', 'Parlor'), statuses })).toEqual(found);
  });
});

describe(reservedSlug.id, () => {
  test.each(['category', 'page', 'coming-soon', 'new'])('%s is an address of the site', (slug) => {
    expect(findingsOf(reservedSlug, aContent({ listings: [aListing({ slug })] }))).toEqual([
      `listings/${slug}/index.md at 1:1: The folder is named "${slug}", which is an address of the site itself. Rename the folder after the product.`,
    ]);
  });

  test.each(['categories', 'new-hire', 'pages'])('%s is free', (slug) => {
    expect(findingsOf(reservedSlug, aContent({ listings: [aListing({ slug })] }))).toEqual([]);
  });
});

describe(badSlug.id, () => {
  test.each([
    { slug: 'acme-interviews-2', bad: false },
    { slug: 'ab', bad: false },
    { slug: 'a', bad: true },
    { slug: 'x'.repeat(60), bad: false },
    { slug: 'x'.repeat(61), bad: true },
    { slug: 'Acme', bad: true },
    { slug: 'acme--two', bad: true },
    { slug: '-acme', bad: true },
    { slug: 'acme_two', bad: true },
    { slug: 'café', bad: true },
  ])('$slug', ({ slug, bad }) => {
    expect(findingsOf(badSlug, aContent({ listings: [aListing({ slug })] }))).toHaveLength(bad ? 1 : 0);
  });
});
