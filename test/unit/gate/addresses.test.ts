import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../../src/domain/diagnostics.ts';
import { articleWith, CASE_LINE, openCaseFolder } from '../../support/case-folder.ts';
import { expectHelpful, placesOf } from '../../support/verdict.ts';
import { ADDRESS_CASES } from './address-cases.ts';

const CASES = ADDRESS_CASES.map((one, index) => ({ rule: 'link/address', line: 1, ...one, slug: `case-${index}` }));
const folder = openCaseFolder();
let found: Map<string, Diagnostic[]>;

beforeAll(async () => {
  for (const { slug, text } of CASES) folder.writeListing(slug, articleWith(text, slug));
  found = await folder.check();
}, 60_000);
afterAll(() => folder.close());

describe('the gate', () => {
  test('has cases enough, with those of HTML', () => {
    expect(CASES.length).toBeGreaterThanOrEqual(80);
  });

  test.each(CASES)('refuses $name: $text', ({ slug, text, rule, line }) => {
    const diagnostics = found.get(`listings/${slug}/index.md`) ?? [];
    expect(placesOf(diagnostics)).toContain(`${rule} at ${CASE_LINE + line - 1}`);
    expect(diagnostics.map(({ severity }) => severity)).toContain('error');
    expectHelpful(diagnostics, articleWith(text, slug));
  });
});
