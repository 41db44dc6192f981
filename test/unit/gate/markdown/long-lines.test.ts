import { describe, expect, test } from 'vitest';
import { readArticle } from '../../../../src/gate/markdown.ts';
import { Problems } from '../../../../src/gate/problems.ts';

const FILE = 'content/listings/acme/index.md';

/** What is said about an article whose body is one line of nearly 64 KB. */
async function judgeLine(piece: string) {
  const problems = new Problems();
  const line = `😀 ${piece.repeat(Math.floor(63_000 / piece.length))}`;
  await readArticle({ file: FILE, text: `---\n---\n${line}`, bodyLine: 3, kind: 'listing' }, problems);
  return problems.list;
}

describe('a line as long as a file may be, with thousands of parts, is judged in its turn', () => {
  test('behind an emoji, which counts for two columns', async () => {
    expect(await judgeLine('*a* ')).toEqual([]);
  });

  test('with a hidden character in many of them', async () => {
    expect((await judgeLine(`*&#8203;* ${'*a* '.repeat(8)}`))[0]).toMatchObject({ line: 3, column: 5, rule: 'file/unseen-character' });
  });

  test('with HTML in every part', async () => {
    expect((await judgeLine('a <b> '))[0]).toMatchObject({ line: 3, column: 6, rule: 'listing/code' });
  });
});
