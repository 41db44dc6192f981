import { describe, expect, test } from 'vitest';
import { writeEdition } from '../../../src/editions/edition.ts';
import { toPlain } from '../../../src/editions/plain.ts';
import { anEditionContext } from '../../support/edition-context.ts';

const program = anEditionContext().program;
const { sandbox, production } = program.environments;

/** The body of an edition, without its header. */
function plainOf(text: string, changes: Parameters<typeof anEditionContext>[0] = {}): string {
  return writeEdition({ title: 'T', facts: [], body: toPlain(text, anEditionContext(changes)) }).replace(/^# T\n+/, '').trim();
}

describe('what an author wrote stays as it was written', () => {
  test.each([
    '## Send it\n\nWith *care*, **soon**, and `code`.',
    '1. First\n2. Second',
    '| A | B |\n| - | - |\n| 1 | 2 |',
    '```ts\nconst a = `{{api}}`;\n```',
    '> Said by somebody',
  ])('%j', (text) => {
    expect(plainOf(text)).toBe(text);
  });
});

describe('every address is absolute', () => {
  test.each([
    { text: '[Register](/guide/register/)', plain: '[Register](https://site.example/guide/register/)' },
    { text: '[below](#trouble)', plain: '[below](https://site.example/guide/build/#trouble)' },
    { text: '[us](mailto:us@host.example)', plain: '[us](mailto:us@host.example)' },
    { text: '[elsewhere](https://other.example/)', plain: '[elsewhere](https://other.example/)' },
    { text: '[by name][r]\n\n[r]: /guide/register/', plain: '[by name][r]\n\n[r]: https://site.example/guide/register/' },
    { text: '![The consent page](./consent.webp)', plain: '![The consent page](https://site.example/_media/consent.webp)' },
  ])('$text', ({ text, plain }) => {
    expect(plainOf(text)).toBe(plain);
  });
});

describe('a component reads as plain Markdown', () => {
  test.each([
    { text: '<Note>\n\nIt *may* wait.\n\n</Note>', plain: '> **Note**\n>\n> It *may* wait.' },
    { text: '<Warning title="Never leave it out">\n\nReally.\n\n</Warning>', plain: '> **Warning: Never leave it out**\n>\n> Really.' },
    { text: '<Tip>Short.</Tip>', plain: '> **Tip**\n>\n> Short.' },
    { text: '<Steps>\n\n1. One\n2. Two\n\n</Steps>', plain: '1. One\n2. Two' },
    { text: '<Checklist>\n  <Item id="a">Take the *first* step.</Item>\n  <Item id="b">Rest.</Item>\n</Checklist>', plain: '- [ ] Take the *first* step.\n- [ ] Rest.' },
    { text: '<Item id="a">Alone.</Item>', plain: '- [ ] Alone.' },
    { text: '<Figure src="./a.webp" alt="A page" caption="It is short." />', plain: '![A page](https://site.example/_media/a.webp)\n\n*It is short.*' },
    { text: '<Troubleshooting>\n\n| A |\n| - |\n| <Anchor id="x" />1 |\n\n</Troubleshooting>', plain: '| A |\n| - |\n| 1 |' },
    { text: 'All <Count of="steps" /> steps.', plain: 'All four steps.' },
    { text: '<Count of="steps" capital /> steps.', plain: 'Four steps.' },
    { text: '<PackageRules of="help-article" />', plain: 'The rules that check it:\n\n- [`listing/sections`](https://site.example/submit/rules/#listing-sections): Readers know where to look.' },
    { text: '<PackageExample of="help-article" />', plain: 'An example, filled in: [Ashlar](https://site.example/ecosystem/ashlar/). What it consists of stands on [the page itself](https://site.example/guide/build/).' },
    { text: 'A <Term id="scope">scope</Term> counts.', plain: 'A scope[^1] counts.\n\n[^1]: What an integration may do.' },
    { text: '- A <Term id="scope">scope</Term>\n- Other <Term id="scope">scopes</Term>', plain: '- A scope[^1]\n- Other scopes[^1]\n\n[^1]: What an integration may do.' }, // explained once
    { text: 'A scope[^1].\n\n[^1]: Of an author.', plain: 'A scope[^1].\n\n[^1]: Of an author.' }, // which is no term
    { text: 'A <Term id="scope">scope</Term>, read twice[^1].\n\n[^1]: Of an author.', plain: 'A scope[^2], read twice[^1].\n\n[^1]: Of an author.\n\n[^2]: What an integration may do.' },
    { text: 'Fill in the <ProgramLink to="interest">*form*</ProgramLink>.', plain: 'Fill in the [*form*](https://host.example/interest).' },
    { text: 'See <ProgramLink to="oauthDocs">the documents</ProgramLink>.', plain: 'See the documents (address not published yet: ask your partner manager).' },
    { text: 'Write to <Contact of="submissions" />.', plain: 'Write to <in@host.example>.' },
    { text: 'Made for <Contact of="reviewers" />.', plain: 'Made for <a@host.example> and <b@host.example>.' },
    { text: 'A comment {/* for editors */}is left out.', plain: 'A comment is left out.' },
  ])('$text', ({ text, plain }) => {
    const links = { ...program.links, interest: 'https://host.example/interest', oauthDocs: null };
    const contacts = { submissions: 'in@host.example', reviewers: ['a@host.example', 'b@host.example'] };
    expect(plainOf(text, { program: { ...program, links, contacts } })).toBe(plain);
  });

  test('an address to write to that is not known', () => {
    expect(plainOf('Write to <Contact of="submissions" />.', { program: { ...program, contacts: { submissions: null, reviewers: [] } } })).toBe('Write to an address that is not published yet (ask your partner manager).');
  });

  test('a value of both environments, one of them not known', () => {
    const environments = { sandbox: { ...sandbox, login: null }, production: { ...production, login: 'https://host.example/login' } };
    expect(plainOf('<EnvironmentValue name="login" />', { program: { ...program, environments } })).toBe(
      '- Sandbox login page: Not published yet: ask your partner manager.\n- Production login page: `https://host.example/login`',
    );
  });

  test('all values of both environments', () => {
    expect(plainOf('<EnvironmentTable />')).toContain(`| token address | \`${sandbox.token}\` | \`${production.token}\` |`);
  });

  test('no row for a value that no environment has', () => {
    const environments = { sandbox: { ...sandbox, audience: undefined }, production: { ...production, audience: undefined } };
    expect(plainOf('<EnvironmentTable />', { program: { ...program, environments } })).not.toContain('audience');
  });

  test('code in the first environment, and what it is in the other', () => {
    expect(plainOf('<CodeSample name="call" />')).toBe(
      `\`call.sh\`\n\n\`\`\`bash\ncurl 'https://api.sandbox.example'\n\`\`\`\n\nThe code has the values of the sandbox. Elsewhere they are:\n\n- Production API base address: \`${production.api}\``,
    );
  });
});

test('a picture that a preview has to do without is told in words', () => {
  expect(plainOf('![A wall](./wall.png)\n\n<Figure src="./hole.png" alt="A hole" caption="Deep." />', { pictureOf: () => null })).toBe('A wall\n\nA hole');
});

describe('what has no plain form stops the build', () => {
  test.each([
    { text: 'Fine.\n\n<Carousel />', message: 'content/guide/02-build.mdx, line 3 of the text: The component <Carousel> has no plain Markdown form.' },
    { text: 'In a <Blink>line</Blink>.', message: 'line 1 of the text: The component <Blink>' },
    { text: '<Note title={1 + 1}>Sum</Note>', message: 'The attribute "title" of <Note>, which is code,' },
    { text: 'It is {new Date()} now.', message: 'An expression in braces' },
    { text: "import X from './x.js'", message: 'An import or export' },
    { text: '![Gone](./gone.png)', message: 'The picture "./gone.png", which does not exist,' },
    { text: '<Figure src="./gone.png" alt="Gone" />', message: 'shows the picture "./gone.png", which does not exist' },
  ])('$text', ({ text, message }) => {
    expect(() => plainOf(text)).toThrow(message);
  });

  test('HTML in Markdown', () => {
    expect(() => plainOf('<b>bold</b>', { mdx: false })).toThrow('Raw HTML');
  });

  test('but braces and words in angle brackets are words in Markdown', () => {
    expect(plainOf('Write {name} and `<Note>`.', { mdx: false })).toBe('Write {name} and `<Note>`.');
  });
});
