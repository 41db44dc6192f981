import { CATALOG, isPlural, type WordTree } from '../words/catalog.ts';
import type { Rule } from './rule.ts';

/** So many missing texts are named; the others are counted. */
const NAMED = 5;

/** A site that is not in English and has English buttons; or one whose catalog has grown since it was translated. */
export const untranslatedWords: Rule = {
  id: 'words/untranslated',
  severity: 'warning',
  why: 'Buttons and headings that words.yaml does not have are shown in English, in the middle of pages in another language.',
  fix: 'Run "npm run new -- words": it writes every text of the interface, or shows those that words.yaml does not have yet. Translate them.',
  check({ program, words }) {
    const language = program?.fields.site?.language;
    if (!program || language === undefined || /^en(-|$)/.test(language)) return [];
    if (!words) {
      return [{ file: program.file, ...program.at(['site', 'language']), message: `The site is in ${language}, and the words of its interface are English: there is no words.yaml.`, hint: 'Run "npm run new -- words" and translate what it writes.' }];
    }
    // What has a mistake is there, and reported by itself.
    const missing = words.data ? missingKeys(CATALOG, words.data) : [];
    if (missing.length === 0) return [];
    const others = missing.length > NAMED ? ` and ${missing.length - NAMED} more` : '';
    return [{ file: words.file, ...words.at([]), message: `Still English: ${missing.slice(0, NAMED).join(', ')}${others}.`, hint: 'Run "npm run new -- words" to see their English texts, and add them.' }];
  },
};

/** The paths of the sentences of a group that another tree does not have. */
function missingKeys(group: WordTree, own: object, path = ''): string[] {
  return Object.entries(group).flatMap(([key, part]) => {
    const found: unknown = Reflect.get(own, key);
    if (typeof part === 'string' || isPlural(part)) return found === undefined ? [`${path}${key}`] : [];
    return missingKeys(part, typeof found === 'object' && found !== null ? found : {}, `${path}${key}.`);
  });
}
