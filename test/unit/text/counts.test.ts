import { expect, test } from 'vitest';
import { countOf, spellCount } from '../../../src/domain/text/counts.ts';

test.each([
  { count: 0, language: 'en', text: 'no' },
  { count: 4, language: 'en', text: 'four' },
  { count: 12, language: 'en-US', text: 'twelve' },
  { count: 13, language: 'en', text: '13' },
  { count: 4, language: 'ar', text: '4' }, // a number reads in every language
  { count: 4, language: 'enm', text: '4' }, // Middle English is no English
])('$count in $language is "$text"', ({ count, language, text }) => {
  expect(spellCount(count, language)).toBe(text);
});

test('a noun follows its count', () => {
  expect([countOf(1, 'part'), countOf(3, 'part'), countOf(2, 'thing to do', 'things to do')]).toEqual(['1 part', '3 parts', '2 things to do']);
});
