import { describe, expect, test } from 'vitest';
import { duplicateCategoryId } from '../../../src/rules/duplicate-category-id.ts';
import { duplicatePlanId } from '../../../src/rules/duplicate-plan-id.ts';
import { duplicateScopeId } from '../../../src/rules/duplicate-scope-id.ts';
import { expectedScope } from '../../../src/rules/expected-scope.ts';
import { unknownExample } from '../../../src/rules/unknown-example.ts';
import { unknownInclude } from '../../../src/rules/unknown-include.ts';
import { unknownPlan } from '../../../src/rules/unknown-plan.ts';
import { unreadableAccent } from '../../../src/rules/unreadable-accent.ts';
import { unsetValue } from '../../../src/rules/unset-value.ts';
import type { Program } from '../../../src/schemas/program.ts';
import { aCategory, aContent, aPlan, aScope } from '../../support/content.ts';
import { findingsOf } from '../../support/findings.ts';
import { aListing, aStatus } from '../../support/listing.ts';
import { aProgram } from '../../support/program.ts';
import { broken } from '../../support/sourced.ts';

describe(unsetValue.id, () => {
  const { environments, links, contacts, site } = aProgram();
  test.each<{ case: string; program: Partial<Program>; paths: string[] }>([
    { case: 'nothing', program: {}, paths: [] },
    { case: 'one link', program: { links: { ...links, oauthDocs: null } }, paths: ['links.oauthDocs'] },
    { case: 'values of both environments', program: { environments: { sandbox: { ...environments.sandbox, login: null }, production: { ...environments.production, audience: null } } }, paths: ['environments.sandbox.login', 'environments.production.audience'] },
    { case: 'both contacts', program: { contacts: { submissions: null, reviewers: [] } }, paths: ['contacts.submissions', 'contacts.reviewers'] },
    { case: 'one reviewer is enough', program: { contacts: { ...contacts, reviewers: ['review@quarry.example'] } }, paths: [] },
    { case: 'a site without repository, which is nothing to find out', program: { site: { ...site, repository: null } }, paths: [] },
  ])('$case', ({ program, paths }) => {
    expect(findingsOf(unsetValue, aContent({ program }))).toEqual(
      paths.map((path) => `program.yaml at ${path}: ${path} is not known yet; pages say "ask your partner manager" instead. Fill it in once the host has told you.`),
    );
  });
});

describe(unreadableAccent.id, () => {
  const { theme } = aProgram();
  test.each([
    { accent: '#0f6b63', found: [] },
    { accent: '#ffe066', found: ['program.yaml at theme.accent: The accent #ffe066 is too light to be read on a light page; a darker shade of it is shown. Choose a darker color if you want exactly what you wrote.'] },
  ])('$accent', ({ accent, found }) => {
    expect(findingsOf(unreadableAccent, aContent({ program: { theme: { ...theme, accent } } }))).toEqual(found);
  });
});

describe(expectedScope.id, () => {
  test.each([
    { expectedScopes: ['stay', 'notes:read'], found: [] },
    { expectedScopes: ['stay', 'note:read'], found: ['program.yaml at oauth.expectedScopes.1: "note:read" is not a scope of this program. Did you mean "notes:read"?'] },
  ])('$expectedScopes', ({ expectedScopes, found }) => {
    expect(findingsOf(expectedScope, aContent({ program: { oauth: { expectedScopes } } }))).toEqual(found);
  });

  test('is silent while scopes.yaml cannot be read', () => {
    expect(findingsOf(expectedScope, { ...aContent({ program: { oauth: { expectedScopes: ['note:read'] } } }), scopes: undefined })).toEqual([]);
  });
});

describe(unknownPlan.id, () => {
  test.each([
    { plans: ['premium'], found: [] },
    { plans: ['premium', 'premuim'], found: ['scopes.yaml at 0.plans.1: "premuim" is not a plan of this program. Did you mean "premium"?'] },
  ])('$plans', ({ plans, found }) => {
    expect(findingsOf(unknownPlan, aContent({ scopes: [aScope('stay', { plans })] }))).toEqual(found);
  });

  test('where the program has no plans', () => {
    expect(findingsOf(unknownPlan, aContent({ plans: [] }))).toEqual(['scopes.yaml at 3.plans.0: "premium" is not a plan of this program. Add it to plans.yaml.']);
  });
});

describe(unknownInclude.id, () => {
  test.each([
    { includes: ['notes:read'], found: [] },
    { includes: ['notes:raed'], found: ['scopes.yaml at 0.includes.0: "notes:raed" is not a scope of this program. Did you mean "notes:read"?'] },
    { includes: ['notes:write'], found: ['scopes.yaml at 0.includes.0: "notes:write" includes itself. Remove it.'] },
  ])('$includes', ({ includes, found }) => {
    expect(findingsOf(unknownInclude, aContent({ scopes: [aScope('notes:write', { includes }), aScope('notes:read')] }))).toEqual(found);
  });
});

describe('ids that stand twice', () => {
  const found = (file: string, id: string) => [`${file} at 2.id: "${id}" stands further up already. Remove one of the two entries, or give it an id of its own.`];
  test(duplicateCategoryId.id, () => {
    const content = aContent({ categories: [aCategory('referrals'), aCategory('analytics'), aCategory('referrals')] });
    expect(findingsOf(duplicateCategoryId, content)).toEqual(found('categories.yaml', 'referrals'));
  });

  test(duplicatePlanId.id, () => {
    expect(findingsOf(duplicatePlanId, aContent({ plans: [aPlan('premium'), aPlan('basic'), aPlan('premium')] }))).toEqual(found('plans.yaml', 'premium'));
  });

  test(duplicateScopeId.id, () => {
    const content = aContent({ scopes: [aScope('stay'), aScope('notes:read'), aScope('stay')] });
    expect(findingsOf(duplicateScopeId, content)).toEqual(found('scopes.yaml', 'stay'));
  });

  test('entries keep their place in the file where one between them has a mistake', () => {
    const content = aContent({ plans: [aPlan('premium'), aPlan('broken'), aPlan('premium')] });
    const plans = content.plans && { ...content.plans, entries: content.plans.entries.filter(({ index }) => index !== 1) };
    expect(findingsOf(duplicatePlanId, { ...content, plans })).toEqual(found('plans.yaml', 'premium'));
  });
});

describe(unknownExample.id, () => {
  test.each([
    { example: 'acme', found: [] },
    { example: 'acne', found: ['program.yaml at example: "acne" is not a public listing. Did you mean "acme"?'] },
    { example: 'bolt', found: ['program.yaml at example: "bolt" is not a public listing. Use one of: acme.'] }, // hidden
    { example: undefined, found: [] },
  ])('$example', ({ example, found }) => {
    const content = aContent({ program: { example }, listings: [aListing(), aListing({ slug: 'bolt' })] });
    expect(findingsOf(unknownExample, content)).toEqual(found);
  });

  test('a listing whose status cannot be read is reported there', () => {
    expect(findingsOf(unknownExample, aContent({ program: { example: 'acme' }, statuses: [broken(aStatus(), 'milestones')] }))).toEqual([]);
  });
});
