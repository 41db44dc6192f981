import { expect, test } from 'vitest';
import { readArticle } from '../../../../src/gate/markdown.ts';
import { Problems } from '../../../../src/gate/problems.ts';

test.each([
  { file: 'index.md', line: '😀 Press <b>this</b>.' }, // two columns in an editor
  { file: 'index.md', line: '👩🏽‍💻👩🏽‍💻 Press <b>this</b>.' }, // seven each, joiner included
  { file: 'index.md', line: 'Größe 大きさ גודל <b>this</b>.' }, // one column a letter, however many bytes it has
  { file: 'index.mdx', line: '😀😀 Press <b>this</b>.' },
  { file: 'index.mdx', line: '😀😀 Press <b>this.' }, // here the compiler itself says where
])('a problem stands where an editor shows it: $file, $line', async ({ file, line }) => {
  const problems = new Problems();
  await readArticle({ file, text: `---\n---\n${line}\n`, bodyLine: 3, kind: 'listing' }, problems);

  expect(problems.list[0]).toMatchObject({ line: 3, column: line.indexOf('<b>') + 1 });
});
