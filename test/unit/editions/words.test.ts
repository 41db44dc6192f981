import { describe, expect, test } from 'vitest';
import { questionData } from '../../../src/domain/question-data.ts';
import { toPlain } from '../../../src/editions/plain.ts';
import { toWords } from '../../../src/editions/words.ts';
import { anEditionContext } from '../../support/edition-context.ts';

describe('toWords', () => {
  test.each([
    { text: 'No. *Partners* use [OAuth](/guide/build/).\n\nSecond\nparagraph.', words: 'No. Partners use OAuth. Second paragraph.' },
    { text: '- one\n- `two`', words: 'one two' },
    { text: '| Who | What |\n| - | - |\n| All | Notes |\n| Some | Files |', words: 'All: Notes; Some: Files.' },
    { text: '<Note title="Mind">\n\nIt ends.\n\n</Note>', words: 'Note: Mind It ends.' },
    { text: '![A page](./a.webp)', words: 'A page' },
  ])('$text', ({ text, words }) => {
    expect(toWords(toPlain(text, anEditionContext()))).toBe(words);
  });
});

test('questions are told to search engines in the words of schema.org', () => {
  expect(questionData([{ question: 'Why?', answer: 'Because.', url: 'https://site.example/faq/basics/why/' }])).toEqual({
    '@context': 'https://schema.org',
    '@type': 'FAQPage',
    mainEntity: [
      {
        '@type': 'Question',
        name: 'Why?',
        url: 'https://site.example/faq/basics/why/',
        acceptedAnswer: { '@type': 'Answer', text: 'Because.', url: 'https://site.example/faq/basics/why/' },
      },
    ],
  });
});
