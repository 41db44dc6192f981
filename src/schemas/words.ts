import { z } from 'zod';
import { CATALOG, isPlural, type WordTree } from '../words/catalog.ts';

/** The plural categories that languages have (cldr.unicode.org/index/cldr-spec/plural-rules). */
const PLURAL_CATEGORIES = ['zero', 'one', 'two', 'few', 'many', 'other'] as const satisfies readonly Intl.LDMLPluralRule[];

/** Longer than the longest sentence of the catalog in any language. */
const MOST_CHARACTERS = 600;

/** Values, and values that are the address of a link. */
const PLACEHOLDER = /\]\(\{\w+\}\)|\{\w+\}/g;

/**
 * `content/words.yaml`: the words of the interface, buttons and headings among them, in the language of the content. It has the keys of
 * the catalog in `src/words/`, every one optional: what is left out stays English. `npm run new -- words` writes it whole.
 */
export const wordsSchema = groupSchema(CATALOG);

/** What a program says in the place of the catalog's sentences: a tree with some of its keys. */
export type OwnWords = z.output<typeof wordsSchema>;

function groupSchema(group: WordTree): z.ZodObject<Record<string, z.ZodType>> {
  return z.strictObject(Object.fromEntries(Object.entries(group).map(([key, part]) => [key, partSchema(part).optional()])));
}

function partSchema(part: string | WordTree): z.ZodType {
  if (typeof part === 'string') return sentenceSchema(part, findPlaceholders(part));
  return isPlural(part) ? pluralSchema(part.other) : groupSchema(part);
}

/** A form for one count, such as "an integration", may leave the number out; the one for all others may not. */
function pluralSchema(usual: string): z.ZodType {
  const asked = findPlaceholders(usual);
  const form = (category: string): z.ZodType => (category === 'other' ? sentenceSchema(usual, asked) : sentenceSchema(usual, asked, ['{count}']).optional());
  return z.strictObject(Object.fromEntries(PLURAL_CATEGORIES.map((category) => [category, form(category)])));
}

function sentenceSchema(usual: string, asked: readonly string[], dispensable: readonly string[] = []): z.ZodType {
  return z
    .string()
    .transform((text) => text.replace(/\s+/g, ' ').trim())
    .pipe(
      z
        .string()
        .min(1, 'Write a text, or leave the line out.')
        .max(MOST_CHARACTERS, `Write at most ${MOST_CHARACTERS} characters.`)
        .superRefine((text, context) => {
          for (const { message, hint } of findFaults(text, usual, asked, dispensable)) context.addIssue({ code: 'custom', message, params: { hint } });
        }),
    )
    .describe(`In English: ${usual}`);
}

/** Values that a text has lost, or that nobody fills in. */
function findFaults(text: string, usual: string, asked: readonly string[], dispensable: readonly string[]): { message: string; hint: string }[] {
  const found = findPlaceholders(text);
  const lost = asked.filter((name) => !found.includes(name) && !dispensable.includes(name));
  const invented = found.filter((name) => !asked.includes(name));
  const english = `in English it is “${usual}”.`;
  const known = asked.length === 0 ? 'nothing is filled in here' : `this sentence knows ${listPlaceholders(asked)} and no other`;
  return [
    ...(lost.length === 0 ? [] : [{ message: `${listPlaceholders(lost)} must stay in the text: ${english}`, hint: `Write ${listPlaceholders(lost)} where the value belongs.` }]),
    ...(invented.length === 0 ? [] : [{ message: `${listPlaceholders(invented)} ${invented.length === 1 ? 'stands' : 'stand'} for nothing here: ${english}`, hint: `Take ${listPlaceholders(invented)} out: ${known}.` }]),
  ];
}

/** What a sentence leaves open, each once: `{name}`, or `]({name})` where it is the address of a link. */
function findPlaceholders(text: string): string[] {
  return [...new Set(text.match(PLACEHOLDER))];
}

function listPlaceholders(placeholders: readonly string[]): string {
  return placeholders.map((one) => (one.startsWith(']') ? `[…${one}` : one)).join(' and ');
}
