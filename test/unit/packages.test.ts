import { describe, expect, test } from 'vitest';
import { type HandedOver, packageStates, type SubmittedListing } from '../../src/domain/packages.ts';

const LISTING: SubmittedListing = {
  articleComplete: true,
  picturesComplete: true,
  about: 'Acme builds calendars.',
  logo: 'logo.svg',
  support: { email: 'help@acme.example' },
};
const DAYS: HandedOver = { 'sandbox-logins': '2026-06-12', 'support-form': '2026-06-11' };
const ON = '2026-06-12';

/** The packages that are not complete, and what each lacks. */
function lacking(listing: SubmittedListing | undefined, days: HandedOver): Record<string, readonly string[]> {
  return Object.fromEntries(packageStates(listing, days, ON).filter(({ complete }) => !complete).map(({ id, missing }) => [id, missing]));
}

describe('packageStates', () => {
  test('lists the four packages in the order in which a partner prepares them', () => {
    expect(packageStates(LISTING, DAYS, ON)).toEqual([
      { id: 'help-article', complete: true, missing: [] },
      { id: 'sandbox-logins', complete: true, missing: [] },
      { id: 'listing-information', complete: true, missing: [] },
      { id: 'technical-support', complete: true, missing: [] },
    ]);
  });

  test.each<{ case: string; listing: Partial<SubmittedListing>; lacks: object }>([
    { case: 'article', listing: { articleComplete: false }, lacks: { 'help-article': ['the help article with all its sections'] } },
    { case: 'pictures', listing: { picturesComplete: false }, lacks: { 'help-article': ['the pictures, one of them of the permissions that customers authorize'] } },
    { case: 'about', listing: { about: '' }, lacks: { 'listing-information': ['the statement about the company'] } },
    { case: 'logo', listing: { logo: '' }, lacks: { 'listing-information': ['the logo'] } },
    { case: 'support', listing: { support: { email: '' } }, lacks: { 'technical-support': ['an address for support'] } },
  ])('without $case', ({ listing, lacks }) => {
    expect(lacking({ ...LISTING, ...listing }, DAYS)).toEqual(lacks);
  });

  test.each<{ case: string; days: HandedOver; lacks: object }>([
    { case: 'on that day', days: { ...DAYS, 'support-form': ON }, lacks: {} },
    { case: 'a day late', days: { ...DAYS, 'sandbox-logins': '2026-06-13' }, lacks: { 'sandbox-logins': ['the sandbox logins, handed over by 2026-06-12'] } },
    { case: 'not at all', days: {}, lacks: {
      'sandbox-logins': ['the sandbox logins, handed over by 2026-06-12'],
      'technical-support': ['the technical support form, sent by 2026-06-12'],
    } },
  ])('handed over $case', ({ days, lacks }) => {
    expect(lacking(LISTING, days)).toEqual(lacks);
  });

  test('without a listing, all that it would show is missing', () => {
    expect(lacking(undefined, DAYS)).toEqual({
      'help-article': ['the help article with all its sections', 'the pictures, one of them of the permissions that customers authorize'],
      'listing-information': ['the statement about the company', 'the logo'],
      'technical-support': ['an address for support'],
    });
  });
});
