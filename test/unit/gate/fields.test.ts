import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../../src/domain/diagnostics.ts';
import { fieldsWith, openCaseFolder } from '../../support/case-folder.ts';
import { expectHelpful, placesOf } from '../../support/verdict.ts';
import { FIELD_CASES } from './yaml/cases.ts';

const CASES = FIELD_CASES.map(({ at, ...one }, index) => ({ ...one, at: at ?? one.lines[0] ?? '', text: fieldsWith(...one.lines), slug: `case-${index}` }));
const folder = openCaseFolder();
let found: Map<string, Diagnostic[]>;

beforeAll(async () => {
  for (const { slug, text } of CASES) folder.writeListing(slug, text);
  found = await folder.check();
}, 60_000);
afterAll(() => folder.close());

test('there are cases enough', () => {
  expect(CASES.length).toBeGreaterThanOrEqual(60);
});

describe('the gate', () => {
  test.each(CASES)('refuses $name', ({ slug, text, rule, at }) => {
    const diagnostics = (found.get(`listings/${slug}/index.md`) ?? []).filter((one) => one.rule !== 'listing/name-of-hidden');
    const line = text.split('\n').findIndex((one, index) => index > 0 && one.startsWith(at)) + 1;
    expect(placesOf(diagnostics), diagnostics.map(({ message }) => message).join(' ')).toContain(`${rule} at ${line}`);
    expectHelpful(diagnostics, text);
  });

  test('says once that a field stands twice', () => {
    const { slug } = CASES.find(({ name }) => name === 'a key twice') ?? { slug: '' };
    expect((found.get(`listings/${slug}/index.md`) ?? []).map(({ rule }) => rule)).not.toContain('frontmatter/ambiguous');
  });
});
