import { expect, test } from 'vitest';
import { isComment } from '../../../src/domain/text/mdx-comment.ts';

test.each([
  { expression: '/* later */', comment: true },
  { expression: ' /* one */\n/* two */ ', comment: true },
  { expression: '', comment: true },
  { expression: '/* one */ + /* two */', comment: false },
  { expression: '/* never closed', comment: false },
  { expression: '1 + 2', comment: false },
])('$expression is nothing but comments: $comment', ({ expression, comment }) => {
  expect(isComment(expression)).toBe(comment);
});

test.each(['/**/', '/*'])('is told at once of many a %s', (part) => {
  const start = performance.now();
  expect(isComment(`${part.repeat(16_000)}x`)).toBe(false);
  expect(performance.now() - start).toBeLessThan(1000);
});
