import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { repairText } from '../../../src/authoring/repair-text.ts';
import { daySchema } from '../../../src/schemas/shared.ts';

const includes = new Map([['stones.write', ['stones.read']], ['pit.one', ['pit.two']], ['pit.two', ['pit.one']]]);
const step = z.union([daySchema.transform((on) => ({ on })), z.strictObject({ on: daySchema, note: z.string() })]);
const schema = z.strictObject({
  name: z.string(),
  tagline: z.string().optional(),
  scopes: z.array(z.strictObject({ id: z.string(), why: z.string() })).optional(),
  verifiedOn: daySchema.optional(),
  list: z.array(daySchema).optional(),
  support: z.strictObject({ email: z.string(), url: z.string().optional(), hours: z.string().optional() }).optional(),
  steps: z.partialRecord(z.enum(['built', 'sent']), step).default({}),
});
const kind = { frontmatter: false, ordered: true, schema, includes };

describe('repairText', () => {
  test.each<{ case: string; text: string; repaired: string; done: string[] }>([
    { case: 'nothing to repair', text: 'name: A\nverifiedOn: 2026-01-02\n', repaired: 'name: A\nverifiedOn: 2026-01-02\n', done: [] },
    { case: 'a letter of two characters', text: 'name: Cafe\u0301\n', repaired: 'name: Caf\u00e9\n', done: ['composed letters that were written as two characters'] },
    { case: 'blanks at the end of a line', text: 'name: A  \t\nother: B\n', repaired: 'name: A\nother: B\n', done: ['took blanks off the ends of lines'] },
    { case: 'blanks before a Windows line end', text: 'name: A \r\nother: B\r\n', repaired: 'name: A\r\nother: B\r\n', done: ['took blanks off the ends of lines'] },
    { case: 'blanks that are part of a value', text: 'name: |\n  one  \n  two\n', repaired: 'name: |\n  one  \n  two\n', done: [] },
    { case: 'quoted days, of both kinds', text: "name: A\nverifiedOn: '2026-01-02'\nlist: [\"2026-01-03\"]\n", repaired: 'name: A\nverifiedOn: 2026-01-02\nlist: [2026-01-03]\n', done: ['took the quotes off days'] },
    { case: 'quoted days within groups', text: 'steps:\n  built: "2026-01-02"\n  sent: { on: "2026-01-03", note: "2026-01-04" }\n', repaired: 'steps:\n  built: 2026-01-02\n  sent: { on: 2026-01-03, note: "2026-01-04" }\n', done: ['took the quotes off days'] },
    { case: 'a name that looks like a day stays a text', text: 'name: "2026-01-02"\n', repaired: 'name: "2026-01-02"\n', done: [] },
    { case: 'quotes that a text needs', text: 'name: "2026-01-02 and later"\n', repaired: 'name: "2026-01-02 and later"\n', done: [] },
    {
      case: 'fields in another order, each with the comments above it',
      text: '# About all.\n\n# The day.\nverifiedOn: 2026-01-02 # seen\ntagline: B\n# The name.\nname: A\n',
      repaired: '# About all.\n\n# The name.\nname: A\ntagline: B\n# The day.\nverifiedOn: 2026-01-02 # seen\n',
      done: ['put the fields in the order of the reference'],
    },
    {
      case: 'fields of a group, each with the comments above it',
      text: 'name: A\nsupport:\n  # In the morning.\n  hours: 9 to 12 # daily\n\n  url: https://a.example\n  # Ours.\n  email: a@a.example\nsteps:\n  sent: 2026-01-03\n  built:\n    note: |\n      All\n      of it.\n    on: 2026-01-02\n  # The end.\n',
      repaired: 'name: A\nsupport:\n  # Ours.\n  email: a@a.example\n  url: https://a.example\n  # In the morning.\n  hours: 9 to 12 # daily\n\nsteps:\n  built:\n    on: 2026-01-02\n    note: |\n      All\n      of it.\n  sent: 2026-01-03\n  # The end.\n',
      done: ['put the fields in the order of the reference'],
    },
    {
      case: 'fields of entries of a list',
      text: 'scopes:\n  # The first.\n  - why: One.\n    id: a # A\n  - id: b\n    why: Two.\n  -\n    why: Three.\n    id: c\n',
      repaired: 'scopes:\n  # The first.\n  - id: a # A\n    why: One.\n  - id: b\n    why: Two.\n  -\n    id: c\n    why: Three.\n',
      done: ['put the fields in the order of the reference'],
    },
    { case: 'an entry keeps its order where a comment would come behind its hyphen', text: 'scopes:\n  - why: One.\n    # A.\n    id: a\n', repaired: 'scopes:\n  - why: One.\n    # A.\n    id: a\n', done: [] },
    { case: 'a group in braces keeps its order', text: 'support: { url: https://a.example, email: a@a.example }\n', repaired: 'support: { url: https://a.example, email: a@a.example }\n', done: [] },
    { case: 'a field that nobody knows goes last', text: 'color: red\nname: A\n', repaired: 'name: A\ncolor: red\n', done: ['put the fields in the order of the reference'] },
    { case: 'a last line without an end stays where it is', text: 'tagline: B\nname: A', repaired: 'tagline: B\nname: A', done: [] },
    {
      case: 'a scope that comes with another one',
      text: 'name: A\nscopes:\n  - id: stones.read\n    why: Reads them.\n  - id: stones.write\n    why: Writes them.\nverifiedOn: 2026-01-02\n',
      repaired: 'name: A\nscopes:\n  - id: stones.write\n    why: Writes them.\nverifiedOn: 2026-01-02\n',
      done: ['took out the scope "stones.read", which comes with "stones.write"; its reason was: Reads them.'],
    },
    { case: 'the same on one line each, the last one goes', text: 'scopes:\n  - { id: stones.write, why: W }\n  - { id: stones.read, why: R }\n', repaired: 'scopes:\n  - { id: stones.write, why: W }\n', done: ['took out the scope "stones.read", which comes with "stones.write"; its reason was: R'] },
    {
      case: 'two scopes that include each other: one of them stays',
      text: 'scopes:\n  - { id: pit.one, why: A }\n  - { id: pit.two, why: B }\n',
      repaired: 'scopes:\n  - { id: pit.two, why: B }\n',
      done: ['took out the scope "pit.one", which comes with "pit.two"; its reason was: A'],
    },
    { case: 'scopes of which none includes another', text: 'scopes:\n  - { id: stones.read, why: R }\n', repaired: 'scopes:\n  - { id: stones.read, why: R }\n', done: [] },
    { case: 'a key that stands twice: nobody knows which is meant', text: 'tagline: B \ntagline: C\nname: A\n', repaired: 'tagline: B \ntagline: C\nname: A\n', done: [] },
    { case: 'an alias', text: 'tagline: &a B \nname: *a\n', repaired: 'tagline: &a B \nname: *a\n', done: [] },
    { case: 'no YAML', text: 'name: [A \n', repaired: 'name: [A \n', done: [] },
  ])('$case', ({ text, repaired, done }) => {
    expect(repairText(text, kind)).toEqual({ text: repaired, done });
    expect(repairText(repaired, kind)).toEqual({ text: repaired, done: [] });
  });

  test('leaves quotes in the article below the fields', () => {
    const text = '---\nname: A\n---\n\nverifiedOn: "2026-01-02"\n';
    expect(repairText(text, { ...kind, frontmatter: true })).toEqual({ text, done: [] });
  });

  test.each([
    { case: 'two blanks that break a line', body: 'One  \ntwo\n', repaired: 'One  \ntwo\n' },
    { case: 'two blanks at the end of a paragraph', body: 'One  \n\ntwo\n', repaired: 'One\n\ntwo\n' },
    { case: 'one blank', body: 'One \r\ntwo\r\n', repaired: 'One\r\ntwo\r\n' },
    { case: 'a line of blanks', body: 'One\n   \ntwo\n', repaired: 'One\n\ntwo\n' },
    { case: 'blanks within a fence', body: '```sh\nls \n  \n```\nOne \n', repaired: '```sh\nls \n  \n```\nOne\n' },
    { case: 'blanks within a fence that holds a shorter one', body: '````md\n```\nls \n````\n', repaired: '````md\n```\nls \n````\n' },
    { case: 'blanks in code that is indented', body: 'So:\n\n    ls \n', repaired: 'So:\n\n    ls \n' },
  ])('of blanks in an article: $case', ({ body, repaired }) => {
    const head = '---\nname: A\n---\n\n';
    const done = body === repaired ? [] : ['took blanks off the ends of lines'];
    expect(repairText(`${head}${body}`, { ...kind, frontmatter: true })).toEqual({ text: `${head}${repaired}`, done });
    expect(repairText(`${head}${repaired}`, { ...kind, frontmatter: true }).done).toEqual([]);
  });

  test('leaves a file without fields as it is', () => {
    expect(repairText('tagline: B \n', { ...kind, frontmatter: true })).toEqual({ text: 'tagline: B \n', done: [] });
  });
});
