import { CATALOG, isPlural, type WordTree } from '../../words/catalog.ts';
import { quote, type Scaffold } from './to-do.ts';

/**
 * `words.yaml` for a translator: every word of the interface under its key, in English, to be overwritten line by line.
 *
 * It is valid as it is. A sentence with a number stands in every form that the language has.
 *
 * @param language language of the content, a BCP 47 tag
 */
export function scaffoldWords(language: string): Scaffold {
  const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
  return {
    files: [{ path: 'words.yaml', content: `${HEAD}\n${writeGroup(CATALOG, [...FORMS].filter((form) => forms.includes(form)), '')}` }],
    next: [
      'Translate what stands in quotes, line by line; it may be checked at any time, since what is not translated yet is English.',
      'Keep {…} and the address behind [words]; a form for one or two may leave {count} out.',
      'Remove every line that stays English, so that it follows the usual words. Then run "npm run check", and "npm run dev" to read it in its place.',
    ],
  };
}

const HEAD = `# The words of the interface in the language of the content. What is left out stays English.
# {name} stands for something that pages fill in; [words]({name}) is a link. Both stay, wherever they stand in the sentence.
# Groups with "other" are one sentence in the forms that {count} asks for.
`;

/** In the order in which languages list them. */
const FORMS = ['zero', 'one', 'two', 'few', 'many', 'other'] as const;

function writeGroup(group: WordTree, forms: readonly Intl.LDMLPluralRule[], indent: string): string {
  return Object.entries(group)
    .map(([key, part]) => {
      const room = indent === '' ? '\n' : '';
      if (typeof part === 'string') return `${room}${indent}${key}: ${quote(part)}\n`;
      const inner = isPlural(part) ? Object.fromEntries(forms.map((form) => [form, part[form] ?? part.other])) : part;
      return `${room}${indent}${key}:\n${writeGroup(inner, forms, `${indent}  `)}`;
    })
    .join('');
}
