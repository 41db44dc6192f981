import { describe, expect, test } from 'vitest';
import { Problems } from '../../../src/gate/problems.ts';
import { VECTOR_RULES } from '../../../src/gate/vector/rules.ts';
import { checkVector } from '../../../src/gate/vector.ts';
import { BAD_DRAWINGS, drawing, GOOD_DRAWINGS, SLOW_DRAWINGS } from './vector/cases.ts';

async function check(text: string | Uint8Array) {
  const problems = new Problems();
  await checkVector(typeof text === 'string' ? new TextEncoder().encode(text) : text, 'content/listings/acme/logo.svg', problems);
  return problems.list;
}

describe('checkVector', () => {
  test.each(BAD_DRAWINGS)('refuses $name', async ({ text, rule, line }) => {
    const found = await check(text);
    expect(found.map((one) => `${one.rule} on line ${one.line}`)).toContain(`${rule} on line ${line}`);
    for (const one of found) {
      expect(one).toMatchObject({ file: 'content/listings/acme/logo.svg', line: expect.any(Number), message: expect.stringMatching(/\.$/), hint: expect.stringMatching(/^[A-Z].+\.$|\?$/) });
      expect(Math.min(one.line, one.column)).toBeGreaterThan(0);
    }
  });

  test.each(GOOD_DRAWINGS)('lets pass $name', async ({ text, warnings = [] }) => {
    const found = await check(text);
    expect(found.map(({ rule, message }) => `${rule} ${message}`)).toEqual(warnings.map((rule) => expect.stringMatching(new RegExp(`^${rule} `))));
    expect(found.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test.each(SLOW_DRAWINGS)('ends with $name', { timeout: 60_000 }, async ({ text }) => {
    expect(await check(text)).toMatchObject([{ rule: 'vector/heavy', line: 1, message: expect.stringContaining('takes more than 3 seconds') }]);
  });

  test('names the place of each of several problems, and goes on after each', async () => {
    const found = await check(drawing('  <path d="M0 0"\n    onclick="a()" fill="url(b.svg#c)"/>\n  <script/>'));
    expect(found.map(({ line, column, rule }) => `${line}:${column} ${rule}`)).toEqual(['3:5 vector/code', '3:19 vector/external', '4:3 vector/code']);
  });

  test('names the place inside a style sheet', async () => {
    const found = await check(drawing('<style>\n  .a { fill: red }\n  .b { fill: url(b.svg) }\n</style>'));
    expect(found.map(({ line, column, rule }) => `${line}:${column} ${rule}`)).toEqual(['4:14 vector/external']);
  });

  test('tells twenty problems of a drawing and no more', async () => {
    expect(await check(drawing('<script/>\n'.repeat(500)))).toHaveLength(20);
  });

  test('warns of twenty things in a drawing and no more', async () => {
    expect(await check(drawing(`<path d="M0 0h64v64z"/>${'<flowPara/>\n'.repeat(9000)}`))).toHaveLength(20);
  });

  test('names only rules of the catalog, each with its severity', async () => {
    const catalog = new Map<string, string>(VECTOR_RULES.map(({ id, severity }) => [id, severity]));
    const found = (await Promise.all([...BAD_DRAWINGS, ...GOOD_DRAWINGS].map(({ text }) => check(text)))).flat();
    const own = found.filter(({ rule }) => rule.startsWith('vector/'));
    expect(own.filter(({ rule, severity }) => catalog.get(rule) !== severity)).toEqual([]);
    expect(new Set(own.map(({ rule }) => rule))).toEqual(new Set(catalog.keys()));
  });
});
