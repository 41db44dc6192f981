import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitFrontmatter } from '../../../src/gate/frontmatter.ts';
import { readArticle } from '../../../src/gate/markdown.ts';
import { Problems } from '../../../src/gate/problems.ts';
import { parseYaml } from '../../../src/gate/yaml.ts';
import { articleWith, fieldsWith } from '../../support/case-folder.ts';
import { expectHelpful } from '../../support/verdict.ts';

const FILE = 'content/listings/acme/index.md';
/** Pieces that mean something to one of the parsers. */
const PIECES = ['---', '+++', '\n', '\r\n', '\t', ': ', '- ', '&a ', '*a', '!!str ', '<<: ', '{', '}', '[', ']', '"', "'", '|', '>', '#', '%', '\\', '`', '```', '<', '<b>', '<!--', '](', '![', '[^1]', '* ', '&#0;', '\u202E', '\u0000', '\uFEFF', '\uD800', '😀', '__proto__', '2026-02-30', '~', '    '];

/** A text in which pieces are put in, taken out and doubled at places of chance. */
const mutated = (text: string) =>
  fc.array(fc.tuple(fc.nat(text.length), fc.nat(6), fc.constantFrom(...PIECES)), { minLength: 1, maxLength: 6 }).map((changes) =>
    changes.reduce((changed, [place, cut, piece]) => `${changed.slice(0, place)}${piece}${changed.slice(place + cut)}`, text),
  );
const RUNS = { numRuns: 150 };

describe('whatever is typed into a file, the gate ends, and every problem has its place', () => {
  test('in fields', () => {
    fc.assert(
      fc.property(mutated(fieldsWith().split('---')[1] ?? ''), (text) => {
        const problems = new Problems();
        parseYaml(text, FILE, problems);
        expectHelpful(problems.list, text);
      }),
      RUNS,
    );
  });

  test('in a whole file', async () => {
    await fc.assert(
      fc.asyncProperty(mutated(articleWith('Build a [wall](https://acme.example/), see ![The page](consent.webp).')), async (text) => {
        const problems = new Problems();
        const parts = splitFrontmatter(text, FILE, problems);
        if (parts) {
          parseYaml(parts.yaml, FILE, problems, parts.yamlLine);
          await readArticle({ file: FILE, text, bodyLine: parts.bodyLine, kind: 'listing' }, problems);
        }
        expectHelpful(problems.list, text);
      }),
      RUNS,
    );
  });

  test('in text of chance alone', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES, 'a', ' ', 'name')).map((pieces) => pieces.join('')), (text) => {
        const problems = new Problems();
        const parsed = parseYaml(text, FILE, problems);
        expect(parsed === undefined ? problems.list.length : 1).toBeGreaterThan(0);
        expectHelpful(problems.list, text);
      }),
      RUNS,
    );
  });
});
