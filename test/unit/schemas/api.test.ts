import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { API_DOCUMENT_NAMES, API_DOCUMENTS, apiJsonSchema, formatApiDocument } from '../../../src/schemas/api/documents.ts';
import { schemaShape } from '../../support/schema-shape.ts';

/** What version 1 has promised, one line each. Lines are only ever added to this file. */
const PROMISED = readFileSync(new URL('../../fixtures/api-v1.txt', import.meta.url), 'utf8').trim().split('\n');
const offered = API_DOCUMENT_NAMES.flatMap((name) => schemaShape(name, apiJsonSchema(name, `https://quarry.example/${name}`))).filter((line) => !line.includes('$schema'));

describe('version 1 of the API', () => {
  test('keeps every promise: no field is removed, renamed or changed', () => {
    expect(PROMISED.filter((line) => !offered.includes(line)), 'what broke (put it back, or begin version 2)').toEqual([]);
  });

  test('promises whatever it offers', () => {
    expect(offered.filter((line) => !PROMISED.includes(line)), 'what is new (add these lines to test/fixtures/api-v1.txt)').toEqual([]);
  });

  test('has a schema for each document', () => {
    expect(Object.keys(API_DOCUMENTS).sort()).toEqual([...API_DOCUMENT_NAMES].sort());
  });

  test('lets fields of later editions pass a check by today’s schema', () => {
    expect(JSON.stringify(API_DOCUMENT_NAMES.map((name) => apiJsonSchema(name, 'https://quarry.example/')))).not.toContain('additionalProperties');
  });
});

describe('formatApiDocument', () => {
  const $schema = 'https://quarry.example/schema.json';

  test('writes only what the schema knows', () => {
    const document = { $schema, scopes: [], secret: 'never' };
    expect(JSON.parse(formatApiDocument('scopes', document))).toEqual({ $schema, scopes: [] });
  });

  test('refuses a document that breaks its schema', () => {
    expect(() => formatApiDocument('categories', { $schema: 'no address', categories: [] })).toThrow(/Invalid URL/);
  });
});

describe('schemaShape', () => {
  test.each([
    { case: 'fields, those that always have a value marked', schema: { type: 'object', properties: { a: { type: 'string' }, b: { type: 'number' } }, required: ['a'] }, shape: ['x: object', 'x.a: string, always', 'x.b: number'] },
    { case: 'lists', schema: { type: 'array', items: { type: 'string', format: 'uri' } }, shape: ['x: array', 'x[]: string (uri)'] },
    { case: 'words', schema: { type: 'string', enum: ['b', 'a'] }, shape: ['x: string', 'x may be "a"', 'x may be "b"'] },
    { case: 'a value that may be missing', schema: { anyOf: [{ type: 'string' }, { type: 'null' }] }, shape: ['x: null or string'] },
    { case: 'documents of two kinds', schema: { oneOf: [{ type: 'object', properties: { status: { type: 'string', const: 'gone' } } }] }, shape: ['x: object', 'x(gone).status may be "gone"', 'x(gone).status: string'] },
  ])('tells $case', ({ schema, shape }) => {
    expect(schemaShape('x', schema)).toEqual(shape);
  });
});
