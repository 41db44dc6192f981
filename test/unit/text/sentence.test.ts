import { describe, expect, test } from 'vitest';
import { capitalize, speak, splitSentence } from '../../../src/domain/text/sentence.ts';

const PARTS = { one: '{count} part', other: '{count} parts' };
const NIGHTS = { zero: 'لا ليلة', one: 'ليلة', two: 'ليلتان', few: '{count} ليالٍ', many: '{count} ليلة', other: '{count} ليلة' };

describe('say', () => {
  test.each([
    { language: 'en', count: 1, text: '1 part' },
    { language: 'en', count: 0, text: '0 parts' },
    { language: 'en', count: 12000, text: '12,000 parts' },
    { language: 'ja', count: 1, text: '1 parts' }, // a language with one form for all
  ])('$count in $language → $text', ({ language, count, text }) => {
    expect(speak(language).say(PARTS, { count })).toBe(text);
  });

  test.each([[0, 'لا ليلة'], [1, 'ليلة'], [2, 'ليلتان'], [3, '3 ليالٍ'], [11, '11 ليلة'], [100, '100 ليلة']])('%i in Arabic → %s', (count, text) => {
    expect(speak('ar').say(NIGHTS, { count })).toBe(text);
  });

  test('takes values as they are, whatever a partner wrote', () => {
    expect(speak('en').say('{name} by {company}', { name: '{company}', company: '$&' })).toBe('{company} by $&');
  });

  test('leaves a number that is text as it is', () => {
    expect(speak('en').say('Since {year}', { year: '2026' })).toBe('Since 2026');
  });
});

describe('inside', () => {
  test.each([{ language: 'en-GB', text: 'coming soon' }, { language: 'de', text: 'Coming Soon' }])('in $language: $text', ({ language, text }) => {
    expect(speak(language).inside('Coming Soon')).toBe(text);
  });
});

test.each([
  { text: 'four parts', language: 'en', begins: 'Four parts' },
  { text: '4 parts', language: 'en', begins: '4 parts' },
  { text: 'iki gün önce', language: 'tr', begins: 'İki gün önce' }, // Turkish tells i and ı apart
  { text: 'اليوم', language: 'ar', begins: 'اليوم' }, // a script of one case
  { text: '', language: 'en', begins: '' },
])('"$text" begins a sentence in $language', ({ text, language, begins }) => {
  expect(capitalize(text, language)).toBe(begins);
});

test.each([
  { sentence: 'Nothing to fill in.', parts: [{ kind: 'text', text: 'Nothing to fill in.' }] },
  { sentence: '{count} parts', parts: [{ kind: 'value', name: 'count' }, { kind: 'text', text: ' parts' }] },
  { sentence: 'See [the guide]({guide}).', parts: [{ kind: 'text', text: 'See ' }, { kind: 'link', name: 'guide', words: [{ kind: 'text', text: 'the guide' }] }, { kind: 'text', text: '.' }] },
  { sentence: '[{name}]({listing})', parts: [{ kind: 'link', name: 'listing', words: [{ kind: 'value', name: 'name' }] }] },
  { sentence: 'See [the guide](https://elsewhere.example).', parts: [{ kind: 'text', text: 'See [the guide](https://elsewhere.example).' }] }, // words lead where the page says, and nowhere else
])('splitSentence: $sentence', ({ sentence, parts }) => {
  expect(splitSentence(sentence)).toEqual(parts);
});

test('partsOf picks the form of a count', () => {
  expect(speak('en').partsOf(PARTS, 1)).toEqual([{ kind: 'value', name: 'count' }, { kind: 'text', text: ' part' }]);
});
