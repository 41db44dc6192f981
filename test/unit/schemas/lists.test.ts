import { describe, expect, test } from 'vitest';
import { categoriesSchema } from '../../../src/schemas/category.ts';
import { glossarySchema } from '../../../src/schemas/glossary.ts';
import { plansSchema } from '../../../src/schemas/plan.ts';
import { redirectsSchema } from '../../../src/schemas/redirects.ts';
import { scopesSchema } from '../../../src/schemas/scope.ts';
import { aCategory, aPlan, aScope, aTerm } from '../../support/content.ts';
import { wrongPathsOf } from '../../support/schema-problems.ts';

describe('categoriesSchema', () => {
  test.each([
    { case: 'with synonyms', input: [{ ...aCategory('referrals'), synonyms: ['recommendations'] }], paths: [] },
    { case: 'none: a directory has at least one', input: [], paths: [''] },
    { case: 'a map instead of a list', input: { referrals: aCategory('referrals') }, paths: [''] },
    { case: 'an id with capitals', input: [{ ...aCategory('referrals'), id: 'Referrals' }], paths: ['0.id'] },
    { case: 'a description of two words', input: [{ ...aCategory('referrals'), description: 'About referrals' }], paths: ['0.description'] },
    { case: 'a color', input: [{ ...aCategory('referrals'), color: 'teal' }], paths: ['0.color'] },
  ])('$case', ({ input, paths }) => {
    expect(wrongPathsOf(categoriesSchema, input)).toEqual(paths);
  });
});

describe('plansSchema', () => {
  test.each([
    { case: 'none: every customer can use everything', input: [], paths: [] },
    { case: 'for an older way to connect', input: [{ ...aPlan('keys'), kind: 'feature', neededFor: ['api-key'] }], paths: [] },
    { case: 'another kind', input: [{ ...aPlan('keys'), kind: 'add-on' }], paths: ['0.kind'] },
    { case: 'for another trigger', input: [{ ...aPlan('keys'), neededFor: ['basic'] }], paths: ['0.neededFor.0'] },
  ])('$case', ({ input, paths }) => {
    expect(wrongPathsOf(plansSchema, input)).toEqual(paths);
  });
});

describe('glossarySchema', () => {
  test.each([
    { case: 'none', input: [], paths: [] },
    { case: 'a word', input: [aTerm('scope')], paths: [] },
    { case: 'a meaning of two words', input: [{ ...aTerm('scope'), meaning: 'One permission.' }], paths: ['0.meaning'] }, // that explains nothing
    { case: 'a meaning that is an article', input: [{ ...aTerm('scope'), meaning: 'One permission. '.repeat(30) }], paths: ['0.meaning'] },
    { case: 'a link', input: [{ ...aTerm('scope'), link: '/guide/' }], paths: ['0.link'] },
  ])('$case', ({ input, paths }) => {
    expect(wrongPathsOf(glossarySchema, input)).toEqual(paths);
  });
});

describe('scopesSchema', () => {
  test.each([
    { case: 'with plans and includes', input: [aScope('notes:write', { plans: ['premium'], includes: ['notes:read'] })], paths: [] },
    { case: 'a grant of two words', input: [aScope('notes:write', { grants: 'Write notes' })], paths: ['0.grants'] },
    { case: 'another sensitivity', input: [{ ...aScope('notes:write'), sensitivity: 'secret' }], paths: ['0.sensitivity'] },
    { case: 'an empty list of plans, which would say that none is enough', input: [aScope('notes:write', { plans: [] })], paths: ['0.plans'] },
    { case: 'an id with a blank', input: [aScope('notes write')], paths: ['0.id'] },
  ])('$case', ({ input, paths }) => {
    expect(wrongPathsOf(scopesSchema, input)).toEqual(paths);
  });
});

describe('redirectsSchema', () => {
  test.each([
    { redirects: {}, valid: true },
    { redirects: { '/old/': '/guide/', '/old.html': '/guide/#parts', '/news': 'https://www.quarry.example/news?from=old' }, valid: true },
    { redirects: { 'old/': '/guide/' }, valid: false },
    { redirects: { '//old/': '/guide/' }, valid: false },
    { redirects: { '/old/?page=1': '/guide/' }, valid: false }, // a query belongs to no file
    { redirects: { '/old/*': '/guide/' }, valid: false },
    { redirects: { '/old/': 'guide/' }, valid: false },
    { redirects: { '/old/': '//elsewhere.example/' }, valid: false },
    { redirects: { '/old/': 'http://www.quarry.example/' }, valid: false },
    { redirects: { '/old/': 'javascript:alert(1)' }, valid: false },
    { redirects: { '/old/': null }, valid: false },
    { redirects: ['/old/'], valid: false },
  ])('$redirects', ({ redirects, valid }) => {
    expect(redirectsSchema.safeParse(redirects).success).toBe(valid);
  });
});
