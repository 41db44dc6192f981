import type { PhrasingContent } from 'mdast';
import { ENVIRONMENT_WORDS, UNSET_CONTACT_WORDS, UNSET_LINK_WORDS, UNSET_WORDS, UNUSED_WORDS, VALUE_WORDS } from '../domain/wording.ts';
import { ENVIRONMENT_VALUES, ENVIRONMENTS } from '../schemas/program.ts';
import type { EditionContext } from './context.ts';
import { type Block, code, link, list, paragraph, phrase, strong, table } from './nodes.ts';

/** A component as a page uses it, its contents already plain. */
export interface Used {
  attribute(name: string): string | undefined;
  /** What it contains, for components that stand on their own. */
  blocks: readonly Block[];
  /** What it contains, for components inside a line. */
  words: readonly PhrasingContent[];
}

/** How a component that stands on lines of its own reads in plain Markdown. */
type BlockForm = (used: Used, context: EditionContext) => readonly Block[];
/** How a component inside a line reads in plain Markdown. */
type TextForm = (used: Used, context: EditionContext) => readonly PhrasingContent[];

/** Components that stand on lines of their own, by name. */
export const BLOCK_FORMS: ReadonlyMap<string, BlockForm> = new Map(Object.entries<BlockForm>({
  Note: (used) => callout('Note', used),
  Tip: (used) => callout('Tip', used),
  Warning: (used) => callout('Warning', used),
  Steps: ({ blocks }) => blocks,
  Troubleshooting: ({ blocks }) => blocks,
  Checklist: ({ blocks }) => [
    { type: 'list', spread: false, children: blocks.flatMap((block) => (block.type === 'list' ? block.children : [{ type: 'listItem', checked: false, spread: false, children: [block] }])) },
  ],
  Item: ({ blocks }) => [{ type: 'list', spread: false, children: [{ type: 'listItem', checked: false, spread: false, children: [...blocks] }] }],
  Figure: ({ attribute }, { file, pictureOf }) => {
    const src = attribute('src') ?? '';
    const url = pictureOf(src);
    if (url === undefined) throw new Error(`${file} shows the picture "${src}", which does not exist.`);
    if (url === null) return [paragraph(attribute('alt') ?? '')];
    const caption = attribute('caption');
    return [paragraph({ type: 'image', url, alt: attribute('alt') ?? '' }), ...(caption === undefined ? [] : [paragraph({ type: 'emphasis', children: [phrase(caption)] })])];
  },
  EnvironmentValue: ({ attribute }, { program: { environments } }) => {
    const name = valueName(attribute('name'));
    return [list(ENVIRONMENTS.map((environment) => [`${ENVIRONMENT_WORDS[environment]} ${VALUE_WORDS[name]}: `, valueWords(environments[environment][name])]))];
  },
  EnvironmentTable: (_, { program: { environments } }) => [
    table([
      [['Value'], ...ENVIRONMENTS.map((environment) => [ENVIRONMENT_WORDS[environment]])],
      ...ENVIRONMENT_VALUES.filter((name) => ENVIRONMENTS.some((environment) => environments[environment][name] !== undefined)).map((name) => [[VALUE_WORDS[name]], ...ENVIRONMENTS.map((environment) => [valueWords(environments[environment][name])])]),
    ]),
  ],
  CodeSample: ({ attribute }, { sampleOf, program: { environments } }) => {
    const { languages, values, filledFor } = sampleOf(attribute('name') ?? '');
    const others = ENVIRONMENTS.filter((environment) => environment !== filledFor);
    return [
      ...languages.flatMap(({ file, grammar, text }): Block[] => [paragraph(code(file)), { type: 'code', lang: grammar, value: text }]),
      ...(values.length === 0 ? [] : [
        paragraph(`The code has the values of the ${ENVIRONMENT_WORDS[filledFor].toLowerCase()}. Elsewhere they are:`),
        list(others.flatMap((environment) => values.map((name) => [`${ENVIRONMENT_WORDS[environment]} ${VALUE_WORDS[name]}: `, valueWords(environments[environment][name])]))),
      ]),
    ];
  },
  PackageExample: (_, { page, example }) =>
    example === undefined ? [] : [paragraph('An example, filled in: ', link(new URL(example.href, page).href, example.name), '. What it consists of stands on ', link(page, 'the page itself'), '.')],
  PackageRules: ({ attribute }, { page, rulesOf }) => [
    paragraph('The rules that check it:'),
    list(rulesOf(attribute('of') ?? '').map(({ id, why }) => [link(new URL(`/submit/rules/#${id.replace('/', '-')}`, page).href, code(id)), `: ${why}`])),
  ],
}));

/** Components inside a line, by name. */
export const TEXT_FORMS: ReadonlyMap<string, TextForm> = new Map(Object.entries<TextForm>({
  Anchor: () => [],
  Count: ({ attribute }, { countOf }) => {
    const count = countOf(attribute('of') ?? '', attribute('step'));
    return [phrase(attribute('capital') === undefined ? count : count.charAt(0).toUpperCase() + count.slice(1))];
  },
  Term: ({ attribute, words }, { meaningOf }) => [...words, phrase(` (${meaningOf(attribute('id') ?? '')})`)],
  ProgramLink: ({ attribute, words }, { program: { links } }) => {
    const url = Object.entries(links).find(([name]) => name === attribute('to'))?.[1];
    return typeof url === 'string' ? [link(url, ...words)] : [...words, phrase(` ${UNSET_LINK_WORDS}`)];
  },
  Contact: ({ attribute }, { program: { contacts } }) => {
    const of = attribute('of') === 'reviewers' ? 'reviewers' : 'submissions';
    const addresses = [contacts[of]].flat().filter((address) => address !== null);
    if (addresses.length === 0) return [phrase(UNSET_CONTACT_WORDS[of])];
    return addresses.flatMap((address, index) => [...(index > 0 ? [phrase(' and ')] : []), link(`mailto:${address}`, address)]);
  },
}));

function callout(kind: string, { attribute, blocks }: Used): Block[] {
  const title = attribute('title');
  return [{ type: 'blockquote', children: [paragraph(strong(title === undefined ? kind : `${kind}: ${title}`)), ...blocks] }];
}

function valueWords(value: string | null | undefined): PhrasingContent {
  if (value === undefined) return phrase(UNUSED_WORDS);
  return value === null ? phrase(UNSET_WORDS) : code(value);
}

function valueName(name: string | undefined) {
  const known = ENVIRONMENT_VALUES.find((value) => value === name);
  if (known === undefined) throw new Error(`"${name ?? ''}" is no value of an environment.`);
  return known;
}
