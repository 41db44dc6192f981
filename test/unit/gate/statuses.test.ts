import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../../src/domain/diagnostics.ts';
import { articleWith, openCaseFolder } from '../../support/case-folder.ts';
import { expectHelpful, placesOf } from '../../support/verdict.ts';
import { STATUS_CASES } from './status-cases.ts';

const CASES = STATUS_CASES.map((one, index) => ({ ...one, slug: `case-${index}` }));
const folder = openCaseFolder();
let found: Map<string, Diagnostic[]>;

beforeAll(async () => {
  for (const { slug, text } of CASES) {
    folder.writeListing(slug, articleWith('Build a wall.', slug));
    folder.write(`status/${slug}.yaml`, text);
  }
  found = await folder.check();
}, 60_000);
afterAll(() => folder.close());

test('there are cases enough', () => {
  expect(CASES.length).toBeGreaterThanOrEqual(40);
});

describe('the gate', () => {
  test.each(CASES)('refuses $name', ({ slug, text, rule, line }) => {
    const diagnostics = found.get(`status/${slug}.yaml`) ?? [];
    expect(placesOf(diagnostics), diagnostics.map(({ message }) => message).join(' ')).toContain(`${rule} at ${line}`);
    expectHelpful(diagnostics, text);
  });

  test('finds nothing wrong with the listings themselves', () => {
    expect([...found.keys()].filter((file) => file.startsWith('listings/case-'))).toEqual([]);
  });
});
