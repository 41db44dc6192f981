import { describe, expect, test } from 'vitest';
import { duplicateCategory } from '../../../src/rules/duplicate-category.ts';
import { tooManyCategories } from '../../../src/rules/too-many-categories.ts';
import { unknownCategory } from '../../../src/rules/unknown-category.ts';
import { aContent } from '../../support/content.ts';
import { findingsOf } from '../../support/findings.ts';
import { aListing } from '../../support/listing.ts';

const FILE = 'listings/acme/index.md';
const inCategories = (...categories: string[]) => aContent({ listings: [aListing({ fields: { categories } })] });

describe(unknownCategory.id, () => {
  test.each([
    { categories: ['referrals', 'scheduling'], found: [] },
    { categories: ['referals'], found: [`${FILE} at categories.0: "referals" is not a category of this program. Did you mean "referrals"?`] },
    { categories: ['scheduling', 'pets'], found: [`${FILE} at categories.1: "pets" is not a category of this program. Use one of: scheduling, referrals.`] },
  ])('$categories', ({ categories, found }) => {
    expect(findingsOf(unknownCategory, inCategories(...categories))).toEqual(found);
  });

  test('is silent while categories.yaml cannot be read', () => {
    expect(findingsOf(unknownCategory, { ...inCategories('pets'), categories: undefined })).toEqual([]);
  });
});

test(duplicateCategory.id, () => {
  expect(findingsOf(duplicateCategory, inCategories('referrals', 'scheduling', 'referrals'))).toEqual([
    `${FILE} at categories.2: The category "referrals" is named more than once. Remove this one.`,
  ]);
});

describe(tooManyCategories.id, () => {
  test.each([
    { categories: ['one', 'two', 'three'], found: [] },
    { categories: ['one', 'two', 'three', 'four'], found: [`${FILE} at categories.3: The listing names 4 categories; at most 3 are allowed. Remove at least 1.`] },
  ])('$categories', ({ categories, found }) => {
    expect(findingsOf(tooManyCategories, inCategories(...categories))).toEqual(found);
  });
});
