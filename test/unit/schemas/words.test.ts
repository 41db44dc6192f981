import { describe, expect, test } from 'vitest';
import { wordsSchema } from '../../../src/schemas/words.ts';
import { CATALOG, isPlural, type WordTree } from '../../../src/words/catalog.ts';

const problemsOf = (words: unknown): string[] => (wordsSchema.safeParse(words).error?.issues ?? []).map(({ path, message }) => `${path.join('.')}: ${message}`);

describe('words.yaml', () => {
  test('may hold the whole catalog', () => {
    expect(problemsOf(CATALOG)).toEqual([]);
  });

  test.each<{ case: string; words: object }>([
    { case: 'nothing', words: {} },
    { case: 'some rooms, and some words of them', words: { home: { build: 'Bauen' }, terms: { lists: { and: '{names} und {last}' } } } },
    { case: 'values in another order', words: { terms: { environmentValue: '{value} ({environment})' } } },
    { case: 'forms for single counts without their number', words: { home: { steps: { one: 'خطوة واحدة', two: 'خطوتان', few: '{count} خطوات', other: '{count} خطوة' } } } },
    { case: 'the words of a link', words: { permissions: { plan: 'Mehrere? [Gemeinsam planen]({planner})' } } },
  ])('may hold $case', ({ words }) => {
    expect(problemsOf(words)).toEqual([]);
  });

  test.each<{ case: string; words: object; problem: string }>([
    { case: 'a room that does not exist', words: { hall: {} }, problem: ': Unrecognized key: "hall"' },
    { case: 'a word that does not exist', words: { home: { bild: 'Bauen' } }, problem: 'home: Unrecognized key: "bild"' },
    { case: 'a text without its value', words: { home: { title: 'Bauen' } }, problem: 'home.title: {product} must stay in the text: in English it is “Build on {product}, or find what already works with it.”.' },
    { case: 'a text with a value that nobody fills in', words: { home: { build: 'Bauen für {product}' } }, problem: 'home.build: {product} stands for nothing here: in English it is “Build an integration”.' },
    { case: 'a link that has become a value', words: { permissions: { plan: 'Mehrere? {planner}' } }, problem: 'permissions.plan: […]({planner}) must stay in the text: in English it is “About to allow several? [Plan them together]({planner}) and see what they need as a whole.”.' },
    { case: 'forms without the one for all other counts', words: { home: { steps: { one: 'ein Schritt' } } }, problem: 'home.steps.other: Invalid input: expected string, received undefined' },
    { case: 'a form that no language has', words: { home: { steps: { other: '{count} Schritte', several: 'viele Schritte' } } }, problem: 'home.steps: Unrecognized key: "several"' },
    { case: 'the other form without its number', words: { home: { steps: { other: 'viele Schritte' } } }, problem: 'home.steps.other: {count} must stay in the text: in English it is “{count} steps to production”.' },
    { case: 'an empty text', words: { home: { build: ' ' } }, problem: 'home.build: Write a text, or leave the line out.' },
  ])('may not hold $case', ({ words, problem }) => {
    expect(problemsOf(words)).toContain(problem);
  });

  test('folds line breaks, as sentences have none', () => {
    expect(wordsSchema.parse({ home: { build: 'Eine Anbindung\n  bauen\n' } })).toEqual({ home: { build: 'Eine Anbindung bauen' } });
  });
});

describe('the catalog', () => {
  const sentencesOf = (tree: WordTree, path = ''): { path: string; text: string; plural: boolean }[] =>
    Object.entries(tree).flatMap(([key, part]) => {
      const own = path === '' ? key : `${path}.${key}`;
      if (typeof part === 'string') return [{ path: own, text: part, plural: false }];
      return isPlural(part) ? Object.values(part).flatMap((text) => (typeof text === 'string' ? [{ path: own, text, plural: true }] : [])) : sentencesOf(part, own);
    });
  const sentences = sentencesOf(CATALOG);

  test('has sentences without blanks at their ends, which YAML would lose', () => {
    expect(sentences.length).toBeGreaterThan(150);
    expect(sentences.filter(({ text }) => text !== text.trim() || /\s\s/.test(text))).toEqual([]);
  });

  test('closes every brace that it opens', () => {
    expect(sentences.filter(({ text }) => /[{}]/.test(text.replace(/\{\w+\}/g, '')))).toEqual([]);
  });
});
