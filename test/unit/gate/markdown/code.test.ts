import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { satteri } from '@astrojs/markdown-satteri';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../../../src/domain/diagnostics.ts';
import { markdownRefusal } from '../../../../src/publish/markdown-refusal.ts';
import { articleWith, CASE_LINE, openCaseFolder } from '../../../support/case-folder.ts';
import { expectHelpful, placesOf } from '../../../support/verdict.ts';
import { HTML_CASES, MDX_CASES } from './code-cases.ts';

const CASES = [...MDX_CASES, ...HTML_CASES].map((one, index) => ({ file: 'index.md', rule: 'listing/code', line: 1, ...one, slug: `case-${index}` }));
const folder = openCaseFolder();
const canaryFile = join(folder.path, '..', 'canary');
const canary = ['canary', 'of', 'this', 'run'].join('-');
let found: Map<string, Diagnostic[]>;

beforeAll(async () => {
  process.env['WAYMARK_CANARY'] = canary;
  process.env['WAYMARK_CANARY_FILE'] = canaryFile;
  for (const { slug, text, file } of CASES) folder.writeListing(slug, articleWith(text, slug), file);
  found = await folder.check();
}, 120_000);
afterAll(() => folder.close());

describe('the gate', () => {
  test('has cases enough', () => {
    expect(MDX_CASES.length).toBeGreaterThanOrEqual(60);
    expect(HTML_CASES.length).toBeGreaterThanOrEqual(30);
  });

  test.each(CASES)('refuses $name in $file', ({ slug, text, file, rule, line }) => {
    const diagnostics = found.get(`listings/${slug}/${file}`) ?? [];
    expect(placesOf(diagnostics), diagnostics.map(({ message }) => message).join(' ')).toContain(`${rule} at ${CASE_LINE + line - 1}`);
    expectHelpful(diagnostics, articleWith(text, slug));
  });

  test('has run nothing, and repeats no variable', () => {
    expect(existsSync(canaryFile)).toBe(false);
    expect(JSON.stringify([...found.values()])).not.toContain(canary);
  });
});

describe('the compiler that renders', () => {
  const processor = satteri({ mdastPlugins: [markdownRefusal(folder.path)] });
  const shared = { syntaxHighlight: 'prism', gfm: true, smartypants: true } as const;
  const render = async (path: string, text: string, fields: Record<string, unknown> = {}): Promise<string> => {
    const absolute = join(folder.path, path);
    if (path.endsWith('.md')) return (await (await processor.createRenderer(shared)).render(text, { fileURL: pathToFileURL(absolute), frontmatter: fields })).code;
    const renderer = await processor.createMdxRenderer?.(shared, { srcDir: pathToFileURL(folder.path), optimize: false });
    return renderer ? (await renderer.process(text, absolute, fields)).code : '';
  };

  test.each(CASES.filter(({ rule, bomb, name }) => rule === 'listing/code' && !bomb && !/attribute (?:of (?:a handler|another|style)|that|without|twice|named)|^a (?:figure|note inside)/.test(name)))(
    'refuses $name in $file as well',
    async ({ slug, text, file }) => {
      await expect(render(`listings/${slug}/${file}`, text)).rejects.toThrow(/npm run check/);
    },
  );

  test.each([
    { name: 'an article beside the folder', path: '../elsewhere/index.mdx' },
    { name: 'an article in an unknown folder', path: 'drafts/index.mdx' },
  ])('trusts nobody it does not know: $name', async ({ path }) => {
    await expect(render(path, '{1}')).rejects.toThrow(/npm run check/);
  });

  test.each(['listings/acme/index.mdx', 'guide/01-a.mdx'])('loads no layout for %s', async (path) => {
    await expect(render(path, 'Text', { layout: '/etc/passwd' })).rejects.toThrow(/layout/);
  });

  test.each(['```foo\n<script>alert(1)</script>\n```', '```"><img/src=x/onerror=alert(1)>\nx\n```', '```JSON\n<script>\n```'])('escapes a sample: %s', async (text) => {
    expect(await render('listings/acme/index.md', text)).not.toMatch(/<script|<img/);
    for (const path of ['listings/acme/index.mdx', 'guide/01-a.mdx']) expect(await render(path, text)).not.toMatch(/components\.(?:script|img)|set:html/);
  });

  test('leaves the components of the program’s team alone', async () => {
    expect(await render('guide/01-a.mdx', '<Checklist>{1}</Checklist>')).toContain('Checklist');
  });

  test('has run nothing', () => {
    expect(existsSync(canaryFile)).toBe(false);
  });
});
