import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../../src/domain/diagnostics.ts';
import { articleWith, fieldsWith, openCaseFolder } from '../../support/case-folder.ts';
import { GOOD_FIELDS, GOOD_TEXTS } from './good-cases.ts';

const CASES = [
  ...GOOD_TEXTS.map(({ name, text, file = 'index.md' }, index) => ({ name, file, slug: `text-${index}`, text: articleWith(text, `Text ${index}`) })),
  ...GOOD_FIELDS.map(({ name, lines }, index) => ({ name, file: 'index.md', slug: `fields-${index}`, text: fieldsWith(`name: Fields ${index}`, ...lines) })),
];
const folder = openCaseFolder();
let found: Map<string, Diagnostic[]>;

beforeAll(async () => {
  for (const { slug, text, file } of CASES) folder.writeListing(slug, text, file);
  for (const { slug, text, file } of CASES) folder.writeListing(`w-${slug}`, text.replace('name: ', 'name: W ').replaceAll('\n', '\r\n'), file);
  found = await folder.check();
}, 60_000);
afterAll(() => folder.close());

test('there are cases enough', () => {
  expect(CASES.length).toBeGreaterThanOrEqual(120);
});

describe('the gate', () => {
  test.each(CASES)('accepts $name in $file', ({ slug, file }) => {
    expect(found.get(`listings/${slug}/${file}`) ?? []).toEqual([]);
  });

  test.each(CASES)('accepts $name in $file, with line ends of Windows', ({ slug, file }) => {
    expect(found.get(`listings/w-${slug}/${file}`) ?? []).toEqual([]);
  });
});
