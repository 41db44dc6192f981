import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { daySchema, emailSchema, fileNameSchema, httpsUrlSchema, idSchema, lineSchema, paragraphSchema, scopeIdSchema, whenRight } from '../../../src/schemas/shared.ts';
import { problemsOf } from '../../support/schema-problems.ts';

describe('idSchema', () => {
  test.each([
    { id: 'interview-scheduling', valid: true },
    { id: 'hr2', valid: true },
    { id: '24', valid: true },
    { id: 'x', valid: false },
    { id: 'x'.repeat(61), valid: false },
    { id: 'Interview', valid: false },
    { id: 'interview_scheduling', valid: false },
    { id: 'interview--scheduling', valid: false },
    { id: '-interview', valid: false },
    { id: 'interview-', valid: false },
    { id: 'interview\n', valid: false }, // a line break at the end
    { id: 'über', valid: false },
    { id: 24, valid: false }, // a number in YAML
  ])('$id', ({ id, valid }) => {
    expect(idSchema.safeParse(id).success).toBe(valid);
  });
});

describe('scopeIdSchema', () => {
  test.each([
    { id: 'notes:write:admin', valid: true },
    { id: 'https://www.host.example/auth/drive.readonly', valid: true }, // some hosts spell scopes as addresses
    { id: 'Mail.ReadWrite', valid: true },
    { id: 'notes write', valid: false },
    { id: 'notes,write', valid: false },
    { id: 'n', valid: false },
    { id: 'x'.repeat(81), valid: false },
  ])('$id', ({ id, valid }) => {
    expect(scopeIdSchema.safeParse(id).success).toBe(valid);
  });
});

describe('daySchema', () => {
  test.each([
    { day: '2026-07-28', read: '2026-07-28' },
    { day: new Date('2026-07-28T00:00:00Z'), read: '2026-07-28' }, // some readers of YAML turn days into moments
    { day: '2026-02-30', read: undefined },
    { day: '28/07/2026', read: undefined },
    { day: '2026-07-28 10:00', read: undefined },
    { day: 20260728, read: undefined },
    { day: null, read: undefined },
  ])('$day', ({ day, read }) => {
    expect(daySchema.safeParse(day).data).toBe(read);
  });

  test('a moment that does not exist is a mistake, and no crash', () => {
    expect(problemsOf(daySchema, new Date('never'))).toHaveLength(1);
  });
});

describe('httpsUrlSchema', () => {
  test.each([
    { url: 'https://acme.example/help?topic=1#start', valid: true },
    { url: 'https://acme.example', valid: true },
    { url: 'http://acme.example', valid: false },
    { url: 'HTTPS://acme.example', valid: false }, // pages compare the beginning as text
    { url: '//acme.example', valid: false },
    { url: 'acme.example', valid: false },
    { url: 'https://localhost', valid: false }, // nobody else can reach it
    { url: 'https://user@acme.example', valid: false },
    { url: 'https://user:word@acme.example', valid: false },
    { url: 'javascript:alert(1)//https://acme.example', valid: false },
    { url: ' https://acme.example', valid: false },
    { url: 'https:acme.example', valid: false },
    { url: `https://acme.example/${'x'.repeat(480)}`, valid: false },
    { url: '', valid: false },
  ])('$url', ({ url, valid }) => {
    expect(httpsUrlSchema.safeParse(url).success).toBe(valid);
  });
});

describe('emailSchema', () => {
  test.each([
    { email: 'help@acme.example', valid: true },
    { email: 'help+quarry@mail.acme.example', valid: true },
    { email: 'help@acme', valid: false },
    { email: 'help', valid: false },
    { email: 'Help <help@acme.example>', valid: false },
    { email: 'mailto:help@acme.example', valid: false },
  ])('$email', ({ email, valid }) => {
    expect(emailSchema.safeParse(email).success).toBe(valid);
  });
});

describe('lineSchema', () => {
  const schema = lineSchema(2, 10);
  test.each([
    { text: 'ab', read: 'ab' },
    { text: '  ab  ', read: 'ab' },
    { text: 'abcdefghij', read: 'abcdefghij' },
    { text: 'abcdefghijk', read: undefined },
    { text: 'a', read: undefined },
    { text: '          ', read: undefined }, // blanks are no text
    { text: 'two\nlines', read: undefined },
  ])('"$text"', ({ text, read }) => {
    expect(schema.safeParse(text).data).toBe(read);
  });

  test('says its limits once', () => {
    expect(problemsOf(schema, '')).toEqual([': Write 2 to 10 characters, on one line.']);
  });
});

describe('paragraphSchema', () => {
  test.each([
    { text: 'one two', read: 'one two' },
    { text: 'one\n  two\n', read: 'one two' }, // line breaks fold, and do not count
    { text: ' \n ', read: undefined },
    { text: 'one two three', read: undefined },
  ])('"$text"', ({ text, read }) => {
    expect(paragraphSchema(2, 10).safeParse(text).data).toBe(read);
  });
});

describe('fileNameSchema', () => {
  test.each([
    { name: './logo.svg', read: 'logo.svg' },
    { name: 'logo.svg', read: 'logo.svg' },
    { name: '../logo.svg', read: undefined },
    { name: '././logo.svg', read: undefined },
    { name: '/logo.svg', read: undefined },
    { name: 'pictures/logo.svg', read: undefined },
  ])('$name', ({ name, read }) => {
    expect(fileNameSchema(/^[a-z0-9._-]+\.svg$/, 'Name a file.').safeParse(name).data).toBe(read);
  });
});

describe('whenRight', () => {
  const schema = z
    .strictObject({ from: z.number(), to: z.number(), name: z.string() })
    .refine(({ from, to }) => from < to, { ...whenRight('from', 'to'), path: ['to'], message: 'It ends after it begins.' });

  test.each([
    { case: 'all is right', input: { from: 1, to: 2, name: 'x' }, paths: [] },
    { case: 'it is wrong', input: { from: 2, to: 1, name: 'x' }, paths: ['to'] },
    { case: 'it is wrong, and so is another field', input: { from: 2, to: 1 }, paths: ['name', 'to'] },
    { case: 'it is wrong, and a field is unknown', input: { from: 2, to: 1, name: 'x', size: 3 }, paths: ['size', 'to'] },
    { case: 'a field that it reads is wrong', input: { from: 'x', to: 1, name: 'x' }, paths: ['from'] },
    { case: 'there are no fields at all', input: 'x', paths: [''] },
  ])('$case', ({ input, paths }) => {
    const found = problemsOf(schema, input).map((problem) => problem.split(':')[0]);
    expect(found).toEqual(paths);
  });
});
