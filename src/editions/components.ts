import type { PhrasingContent } from 'mdast';
import { listItems } from '../domain/text/name-lists.ts';
import { capitalize } from '../domain/text/sentence.ts';
import { ENVIRONMENT_VALUES, ENVIRONMENTS, type EnvironmentId, type EnvironmentValueName } from '../schemas/program.ts';
import type { Words } from '../words/catalog.ts';
import type { EditionContext } from './context.ts';
import { type Block, code, link, list, paragraph, phrase, sentence, strong, table } from './nodes.ts';

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
  Note: (used, context) => callout('note', used, context),
  Tip: (used, context) => callout('tip', used, context),
  Warning: (used, context) => callout('warning', used, context),
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
  EnvironmentValue: ({ attribute }, context) => {
    const name = valueName(attribute('name'));
    return [list(ENVIRONMENTS.map((environment) => valueLine(environment, name, context)))];
  },
  EnvironmentTable: (_, { words: { terms, editions }, program: { environments } }) => [
    table([
      [[editions.values], ...ENVIRONMENTS.map((environment) => [terms.environments[environment]])],
      ...ENVIRONMENT_VALUES.filter((name) => ENVIRONMENTS.some((environment) => environments[environment][name] !== undefined)).map((name) => [[terms.values[name]], ...ENVIRONMENTS.map((environment) => [valueWords(environments[environment][name], terms.unset)])]),
    ]),
  ],
  CodeSample: ({ attribute }, context) => {
    const { sampleOf, words: { terms, editions }, say, inside } = context;
    const { languages, values, filledFor } = sampleOf(attribute('name') ?? '');
    const others = ENVIRONMENTS.filter((environment) => environment !== filledFor);
    return [
      ...languages.flatMap(({ file, grammar, text }): Block[] => [paragraph(code(file)), { type: 'code', lang: grammar, value: text }]),
      ...(values.length === 0 ? [] : [
        paragraph(say(editions.filledFor, { environment: inside(terms.environments[filledFor]) })),
        list(others.flatMap((environment) => values.map((name) => valueLine(environment, name, context)))),
      ]),
    ];
  },
  PackageExample: (_, { words, page, example }) =>
    example === undefined ? [] : [sentence(words.editions.example, { name: example.name, listing: new URL(example.href, page).href, page })],
  PackageRules: ({ attribute }, { words, page, rulesOf }) => [
    paragraph(words.editions.rules),
    list(rulesOf(attribute('of') ?? '').map(({ id, why }) => [link(new URL(`/submit/rules/#${id.replace('/', '-')}`, page).href, code(id)), `: ${why}`])),
  ],
}));

/** Components inside a line, by name. */
export const TEXT_FORMS: ReadonlyMap<string, TextForm> = new Map(Object.entries<TextForm>({
  Anchor: () => [],
  Count: ({ attribute }, { countOf, program }) => {
    const count = countOf(attribute('of') ?? '', attribute('step'));
    return [phrase(attribute('capital') === undefined ? count : capitalize(count, program.site.language))];
  },
  // In brackets, a meaning of two sentences would stand in the middle of a third.
  Term: ({ attribute, words }) => [...words, { type: 'footnoteReference', identifier: attribute('id') ?? '' }],
  ProgramLink: ({ attribute, words }, { words: { terms }, program: { links } }) => {
    const url = Object.entries(links).find(([name]) => name === attribute('to'))?.[1];
    return typeof url === 'string' ? [link(url, ...words)] : [...words, phrase(` ${terms.unset.link}`)];
  },
  Contact: ({ attribute }, { words: { terms }, program: { contacts } }) => {
    const of = attribute('of') === 'reviewers' ? 'reviewers' : 'submissions';
    const addresses = [contacts[of]].flat().filter((address) => address !== null);
    if (addresses.length === 0) return [phrase(terms.unset[of])];
    return listItems(addresses.map((address) => link(`mailto:${address}`, address)), terms.lists.comma, terms.lists.and).map(phrase);
  },
}));

function callout(kind: keyof Words['site']['callouts'], { attribute, blocks }: Used, { words: { site, editions }, say }: EditionContext): Block[] {
  const title = attribute('title');
  const name = site.callouts[kind];
  return [{ type: 'blockquote', children: [paragraph(strong(title === undefined ? name : say(editions.callout, { kind: name, title }))), ...blocks] }];
}

/** A value of an environment under its name. */
function valueLine(environment: EnvironmentId, name: EnvironmentValueName, { words: { terms }, say, program: { environments } }: EditionContext): PhrasingContent[] {
  const label = say(terms.environmentValue, { environment: terms.environments[environment], value: terms.values[name] });
  return [phrase(`${label}: `), valueWords(environments[environment][name], terms.unset)];
}

function valueWords(value: string | null | undefined, unset: Words['terms']['unset']): PhrasingContent {
  if (value === undefined) return phrase(unset.unused);
  return value === null ? phrase(unset.value) : code(value);
}

function valueName(name: string | undefined) {
  const known = ENVIRONMENT_VALUES.find((value) => value === name);
  if (known === undefined) throw new Error(`"${name ?? ''}" is no value of an environment.`);
  return known;
}
