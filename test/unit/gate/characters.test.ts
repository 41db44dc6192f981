import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../../src/domain/diagnostics.ts';
import { articleWith, CASE_LINE, fieldsWith, openCaseFolder } from '../../support/case-folder.ts';
import { expectHelpful, placesOf } from '../../support/verdict.ts';

const UNSEEN = 'file/unseen-character';
/** Line of the field `name`. */
const NAME_LINE = 2;

/** Characters that nobody can see, and encodings that tools read differently, each with its place. */
const WRONG: readonly { name: string; text: string | Uint8Array; rule: string; line: number }[] = [
  ...[
    ['a right-to-left override', '\u202E'], ['a left-to-right embedding', '\u202A'], ['an isolate', '\u2067'], ['the end of an isolate', '\u2069'],
    ['a right-to-left mark in Latin text', '\u200F'], ['a zero-width space', '\u200B'], ['a word joiner', '\u2060'], ['a zero-width joiner between letters', '\u200D'],
    ['a zero-width non-joiner between letters', '\u200C'], ['a byte-order mark in the middle', '\uFEFF'], ['a soft hyphen', '\u00AD'], ['a tag character', '\u{E0041}'],
    ['an escape of the terminal', '\u001B[31m'], ['a bell', '\u0007'], ['a NUL', '\u0000'], ['a delete', '\u007F'], ['a control character of the second row', '\u0085'],
    ['a line separator', '\u2028'], ['a Hangul letter without a shape', '\u3164'], ['a combining joiner', '\u034F'], ['a noncharacter', '\uFFFE'],
    ['two variation selectors', '\uFE0F\uFE0E'], ['a variation selector behind a letter', '\u{E0101}'], ['an invisible plus', '\u2064'], ['a control of shorthand', '\u{1BCA0}'],
  ].map(([name = '', character = '']) => ({ name, text: articleWith(`Build a${character} wall.`, 'Unseen'), rule: UNSEEN, line: CASE_LINE })),
  { name: 'the sign of a lost letter', text: articleWith('Build a w\uFFFDll.'), rule: 'file/unreadable-character', line: CASE_LINE },
  { name: 'a sign of one company\'s fonts', text: articleWith('Press \uF8FF and Q.'), rule: 'file/unreadable-character', line: CASE_LINE },
  { name: 'an override in a field', text: fieldsWith('name: Ac\u202Eme'), rule: UNSEEN, line: NAME_LINE },
  { name: 'an override in a comment of the fields', text: fieldsWith('name: Acme # \u202E'), rule: UNSEEN, line: NAME_LINE },
  { name: 'an override behind an escape', text: fieldsWith('name: "Ac\\u202Eme"'), rule: UNSEEN, line: NAME_LINE },
  { name: 'a NUL behind an escape', text: fieldsWith('name: "Ac\\0me"'), rule: UNSEEN, line: NAME_LINE },
  { name: 'half a character behind an escape', text: fieldsWith('name: "Ac\\uD800me"'), rule: UNSEEN, line: NAME_LINE },
  { name: 'a zero-width space behind an escape in a key', text: fieldsWith('"na\\u200Bme": Acme'), rule: UNSEEN, line: 15 },
  { name: 'an override behind a reference', text: articleWith('Build a &#x202E;wall.'), rule: UNSEEN, line: CASE_LINE },
  { name: 'a zero-width space behind a name', text: articleWith('Build a &ZeroWidthSpace;wall.'), rule: UNSEEN, line: CASE_LINE },
  { name: 'a reference in the description of a picture', text: articleWith('![The &#8203;page](consent.webp)'), rule: UNSEEN, line: CASE_LINE },
  { name: 'a reference in the title of a link', text: articleWith('[x](https://acme.example/ "a&#8203;b")'), rule: UNSEEN, line: CASE_LINE },
  { name: 'a letter and its accent apart', text: articleWith('Cafe\u0301'), rule: 'file/unicode-form', line: CASE_LINE },
  { name: 'an outdated sign of a unit', text: articleWith('5 \u212B'), rule: 'file/unicode-form', line: CASE_LINE },
  { name: 'a carriage return alone', text: articleWith('Build a\rwall.'), rule: 'file/line-end', line: CASE_LINE },
  { name: 'a byte-order mark', text: `\uFEFF${articleWith('Build a wall.')}`, rule: 'file/byte-order-mark', line: 1 },
  { name: 'UTF-16', text: Buffer.from(`\uFEFF${articleWith('Build a wall.')}`, 'utf16le'), rule: 'file/encoding', line: 1 },
  { name: 'UTF-16 without a mark', text: Buffer.from(articleWith('Build a wall.'), 'utf16le'), rule: 'file/encoding', line: 1 },
  { name: 'Latin-1', text: Buffer.from(articleWith('Café'), 'latin1'), rule: 'file/encoding', line: 1 },
  { name: 'half a character in bytes', text: Buffer.concat([Buffer.from(articleWith('x')), Buffer.from([0xed, 0xa0, 0x80])]), rule: 'file/encoding', line: 1 },
  { name: 'an overlong encoding', text: Buffer.concat([Buffer.from(articleWith('x')), Buffer.from([0xc0, 0xaf])]), rule: 'file/encoding', line: 1 },
  { name: 'nothing at all', text: '', rule: 'frontmatter/start', line: 1 },
  { name: 'plus signs in the place of hyphens', text: articleWith('x').replace('---', '+++'), rule: 'frontmatter/start', line: 1 },
  { name: 'an empty line above', text: `\n${articleWith('x')}`, rule: 'frontmatter/start', line: 1 },
  { name: 'a blank behind the first hyphens', text: articleWith('x').replace('---', '--- '), rule: 'frontmatter/start', line: 1 },
  { name: 'a fourth hyphen', text: articleWith('x').replace('---', '----'), rule: 'frontmatter/start', line: 1 },
  { name: 'no end of the fields', text: articleWith('x').replace('\n---\n', '\n'), rule: 'frontmatter/end', line: 1 },
  { name: 'a blank behind the last hyphens', text: articleWith('x').replace('\n---\n', '\n--- \n'), rule: 'frontmatter/fence', line: 15 },
  { name: 'hyphens at the beginning of a line of text', text: articleWith('x').replace('\nlogo:', '\n---x: y\nlogo:'), rule: 'frontmatter/fence', line: 7 },
  { name: 'plus signs inside the fields', text: articleWith('x').replace('\nlogo:', '\n+++\nlogo:'), rule: 'frontmatter/fence', line: 7 },
];

/** Characters that belong to a language, a drawing or a keyboard. */
const RIGHT: readonly { name: string; text: string }[] = [
  { name: 'a family of emoji', text: 'A team 👩‍👩‍👧‍👦 of four.' },
  { name: 'an emoji with a color of skin', text: 'Done 👍🏽, 👩🏽‍💻 at work.' },
  { name: 'a heart and a sign with its selector', text: '❤️ and ☎️ and 1️⃣' },
  { name: 'a flag', text: '🇩🇪 and 🏳️‍🌈' },
  { name: 'Persian with its non-joiner', text: 'می‌خواهم' },
  { name: 'Arabic with marks of direction', text: 'سعر المنتج \u200FABC\u200E هنا' },
  { name: 'Arabic with vowels and a joiner', text: 'هـَ\u200D' },
  { name: 'Hebrew', text: 'שלום' },
  { name: 'Hindi with a joiner', text: 'क्‍ष' },
  { name: 'Chinese and Japanese', text: '集成 と 連携' },
  { name: 'Thai and Korean', text: 'สวัสดี 안녕' },
  { name: 'accents of one character', text: 'Café, naïve, Ångström, Łódź' },
  { name: 'a hard blank and a narrow one', text: '10\u00A0€ and 5\u202F%' },
  { name: 'typographic signs', text: '“Quotes” – dashes — and … more' },
  { name: 'mathematics', text: 'a ≤ b ≠ c → d' },
];

const folder = openCaseFolder();
let found: Map<string, Diagnostic[]>;

beforeAll(async () => {
  for (const [index, { text }] of WRONG.entries()) folder.writeListing(`wrong-${index}`, text);
  for (const [index, { text }] of RIGHT.entries()) {
    folder.writeListing(`right-${index}`, articleWith(text, `Right ${index}`));
    folder.writeListing(`crlf-${index}`, articleWith(text, `Windows ${index}`).replaceAll('\n', '\r\n'));
  }
  found = await folder.check();
}, 60_000);
afterAll(() => folder.close());

describe('the gate', () => {
  test.each(WRONG.map((one, index) => ({ ...one, slug: `wrong-${index}` })))('refuses $name', ({ slug, text, rule, line }) => {
    const diagnostics = (found.get(`listings/${slug}/index.md`) ?? []).filter((one) => one.rule !== 'listing/name-of-hidden');
    expect(placesOf(diagnostics)).toContain(`${rule} at ${line}`);
    expectHelpful(diagnostics, typeof text === 'string' ? text : '');
  });

  test.each(RIGHT.flatMap((one, index) => [{ ...one, slug: `right-${index}` }, { name: `${one.name}, with line ends of Windows`, slug: `crlf-${index}` }]))('accepts $name', ({ slug }) => {
    expect(found.get(`listings/${slug}/index.md`) ?? []).toEqual([]);
  });
});
