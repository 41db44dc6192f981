import { CATALOG, isPlural, type WordTree } from '../../words/catalog.ts';
import { quote, type Scaffold } from './to-do.ts';

/**
 * `words.yaml` for a translator: every word of the interface under its key, in English, to be overwritten line by line.
 *
 * It is valid as it is. A sentence with a number stands in every form that the language has. Where the content has such a file, only
 * what it lacks is shown, and nothing is written.
 *
 * @param language language of the content, a BCP 47 tag
 * @param own the words that the content has already
 */
export function scaffoldWords(language: string, own?: object): Scaffold {
  const known = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
  const forms = FORMS.filter((form) => known.includes(form));
  if (!own) return { files: [{ path: 'words.yaml', content: `${HEAD}\n${writeGroup(CATALOG, forms)}` }], next: NEXT };
  const lacking = lackingIn(CATALOG, own);
  if (Object.keys(lacking).length === 0) return { files: [], next: ['Nothing: words.yaml has every text of the interface.'] };
  return { files: [], shown: writeGroup(lacking, forms), next: ['Add these texts to words.yaml, each in its group, and translate them.', 'Run "npm run check".'] };
}

const HEAD = `# The words of the interface in the language of the content. What is left out stays English.
# {name} stands for something that pages fill in; [words]({name}) is a link. Both stay, wherever they stand in the sentence.
# Groups with "other" are one sentence in the forms that {count} asks for.
`;

const NEXT = [
  'Translate what stands in quotes, line by line; it may be checked at any time, since what is not translated yet is English.',
  'Keep {…} and the address behind [words]; a form for one or two may leave {count} out.',
  'Run "npm run check", and "npm run dev" to read every text in its place. After an update "npm run new -- words" shows what is new.',
];

/** In the order in which languages list them. */
const FORMS = ['zero', 'one', 'two', 'few', 'many', 'other'] as const;

function writeGroup(group: WordTree, forms: readonly Intl.LDMLPluralRule[], indent = ''): string {
  return Object.entries(group)
    .map(([key, part]) => {
      const room = indent === '' ? '\n' : '';
      if (typeof part === 'string') return `${room}${indent}${key}: ${quote(part)}\n`;
      const inner = isPlural(part) ? Object.fromEntries(forms.map((form) => [form, part[form] ?? part.other])) : part;
      return `${room}${indent}${key}:\n${writeGroup(inner, forms, `${indent}  `)}`;
    })
    .join('');
}

/** The sentences of a group that another tree does not have. */
function lackingIn(group: WordTree, own: object): WordTree {
  return Object.fromEntries(
    Object.entries(group).flatMap(([key, part]) => {
      const found: unknown = Reflect.get(own, key);
      if (found === undefined) return [[key, part]];
      if (typeof part === 'string' || isPlural(part) || typeof found !== 'object' || found === null) return [];
      const inner = lackingIn(part, found);
      return Object.keys(inner).length === 0 ? [] : [[key, inner]];
    }),
  );
}
