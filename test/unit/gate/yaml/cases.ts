/** Fields of a listing that are wrong, and where. */
export interface FieldCase {
  name: string;
  /** Lines that replace the field of the same name, or are added behind the others. */
  lines: readonly string[];
  rule: string;
  /** Word at the beginning of the line on which it is reported; the first of `lines` by default. */
  at?: string;
}

const bomb = ['a: &a [x, x, x, x, x, x, x, x, x]', ...'bcdefghij'.split('').map((key, index) => `${key}: &${key} [${Array(9).fill(`*${'abcdefghij'[index]}`).join(', ')}]`)];

const unsafe: FieldCase[] = [
  { name: 'a bomb of aliases', lines: bomb, rule: 'yaml/alias' },
  { name: 'an anchor that nothing uses', lines: ['name: &n Acme'], rule: 'yaml/alias' },
  { name: 'an alias', lines: ['tagline: &t Count the stones of a wall while it grows.', 'video: *t'], rule: 'yaml/alias', at: 'video' },
  { name: 'an alias of nothing', lines: ['tagline: *t'], rule: 'yaml/alias' },
  { name: 'an alias as a key', lines: ['*a : b'], rule: 'yaml/alias', at: '*a' },
  { name: 'a merge key', lines: ['<<: { name: Other }'], rule: 'yaml/alias', at: '<<' },
  { name: 'a merge key in quotes', lines: ['"<<": { name: Other }'], rule: 'yaml/alias', at: '"<<' },
  { name: 'a merge key inside', lines: ['support: { <<: { email: a@b.example }, email: help@acme.example }'], rule: 'yaml/alias' },
  { name: 'a tag for text', lines: ['name: !!str 42'], rule: 'yaml/tag' },
  { name: 'a tag for a function', lines: ["name: !!js/function 'function () {}'"], rule: 'yaml/tag' },
  { name: 'a tag of one’s own', lines: ['name: !acme Acme'], rule: 'yaml/tag' },
  { name: 'a tag with an address', lines: ['name: !<tag:yaml.org,2002:str> Acme'], rule: 'yaml/tag' },
  { name: 'a tag for bytes', lines: ['name: !!binary aGVsbG8='], rule: 'yaml/tag' },
  { name: 'a tag for a set', lines: ['categories: !!set { masonry }'], rule: 'yaml/tag' },
  { name: 'the prototype as a key', lines: ['__proto__: { name: Acme }'], rule: 'yaml/key' },
  { name: 'the prototype as a key in quotes', lines: ['"__proto__": 1'], rule: 'yaml/key', at: '"__proto__' },
  { name: 'the prototype behind an escape', lines: ['"__prot\\x6f__": 1'], rule: 'yaml/key', at: '"__prot' },
  { name: 'the constructor as a key', lines: ['constructor: x'], rule: 'yaml/key' },
  { name: 'the prototype of a constructor', lines: ['support: { email: help@acme.example, prototype: x }'], rule: 'yaml/key' },
  { name: 'a number as a key', lines: ['42: x'], rule: 'yaml/key', at: '42' },
  { name: 'nothing as a key', lines: ['null: x'], rule: 'yaml/key', at: 'null' },
  { name: 'a list as a key', lines: ['? [a, b]', ': c'], rule: 'yaml/key', at: '?' },
  { name: 'a truth as a key', lines: ['true: x'], rule: 'yaml/key', at: 'true' },
  { name: 'nine levels', lines: ['links: [[[[[[[[[x]]]]]]]]]'], rule: 'yaml/depth' },
  { name: 'hundreds of levels', lines: [`links: ${'['.repeat(300)}`], rule: 'yaml/depth', at: 'links' },
  { name: 'hundreds of levels that end', lines: [`links: ${'{a: '.repeat(200)}1${'}'.repeat(200)}`], rule: 'yaml/depth', at: 'links' },
  { name: 'levels by dashes', lines: ['links:', `  ${'- '.repeat(300)}x`], rule: 'yaml/depth', at: '  - -' },
  { name: 'levels by indentation', lines: ['links:', ...Array.from({ length: 12 }, (_, level) => `${'  '.repeat(level + 1)}a:`)], rule: 'yaml/depth', at: `${'  '.repeat(8)}a` },
  { name: 'a directive', lines: ['%YAML 1.1'], rule: 'yaml/syntax', at: '%YAML' },
];

const syntax: FieldCase[] = [
  { name: 'a key twice', lines: ['name: Acme\nname: Other'], rule: 'yaml/duplicate-key', at: 'name: Other' },
  { name: 'a key twice inside', lines: ['support: { email: help@acme.example, email: b@acme.example }'], rule: 'yaml/duplicate-key' },
  { name: 'a tab as indentation', lines: ['support:\n\temail: help@acme.example'], rule: 'yaml/syntax', at: '\temail' },
  { name: 'a second colon', lines: ['tagline: Stones: counted while the wall grows'], rule: 'yaml/syntax' },
  { name: 'a quote that never ends', lines: ['tagline: "Count the stones'], rule: 'yaml/syntax' },
  { name: 'a bracket that never ends', lines: ['categories: [masonry'], rule: 'yaml/syntax' },
  { name: 'a field without a colon', lines: ['name Acme'], rule: 'yaml/syntax' },
  { name: 'a line that is too far right', lines: ['name: Acme\n   tagline: x: y'], rule: 'yaml/syntax', at: '   tagline' },
  { name: 'text that begins with an at sign', lines: ['tagline: @acme counts the stones of a wall'], rule: 'yaml/syntax' },
  { name: 'text that begins with a backtick', lines: ['tagline: `acme` counts the stones of a wall'], rule: 'yaml/syntax' },
  { name: 'text that begins with a percent sign', lines: ['tagline: %100 of the stones of a wall are counted'], rule: 'yaml/syntax' },
  { name: 'text that begins with a bracket', lines: ['tagline: [new] counts the stones of a wall'], rule: 'yaml/syntax' },
  { name: 'text that begins with a brace', lines: ['tagline: {new} counts the stones of a wall'], rule: 'yaml/syntax' },
  { name: 'an escape that does not exist', lines: ['tagline: "Count \\q the stones of a wall"'], rule: 'yaml/syntax' },
  { name: 'text behind a quote', lines: ['tagline: "Count" the stones of a wall'], rule: 'yaml/syntax' },
  { name: 'a list in the middle of a line', lines: ['categories: - masonry'], rule: 'yaml/syntax' },
];

const kinds: FieldCase[] = [
  { name: 'a number as a name', lines: ['name: 42'], rule: 'schema/type' },
  { name: 'an octal number as a name', lines: ['name: 0o17'], rule: 'schema/type' },
  { name: 'a hexadecimal number as a name', lines: ['name: 0x1F'], rule: 'schema/type' },
  { name: 'a decimal number as a name', lines: ['name: 1.0'], rule: 'schema/type' },
  { name: 'a truth as a name', lines: ['name: true'], rule: 'schema/type' },
  { name: 'nothing as a name', lines: ['name:'], rule: 'schema/type' },
  { name: 'a tilde as a name', lines: ['name: ~'], rule: 'schema/type' },
  { name: 'a list as a name', lines: ['name: [Acme]'], rule: 'schema/type' },
  { name: 'a group as a name', lines: ['name: { en: Acme }'], rule: 'schema/type' },
  { name: 'a text as a list', lines: ['categories: masonry'], rule: 'schema/type' },
  { name: 'a text as a group', lines: ['support: help@acme.example'], rule: 'schema/type' },
  { name: 'a list as a group', lines: ['support: [help@acme.example]'], rule: 'schema/type' },
  { name: 'an infinite number', lines: ['name: .inf'], rule: 'schema/type' },
  { name: 'a binary number', lines: ['name: 0b101'], rule: 'frontmatter/ambiguous' },
  { name: 'a day as a name', lines: ['name: 2026-08-20'], rule: 'frontmatter/ambiguous' },
  { name: 'a moment as a day', lines: ['verifiedOn: 2026-08-20T10:00:00Z'], rule: 'frontmatter/ambiguous' },
];

const values: FieldCase[] = [
  { name: 'an unknown field', lines: ['colour: red'], rule: 'schema/unknown-field' },
  { name: 'a mistyped field', lines: ['tagLine: Count the stones'], rule: 'schema/unknown-field' },
  { name: 'a layout', lines: ['layout: ../../../src/layouts/Page.astro'], rule: 'schema/unknown-field' },
  { name: 'a slug', lines: ['slug: other'], rule: 'schema/unknown-field' },
  { name: 'a status', lines: ['status: available'], rule: 'schema/unknown-field' },
  { name: 'a draft', lines: ['draft: true'], rule: 'schema/unknown-field' },
  { name: 'an unknown field inside', lines: ['support: { email: help@acme.example, phone: "1" }'], rule: 'schema/unknown-field' },
  { name: 'a day that is none', lines: ['verifiedOn: 2026-02-30'], rule: 'schema/value' },
  { name: 'a day in another order', lines: ['verifiedOn: 20-08-2026'], rule: 'schema/value' },
  { name: 'a day with slashes', lines: ['verifiedOn: 2026/08/20'], rule: 'schema/value' },
  { name: 'a month without its zero', lines: ['verifiedOn: 2026-8-20'], rule: 'schema/value' },
  { name: 'a year as a day', lines: ['verifiedOn: 2026'], rule: 'schema/type' },
  { name: 'a name too long', lines: [`name: ${'A'.repeat(41)}`], rule: 'schema/value' },
  { name: 'a name of blanks', lines: ['name: "   "'], rule: 'schema/value' },
  { name: 'a name of two lines', lines: ['name: "Acme\\nStones"'], rule: 'schema/value' },
  { name: 'a tagline too short', lines: ['tagline: Stones'], rule: 'schema/value' },
  { name: 'a website without https', lines: ['website: http://acme.example'], rule: 'schema/value' },
  { name: 'a website of javascript', lines: ['website: "javascript:alert(1)"'], rule: 'schema/value' },
  { name: 'a website with a tab', lines: ['website: "https://ac\\tme.example/"'], rule: 'schema/value' },
  { name: 'a website with a backslash', lines: ["website: 'https://evil.example\\@acme.example/'"], rule: 'schema/value' },
  { name: 'a website with a password', lines: ['website: https://me:pw@acme.example/'], rule: 'schema/value' },
  { name: 'a website with a quote', lines: [`website: 'https://acme.example/"onload=x'`], rule: 'schema/value' },
  { name: 'a website that is this machine', lines: ['website: https://localhost/'], rule: 'schema/value' },
  { name: 'a logo of another site', lines: ['logo: https://acme.example/logo.svg'], rule: 'schema/value' },
  { name: 'a logo of a folder above', lines: ['logo: ../ashlar/logo.svg'], rule: 'schema/value' },
  { name: 'a logo in capitals', lines: ['logo: LOGO.SVG'], rule: 'schema/value' },
  { name: 'a logo of another kind', lines: ['logo: logo.gif'], rule: 'schema/value' },
  { name: 'a mail with headers', lines: ['support: { email: "help@acme.example?bcc=spy@evil.example" }'], rule: 'schema/value' },
  { name: 'a mail with a line break', lines: ['support: { email: "help@acme.example\\nBcc: spy@evil.example" }'], rule: 'schema/value' },
  { name: 'a mail to two', lines: ['support: { email: "a@acme.example, b@acme.example" }'], rule: 'schema/value' },
  { name: 'a mail with a name', lines: ['support: { email: "Help <help@acme.example>" }'], rule: 'schema/value' },
  { name: 'a video with markup', lines: [`video: { youtube: '"><script>', title: A tour of stones }`], rule: 'schema/value' },
  { name: 'a video as an address', lines: ['video: { youtube: "https://youtu.be/dQw4w9WgXcQ", title: A tour of stones }'], rule: 'schema/value' },
  { name: 'an unknown place', lines: ['appearsAs: [emails]'], rule: 'schema/value' },
  { name: 'a mistyped way to sign in', lines: ['auth: oath'], rule: 'schema/value' },
  { name: 'a category with a path', lines: ['categories: [../../etc]'], rule: 'schema/value' },
];

export const FIELD_CASES: readonly FieldCase[] = [...unsafe, ...syntax, ...kinds, ...values];
