import { expect, test } from 'vitest';
import { editionAddress, hasEdition } from '../../../src/domain/editions.ts';

test.each([
  { page: '/guide/build/', edition: '/guide/build.md' },
  { page: '/faq/authentication/basic-auth/', edition: '/faq/authentication/basic-auth.md' },
  { page: '/ecosystem/parlor/', edition: '/ecosystem/parlor.md' },
  { page: '/', edition: undefined },
  { page: '/guide/', edition: undefined },
  { page: '/faq/', edition: undefined },
  { page: '/ecosystem/category/referrals/', edition: undefined },
  { page: '/whats-new/#release-2026-06-30', edition: undefined },
])('$page → $edition', ({ page, edition }) => {
  expect(hasEdition(page) ? editionAddress(page) : undefined).toBe(edition);
});
