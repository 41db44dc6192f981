import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { compareLines, fillSample, findLanguage, findPlaceholders, SAMPLE_LANGUAGES } from '../../src/domain/samples.ts';
import { ENVIRONMENTS } from '../../src/schemas/program.ts';

describe('findPlaceholders', () => {
  test.each([
    { text: "curl '{{api}}/users' # {{ audience }}", names: ['api', 'audience'] },
    { text: 'f"{{api}}" in {{two words}} and {single}', names: ['api'] }, // a set in Python, a block in TypeScript
    { text: 'const a = `${b}`;', names: [] },
  ])('$text', ({ text, names }) => {
    expect(findPlaceholders(text).map(({ name }) => name)).toEqual(names);
  });

  test('says where', () => {
    expect(findPlaceholders("a = '{{api}}'")).toEqual([{ name: 'api', index: 5 }]);
  });
});

test('fillSample takes a value as it is', () => {
  expect(fillSample("'{{api}}' {{api}}", () => 'https://api.example/$&')).toBe("'https://api.example/$&' https://api.example/$&");
});

describe('compareLines', () => {
  test('keeps equal lines once, and differing ones for each environment', () => {
    expect(compareLines([{ environment: 'a', lines: ['one', 'two'] }, { environment: 'b', lines: ['one', 'zwei'] }])).toEqual([
      { line: 'one' },
      { variants: [{ environment: 'a', line: 'two' }, { environment: 'b', line: 'zwei' }] },
    ]);
  });

  test.each([{ filled: [], lines: [] }, { filled: [{ environment: 'a', lines: ['one'] }], lines: [{ line: 'one' }] }])('$filled', ({ filled, lines }) => {
    expect(compareLines(filled)).toEqual(lines);
  });
});

test.each([
  { file: 'guide/samples/tokens.sh', language: 'shell' },
  { file: 'tokens.py', language: 'python' },
  { file: 'tokens.rb', language: undefined },
])('$file is in $language', ({ file, language }) => {
  expect(findLanguage(file)).toBe(language);
});

describe('choices.js, before a page is painted,', () => {
  const script = readFileSync(new URL('../../src/layouts/choices.js', import.meta.url), 'utf8');
  const run = (getItem: (name: string) => string | null) => {
    const dataset: Record<string, string> = {};
    runInNewContext(script, { location: { search: '' }, document: { documentElement: { dataset } }, localStorage: { getItem } });
    return dataset;
  };
  const first = { environment: ENVIRONMENTS[0], language: SAMPLE_LANGUAGES[0] };

  test.each([
    { case: 'nothing is remembered', remembered: {}, shown: first },
    { case: 'everything is', remembered: { theme: 'dark', environment: 'production', language: 'python' }, shown: { theme: 'dark', environment: 'production', language: 'python' } },
    { case: 'an older version wrote other words', remembered: { theme: 'sepia', environment: 'staging', language: '' }, shown: first },
  ])('$case', ({ remembered, shown }) => {
    expect(run((name) => new Map(Object.entries(remembered)).get(name) ?? null)).toEqual(shown);
  });

  test('storage is switched off', () => {
    expect(run(() => { throw new Error('denied'); })).toEqual(first);
  });

  test.each([...ENVIRONMENTS.map((value) => ({ name: 'environment', value })), ...SAMPLE_LANGUAGES.map((value) => ({ name: 'language', value }))])('$name can be $value', ({ name, value }) => {
    expect(run((asked) => (asked === name ? value : null))).toMatchObject({ [name]: value });
  });

  // The style sheet that hides the others has to know every word as well.
  test.each([...ENVIRONMENTS, ...SAMPLE_LANGUAGES])('and choices.css knows %s', (value) => {
    expect(readFileSync(new URL('../../src/styles/choices.css', import.meta.url), 'utf8')).toContain(`choice-switch [value='${value}']`);
  });
});
