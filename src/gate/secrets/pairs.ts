import type { Suspect } from './patterns.ts';
import { readCells } from './tables.ts';
import { isMixed, looksChosen, looksGenerated, type Written } from './values.ts';

/** Words for what a person chose, and for what a machine made. The digests of false alarms are no secrets themselves. */
const PASSWORD = String.raw`(?:pass(?:word|wd|phrase|code|wort)|kennwort|mot de passe|contraseña|senha|(?<![a-z])pwd?|(?<![a-z]|[\w)] )pass(?=[-_\w]*[\"'\`*]{0,3}\s?[:=|>]))(?:[-_]?(?:sandbox|prod(?:uction)?|test|staging|live|\d))?(?![a-z])`;
const GENERATED = String.raw`(?:(?<!knownFalse)secret|token|credential|bearer|cookie|(?:access|account|api|auth|encryption|license|master|private|shared|signing|subscription|webhook)[-_ ]?key)[\w-]{0,20}`;
const WORD = new RegExp(`(${PASSWORD})|${GENERATED}`, 'gi');

/** What stands between the word and its value: "`password` (sandbox) for Anna is", `"secret":`, `_TOKEN=`, a cell, a tag. */
const BETWEEN = new RegExp(
  String.raw`^\\?["'\`*_\])]{0,4}(?:(?:\s?\([^()\n]{0,40}\))?(?:\s(?:for|of|in|on|to)\s[^:=|\n]{1,60}?)?["'\`*_]{0,3}` +
    String.raw`(?:(\s?(?:[:=]=?>|:=|=(?!=)|:|→|->|–|—|\|)|>|["']?\s(?:value|content)=)` +
    String.raw`|(\s(?:is|was|reads|equals|will be)(?:\s(?:now|still|currently|set to))?:?))|,|(?=[^\S\n]))`,
  'i',
);
/** What may stand before the value itself: blanks, a quote, emphasis, a block of YAML, a list item, the fence of a code block. */
const OPENING = /^(?:[|>][+-]?\n|\s|\\?["'`*_|>(“‘]|- ){0,12}(?:(?<=```)[a-z]{2,6}\n\s*)?/;
const VALUE = /^[^\s"'`<>|“”‘’]{6,300}/;
const CLOSING: Readonly<Record<string, string>> = { '"': '"', "'": "'", '`': '`', '“': '”', '‘': '’' };

/** A name and its password in one: `anna@acme.example / …`, `login: anna:…`. */
const LOGIN = /(?:(?<![\w/])(?:login|credentials?|user(?:name)?|account)s?["'`*_]{0,3}\s?[:=|]\s?["'`*_]{0,3}([\w.+@-]{3,80})|(?<![\w.+:/@-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4})["'`*_]{0,3}\s?[/:|]\s?["'`*_]{0,3}([^\s"'`<>|/]{6,128})(?![^\s"'`<>|])/gi;

interface Value extends Written {
  secret: string;
  index: number;
}

/** Every value that stands behind a word for a secret and could be one: fields, headers, code, cells, sentences. */
export function findPairs(text: string): Suspect[] {
  const behind = [...text.matchAll(WORD)].map((match) => ({ match, value: readValue(text, match.index, match.index + match[0].length) }));
  // Below the word for it, in a table.
  const below = readCells(text).flatMap(({ heading, index, text: cell }) =>
    [...heading.matchAll(WORD)].map((match) => ({ match, value: { secret: trimEnd(cell), index, quoted: false, how: 'assigned' as const, alone: true } })),
  );
  const logins = [...text.matchAll(LOGIN)].flatMap(({ 0: whole, 1: name, 2: value = '', index }) => {
    const secret = trimEnd(value);
    if (!looksChosen(secret, { quoted: false, how: name === undefined ? 'beside' : 'assigned' })) return [];
    return [{ what: 'a login with its password', index: index + whole.length - value.length, secret }];
  });
  return [...[...behind, ...below].flatMap(({ match: [word, password], value }) => (value ? judge(word, password !== undefined, value) : [])), ...logins];
}

function judge(word: string, isPassword: boolean, { secret, index, ...written }: Value): Suspect[] {
  if (isPassword) return looksChosen(secret, written) ? [{ what: 'a password', index, secret }] : [];
  const isMeant = written.how !== 'beside' || written.quoted || /^\w/.test(secret);
  // People choose secrets too; the word alone says less than "password", so more is asked of the value.
  const isChosen = /secret$/i.test(word) && secret.length >= 8 && isMixed(secret) && looksChosen(secret, written);
  return isChosen || (isMeant && looksGenerated(secret)) ? [{ what: nameOf(word), index, secret }] : [];
}

/** The value that belongs to the word between two offsets. */
function readValue(text: string, from: number, to: number): Value | undefined {
  const between = BETWEEN.exec(text.slice(to, to + 200));
  if (!between) return undefined;
  const [link, assigned, stated] = between;
  const how = assigned !== undefined ? 'assigned' : stated !== undefined ? 'stated' : 'beside';
  const start = to + link.length;
  const opening = OPENING.exec(text.slice(start, start + 60))?.[0] ?? '';
  if (how === 'beside' && /[\n>|]/.test(opening)) return undefined; // the next paragraph, or the next item of a menu, is another matter
  // A cookie, and a header with several parts, name the value once more.
  const named = /^\w{1,40}=(?=[^=])/.exec(text.slice(start + opening.length, start + opening.length + 50))?.[0] ?? '';
  const index = start + opening.length + named.length;
  const value = VALUE.exec(text.slice(index, index + 300))?.[0];
  if (value === undefined || value.startsWith('//')) return undefined;
  const after = text.slice(index + value.length, index + value.length + 2);
  const quote = CLOSING[opening.at(-1) ?? ''];
  const quoted = quote !== undefined && after.startsWith(quote);
  // The first word of a sentence in quotes, such as a label, is no value.
  if (quote !== undefined && !quoted && /^\s/.test(after)) return undefined;
  const beginsLine = /(?:^|\n)[\s"'>-]*$/.test(text.slice(Math.max(0, from - 20), from));
  return { secret: trimEnd(value), index, quoted, how, alone: (assigned === '=' && opening === '') || (how === 'assigned' && beginsLine && /^(?:\r?\n|$)/.test(after)) };
}

/** A value without what ends the sentence, the link, or the field of an address or a connection string. */
function trimEnd(value: string): string {
  return value.replace(/\]\(.*$|[&;][\w.-]+=.*$/, '').replace(/[\\.,;:)\]}*_&]+$/, '');
}

function nameOf(word: string): string {
  if (/secret/i.test(word)) return 'a client secret';
  if (/key/i.test(word)) return 'an API key';
  return /token|bearer/i.test(word) ? 'an access token' : 'a credential';
}
