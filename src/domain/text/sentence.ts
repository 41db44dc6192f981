/**
 * A sentence in the forms that its `{count}` asks for, by plural category (cldr.unicode.org/index/cldr-spec/plural-rules).
 *
 * `other` serves where the language asks for a form that is not there.
 */
export type PluralForms = Readonly<Partial<Record<Exclude<Intl.LDMLPluralRule, 'other'>, string>>> & { readonly other: string };

/** What can be said: text in which `{name}` stands for a value, and `[words]({name})` for a link to one. */
export type Sentence = string | PluralForms;

type TextOf<S> = S extends string ? S : S extends PluralForms ? S['other'] : never;
type NameIn<Text> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | NameIn<Rest> : never;

/** The values that a sentence asks for, by name. */
export type Values<S> = Readonly<Record<NameIn<TextOf<S>>, string | number>>;

/** A piece of a sentence, in reading order. */
export type SentencePart =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'value'; readonly name: string }
  /** `name` is that of the address. The words may hold values, but no link. */
  | { readonly kind: 'link'; readonly name: string; readonly words: readonly SentencePart[] };

/** Says sentences in one language. */
export interface Speaker {
  /**
   * A sentence with its values filled in. Numbers are written as the language writes them; `count` picks the plural form.
   *
   * @example
   * say({ one: '{count} part', other: '{count} parts' }, { count: 1 }); // '1 part'
   */
  say<const S extends Sentence>(sentence: S, values: Values<S>): string;
  /** A name as it stands inside a sentence: English writes it small there, other languages as it is. @example inside('Coming soon'); // 'coming soon' */
  inside(name: string): string;
  /** The pieces of a sentence, for those who put more than text in the place of a value. */
  partsOf(sentence: Sentence, count?: number): readonly SentencePart[];
}

/**
 * Who says sentences in a language.
 *
 * @param language a BCP 47 tag, such as `en` or `pt-BR`
 */
export function speak(language: string): Speaker {
  const rules = new Intl.PluralRules(language);
  const isEnglish = /^en(-|$)/.test(language);
  const numbers = new Intl.NumberFormat(language);
  const format = (value: string | number): string => (typeof value === 'number' ? numbers.format(value) : value);
  const formOf = (sentence: Sentence, count: unknown): string => {
    if (typeof sentence === 'string') return sentence;
    return (typeof count === 'number' ? sentence[rules.select(count)] : undefined) ?? sentence.other;
  };
  return {
    say(sentence, values) {
      const given = new Map<string, string | number>(Object.entries(values));
      return fill(formOf(sentence, given.get('count')), (name) => {
        const value = given.get(name);
        return value === undefined ? undefined : format(value);
      });
    },
    inside: (name) => (isEnglish ? name.toLowerCase() : name),
    partsOf: (sentence, count) => splitSentence(formOf(sentence, count)),
  };
}

/**
 * A text as it begins a sentence, a title or a button.
 *
 * @param language a BCP 47 tag: Turkish, for one, writes its small letters large in a way of its own
 * @example
 * capitalize('four parts', 'en'); // 'Four parts'
 */
export function capitalize(text: string, language: string): string {
  const [first = ''] = text;
  return first.toLocaleUpperCase(language) + text.slice(first.length);
}

/** A sentence with its values filled in, as they are; one that is not known stays open. */
export function fill(text: string, valueOf: (name: string) => string | undefined): string {
  return text.replace(PLACEHOLDER, (whole, name: string) => valueOf(name) ?? whole);
}

const PLACEHOLDER = /\{(\w+)\}/g;
const PART = /\[([^\]]+)\]\(\{(\w+)\}\)|\{(\w+)\}/g;

/** The pieces of one form of a sentence. */
export function splitSentence(text: string): SentencePart[] {
  const parts: SentencePart[] = [];
  let end = 0;
  for (const { 0: whole, 1: words, 2: address, 3: name, index } of text.matchAll(PART)) {
    if (index > end) parts.push({ kind: 'text', text: text.slice(end, index) });
    if (words !== undefined && address !== undefined) parts.push({ kind: 'link', name: address, words: splitSentence(words) });
    else if (name !== undefined) parts.push({ kind: 'value', name });
    end = index + whole.length;
  }
  if (end < text.length) parts.push({ kind: 'text', text: text.slice(end) });
  return parts;
}
