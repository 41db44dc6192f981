import type { PropertyPath } from './content.ts';
import type { Rule } from './rule.ts';

/** Languages differ in how many forms a noun has behind a number; a form that the site's language lacks is never shown. */
export const pluralForms: Rule = {
  id: 'words/unknown-plural',
  severity: 'error',
  why: 'A form of a sentence for a kind of number that the language does not tell apart is never shown, so that it is a mistake.',
  fix: 'Keep the forms that the language of the site has, and "other".',
  check({ program, words }) {
    const language = program?.fields.site?.language;
    if (!words || language === undefined) return [];
    const known: readonly string[] = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
    return findForms(words.fields).flatMap((path) => {
      const form = String(path.at(-1));
      if (known.includes(form)) return [];
      return {
        file: words.file,
        ...words.atKey(path),
        message: `"${form}" is no form that this site’s language, ${language}, has behind a number.`,
        hint: `Use these forms: ${known.toSorted().join(', ')}.`,
      };
    });
  },
};

/** The paths of every form of every sentence that has several. */
function findForms(tree: object, path: PropertyPath = []): PropertyPath[] {
  const isForms = 'other' in tree;
  return Object.entries(tree).flatMap(([key, value]: [string, unknown]) => {
    if (isForms) return [[...path, key]];
    return typeof value === 'object' && value !== null ? findForms(value, [...path, key]) : [];
  });
}
