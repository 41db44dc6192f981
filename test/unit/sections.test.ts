import { describe, expect, test } from 'vitest';
import { isArticleComplete, sectionRank, sectionSource } from '../../src/domain/sections.ts';
import { anArticle } from '../support/sourced.ts';

describe('isArticleComplete', () => {
  test.each([
    { headings: ['## Enable', '## Use', '## What you will see'], complete: true },
    { headings: ['## Before you start', '## Enable', '### Switch', '## Use', '## What you will see', '## Limits'], complete: true },
    { headings: ['## Enable', '## What you will see', '## Use'], complete: false }, // in this order only
    { headings: ['## Enable', '## Use'], complete: false },
    { headings: ['## Enable', '### Use', '## What you will see'], complete: false },
    { headings: ['## Enable', '-## Use', '## What you will see'], complete: false }, // a heading is no text
    { headings: [], complete: false },
  ])('$headings', ({ headings, complete }) => {
    expect(isArticleComplete(anArticle({ headings }).headings)).toBe(complete);
  });
});

describe('sectionRank', () => {
  test.each([
    { first: 'Before you start', second: 'Enable' },
    { first: 'Enable', second: 'Use' },
    { first: 'What you will see', second: 'Limits' },
  ])('"$first" comes before "$second"', ({ first, second }) => {
    expect(sectionRank(first)).toBeLessThan(sectionRank(second) ?? 0);
  });

  test('the last three may come in any order', () => {
    expect(new Set(['Troubleshooting', 'Disconnect', 'Limits'].map(sectionRank)).size).toBe(1);
  });

  test('other titles have no place', () => {
    expect(sectionRank('Pricing')).toBeUndefined();
  });
});

describe('sectionSource', () => {
  const article = '## Enable\n\n1. Click.\n\n### More\n\nText.\n\n## Use\n\nEvery day.\n';
  test.each([
    { title: 'Enable', source: '## Enable\n\n1. Click.\n\n### More\n\nText.' },
    { title: 'Use', source: '## Use\n\nEvery day.' },
    { title: 'Limits', source: undefined },
  ])('of "$title"', ({ title, source }) => {
    expect(sectionSource(article, title)).toBe(source);
  });

  const samples = '~~~md\n## Enable\n~~~\n\n## Enable\n\n````sh\n## Use\n```\n## Use\n````\n\nText.\n\n## Use\n\nEvery day.\n';
  test.each([
    { name: 'line breaks of Windows', markdown: samples.replaceAll('\n', '\r\n') },
    { name: 'line breaks of other systems', markdown: samples },
  ])('takes nothing in a code sample for a heading, with $name', ({ markdown }) => {
    expect(sectionSource(markdown, 'Enable')).toBe('## Enable\n\n````sh\n## Use\n```\n## Use\n````\n\nText.');
  });
});
