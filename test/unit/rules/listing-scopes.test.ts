import { describe, expect, test } from 'vitest';
import { duplicateScope } from '../../../src/rules/duplicate-scope.ts';
import { missingExpectedScope } from '../../../src/rules/missing-expected-scope.ts';
import { redundantScope } from '../../../src/rules/redundant-scope.ts';
import { thinReason } from '../../../src/rules/thin-reason.ts';
import { tooManyScopes } from '../../../src/rules/too-many-scopes.ts';
import { unknownScope } from '../../../src/rules/unknown-scope.ts';
import type { Listing } from '../../../src/schemas/listing.ts';
import { aContent, aScope } from '../../support/content.ts';
import { findingsOf } from '../../support/findings.ts';
import { aListing } from '../../support/listing.ts';
import { aProgram } from '../../support/program.ts';

const FILE = 'listings/acme/index.md';
const WHY = 'Shows what was agreed.';

/** Content whose one listing asks for these scopes. */
function asking(ids: readonly string[], fields: Partial<Listing> = {}, why = WHY) {
  return aContent({ listings: [aListing({ fields: { scopes: ids.map((id) => ({ id, why })), ...fields } })] });
}

describe(unknownScope.id, () => {
  test.each([
    { ids: ['stay', 'notes:read'], found: [] },
    { ids: ['stay', 'notes:raed'], found: [`${FILE} at scopes.1.id: "notes:raed" is not a scope of this program. Did you mean "notes:read"?`] },
    // Nothing is near: the hint lists what there is.
    { ids: ['everything'], found: [`${FILE} at scopes.0.id: "everything" is not a scope of this program. Use one of: stay, notes:read, notes:write, pay:read.`] },
    { ids: ['Stay'], found: [`${FILE} at scopes.0.id: "Stay" is not a scope of this program. Did you mean "stay"?`] }, // the host tells cases apart
  ])('$ids', ({ ids, found }) => {
    expect(findingsOf(unknownScope, asking(ids))).toEqual(found);
  });

  test('an entry with another mistake still counts as a scope', () => {
    const content = aContent();
    const scopes = content.scopes && { ...content.scopes, entries: [] };
    expect(findingsOf(unknownScope, { ...content, scopes })).toEqual([]);
  });
});

describe(duplicateScope.id, () => {
  test.each([
    { ids: ['stay', 'notes:read'], places: [] },
    { ids: ['stay', 'notes:read', 'stay'], places: [2] },
    { ids: ['stay', 'stay', 'stay'], places: [1, 2] }, // each one but the first
  ])('$ids', ({ ids, places }) => {
    expect(findingsOf(duplicateScope, asking(ids))).toEqual(
      places.map((place) => `${FILE} at scopes.${place}.id: The scope "stay" is named more than once. Remove this entry, or move its reason into the first one.`),
    );
  });
});

describe(tooManyScopes.id, () => {
  const ids = (count: number) => Array.from({ length: count }, (_, index) => `scope:${index}`);
  test.each([
    { count: 20, found: [] },
    { count: 21, found: [`${FILE} at scopes.20: The listing asks for 21 scopes; at most 20 are allowed. Remove at least 1.`] },
    { count: 23, found: [`${FILE} at scopes.20: The listing asks for 23 scopes; at most 20 are allowed. Remove at least 3.`] },
  ])('$count scopes where 20 are allowed', ({ count, found }) => {
    expect(findingsOf(tooManyScopes, asking(ids(count)))).toEqual(found);
  });

  test('the limit is that of the program', () => {
    const program = { limits: { ...aProgram().limits, scopes: 1 } };
    expect(findingsOf(tooManyScopes, aContent({ program }))).toEqual([`${FILE} at scopes.1: The listing asks for 2 scopes; at most 1 are allowed. Remove at least 1.`]);
  });
});

describe(redundantScope.id, () => {
  test.each([
    { ids: ['notes:write'], found: [] },
    { ids: ['notes:read'], found: [] }, // alone, it is needed
    { ids: ['notes:read', 'notes:write'], found: [`${FILE} at scopes.0.id: "notes:read" comes with "notes:write" already. Remove "notes:read".`] },
    { ids: ['notes:write', 'notes:read'], found: [`${FILE} at scopes.1.id: "notes:read" comes with "notes:write" already. Remove "notes:read".`] },
  ])('$ids', ({ ids, found }) => {
    expect(findingsOf(redundantScope, asking(ids))).toEqual(found);
  });

  test('a scope that includes itself is the mistake of scopes.yaml', () => {
    const content = aContent({ scopes: [aScope('stay', { includes: ['stay'] }), aScope('notes:write')] });
    expect(findingsOf(redundantScope, content)).toEqual([]);
  });
});

describe(missingExpectedScope.id, () => {
  const missing = `${FILE} at scopes: The listing does not ask for "stay", which OAuth integrations are expected to ask for. Add "stay" with the reason why you need it, or make sure that the integration works without it.`;
  test.each([
    { auth: 'oauth', ids: ['stay'], found: [] },
    { auth: 'oauth', ids: ['notes:read'], found: [missing] },
    { auth: 'api-key', ids: [], found: [] }, // keys know no scopes
  ] as const)('$auth with $ids', ({ auth, ids, found }) => {
    expect(findingsOf(missingExpectedScope, asking(ids, { auth }))).toEqual(found);
  });

  test('an expected scope that does not exist is the mistake of program.yaml', () => {
    const content = aContent({ program: { oauth: { expectedScopes: ['refresh'] } } });
    expect(findingsOf(missingExpectedScope, content)).toEqual([]);
  });
});

describe(thinReason.id, () => {
  const thin = (length: number) =>
    `${FILE} at scopes.0.why: The reason for the confidential scope "pay:read" has ${length} characters. Write at least 40: what the data is used for, and what would not work without it.`;
  test.each([
    { id: 'pay:read', why: 'x'.repeat(39), found: [thin(39)] },
    { id: 'pay:read', why: 'x'.repeat(40), found: [] },
    { id: 'notes:read', why: 'For the plan', found: [] }, // normal scopes need few words
  ])('$id because "$why"', ({ id, why, found }) => {
    expect(findingsOf(thinReason, asking([id], {}, why))).toEqual(found);
  });

  test('personal scopes need few words as well', () => {
    const content = aContent({ scopes: [aScope('stay', { sensitivity: 'personal' }), aScope('notes:write', { sensitivity: 'personal' })] });
    expect(findingsOf(thinReason, content)).toEqual([]);
  });
});
