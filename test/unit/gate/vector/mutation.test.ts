import fc from 'fast-check';
import { parseDocument } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import { Problems } from '../../../../src/gate/problems.ts';
import { checkVector } from '../../../../src/gate/vector.ts';
import { prepareVector } from '../../../../src/images/vector.ts';
import { BAD_DRAWINGS, GOOD_DRAWINGS } from './cases.ts';

const short = (drawings: readonly { text: string | Uint8Array }[]): string[] => drawings.flatMap(({ text }) => (typeof text === 'string' && text.length < 20_000 ? [text] : []));
const good = short(GOOD_DRAWINGS);
const bad = short(BAD_DRAWINGS);
/** What hostile drawings are made of. */
const pieces = [
  '<script>alert(1)</script>', '<script href="https://a.example/a.js"/>', '<g onload="alert(1)">', '</g>', '<a href="https://a.example">', '</a>', '<foreignObject>',
  '<image href="https://a.example/a.png"/>', '<image href="data:image/png;base64,AAAA"/>', '<use href="x.svg#a"/>', '<use href="#a"/>', '<g id="a">', '<style>', '</style>', '@import "a.css";',
  'path{fill:url(https://a.example/a)}', ' style="fill:url(//a.example)"', ' onclick="alert(1)"', ' href="javascript:alert(1)"', ' xlink:href="https://a.example"', ' xml:base="https://a.example/"',
  '<![CDATA[', ']]>', '<!--', '-->', '<?xml-stylesheet href="a.css"?>', '<!DOCTYPE svg [<!ENTITY a "<script/>">]>', '&a;', '&#60;script&#62;', '<metadata>', '</metadata>', '<title>', '</title>',
  ' xmlns="http://www.w3.org/1999/xhtml"', ' xmlns="http://www.inkscape.org/namespaces/inkscape"', ' xmlns:s="http://www.w3.org/2000/svg"', '<s:script>', '</s:script>', '<animate attributeName="href" to="javascript:alert(1)"/>',
  '<svg>', '</svg>', '<svg onload="alert(1)" xmlns="http://www.w3.org/2000/svg">', '"', "'", '>', '<', '/', '\\', '\0', '\u2028', '\r\n', '<desc>', '<switch>', '<symbol id="a">', '<iframe src="https://a.example"/>',
];

const mutated = fc
  .record({
    seed: fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...good) }, { weight: 1, arbitrary: fc.constantFrom(...bad) }),
    edits: fc.array(fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), remove: fc.nat(3), insert: fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 6 })) }), { maxLength: 3 }),
    other: fc.constantFrom(...good, ...bad),
    splice: fc.option(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true })), { nil: undefined, freq: 1 }),
  })
  .map(({ seed, edits, other, splice }) => {
    const text = splice ? seed.slice(0, Math.floor(seed.length * splice[0])) + other.slice(Math.floor(other.length * splice[1])) : seed;
    return edits.reduce((before, { at, remove, insert }) => {
      // Most edits stand between or inside tags, where the text stays well-formed often enough to matter.
      const near = before.indexOf(/^[ ]/.test(insert) ? ' ' : '<', Math.floor(before.length * at));
      const from = near === -1 ? Math.floor(before.length * at) : near;
      return before.slice(0, from) + insert + before.slice(from + (insert.length > 6 ? 0 : remove));
    }, text);
  });

/** Everything in a drawing that runs, moves or leads outside, found with another parser and no knowledge of what is allowed. */
function findDangers(text: string): string[] {
  const dangers: string[] = /<!(?!\[CDATA)|<\?/.test(text) ? ['a declaration'] : [];
  const look = (nodes: ReturnType<typeof parseDocument>['children']): void => {
    for (const node of nodes) {
      if (!('name' in node) || !('attribs' in node)) continue;
      if (/script|foreignobject|animate|^set$|^a$|iframe|handler|metadata|:|^h/i.test(node.name)) dangers.push(`<${node.name}>`);
      for (const [name, value] of Object.entries(node.attribs)) {
        const isEmbedded = node.name === 'image' && /^data:image\/(png|jpe?g|webp);base64,/.test(value);
        if (/^on|base$|^src/i.test(name)) dangers.push(`${name}="${value}"`);
        if (/href$/i.test(name) && !value.trim().startsWith('#') && !isEmbedded) dangers.push(`${name}="${value}"`);
        if (/script:|@import|animation|transition\s*:|url\(\s*(?!["']?\s*#)/i.test(value) && !/^(id|class|aria-label)$/.test(name)) dangers.push(`${name}="${value}"`);
      }
      if (node.name === 'style') {
        const css = node.children.map((child) => ('data' in child ? child.data : '')).join('');
        if (/@import|@font-face|keyframes|\\|url\(\s*(?!["']?\s*#)|animation|transition\s*:/i.test(css)) dangers.push(css);
      }
      look(node.children);
    }
  };
  look(parseDocument(text, { xmlMode: true }).children);
  return dangers;
}

describe('a drawing changed at random', () => {
  test('is judged soon, with a place for everything said; what passes is harmless once prepared', async () => {
    let passed = 0;
    await fc.assert(
      fc.asyncProperty(mutated, async (text) => {
        const problems = new Problems();
        await checkVector(new TextEncoder().encode(text), 'logo.svg', problems);
        for (const { line, column, hint } of problems.list) {
          expect(line).toBeGreaterThan(0);
          expect(line).toBeLessThanOrEqual(text.split('\n').length);
          expect(column).toBeGreaterThan(0);
          expect(hint).not.toBe('');
        }
        if (problems.list.some(({ severity }) => severity === 'error')) return;
        passed += 1;
        expect(findDangers(prepareVector(text, 96).text)).toEqual([]);
      }),
      { numRuns: 1000, interruptAfterTimeLimit: 60_000, markInterruptAsFailure: true },
    );
    expect(passed).toBeGreaterThan(100);
  }, 70_000);

  test('would be found dangerous if it were let through', () => {
    const found = BAD_DRAWINGS.filter(({ rule, text }) => /code|external|moving/.test(rule) && typeof text === 'string' && findDangers(text).length > 0);
    expect(found.length).toBeGreaterThan(80);
  });
});
