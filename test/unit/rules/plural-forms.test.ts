import { expect, test } from 'vitest';
import { pluralForms } from '../../../src/rules/plural-forms.ts';
import { aContent } from '../../support/content.ts';
import { findingsOf } from '../../support/findings.ts';
import { aProgram } from '../../support/program.ts';

const { site } = aProgram();
const steps = (...forms: string[]) => ({ home: { build: 'Build', steps: Object.fromEntries(forms.map((form) => [form, '{count}'])) } });

test.each([
  { case: 'no words at all', language: 'en', words: undefined, found: [] },
  { case: 'the forms of English', language: 'en', words: steps('one', 'other'), found: [] },
  { case: 'every form of Arabic', language: 'ar', words: steps('zero', 'one', 'two', 'few', 'many', 'other'), found: [] },
  { case: 'fewer forms than a language has', language: 'ar', words: steps('other'), found: [] },
  {
    case: 'forms of another language',
    language: 'de',
    words: steps('few', 'two', 'other'),
    found: ['few', 'two'].map((form) => `words.yaml at key home.steps.${form}: "${form}" is no form that this site’s language, de, has behind a number. Use these forms: one, other.`),
  },
])('$case', ({ language, words, found }) => {
  expect(findingsOf(pluralForms, aContent({ program: { site: { ...site, language } }, ...(words ? { words } : {}) }))).toEqual(found);
});
