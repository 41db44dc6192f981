import { expect, test } from 'vitest';
import { untranslatedWords } from '../../../src/rules/untranslated-words.ts';
import { CATALOG } from '../../../src/words/catalog.ts';
import { aContent } from '../../support/content.ts';
import { findingsOf } from '../../support/findings.ts';
import { aProgram } from '../../support/program.ts';
import { broken } from '../../support/sourced.ts';

const { site } = aProgram();
/** The catalog without what `undefined` stands for. */
const without = (changes: object): Record<string, unknown> => JSON.parse(JSON.stringify({ ...CATALOG, ...changes }));
const withoutHome = without({ home: undefined });
const content = (language: string, words?: Record<string, unknown>) => aContent({ program: { site: { ...site, language } }, ...(words ? { words } : {}) });
const ADVICE = 'Run "npm run new -- words" to see their English texts, and add them.';

test.each<{ case: string; language: string; words?: Record<string, unknown>; found: string[] }>([
  { case: 'a site in English', language: 'en', found: [] },
  { case: 'a site in British English with some words of its own', language: 'en-GB', words: { home: { build: 'Build one' } }, found: [] },
  { case: 'every word', language: 'ar', words: CATALOG, found: [] },
  { case: 'no words at all', language: 'ar', found: ['program.yaml at site.language: The site is in ar, and the words of its interface are English: there is no words.yaml. Run "npm run new -- words" and translate what it writes.'] },
  { case: 'one word missing', language: 'ar', words: without({ guide: { ...CATALOG.guide, facts: { ...CATALOG.guide.facts, seen: undefined } } }), found: [`words.yaml at : Still English: guide.facts.seen. ${ADVICE}`] },
  { case: 'a room missing', language: 'ar', words: withoutHome, found: [`words.yaml at : Still English: ${Object.keys(CATALOG.home).slice(0, 5).map((key) => `home.${key}`).join(', ')} and ${Object.keys(CATALOG.home).length - 5} more. ${ADVICE}`] },
])('$case', ({ language, words, found }) => {
  expect(findingsOf(untranslatedWords, content(language, words))).toEqual(found);
});

test('is silent while words.yaml has mistakes, which are reported by themselves', () => {
  const { words, ...rest } = content('ar', withoutHome);
  expect(findingsOf(untranslatedWords, { ...rest, words: words && broken(words) })).toEqual([]);
});
