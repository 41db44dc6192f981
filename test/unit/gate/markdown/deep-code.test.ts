import { describe, expect, test } from 'vitest';
import { readArticle } from '../../../../src/gate/markdown.ts';
import { Problems } from '../../../../src/gate/problems.ts';

describe('code that crashes its parser, or holds it up, is refused where it stands, in every kind of page:', () => {
  test.each(
    (['guide', 'question', 'announcement', 'listing'] as const).flatMap((kind) => [
      { kind, name: 'brackets in brackets', code: `{${'('.repeat(20_000)}1${')'.repeat(20_000)}}` },
      { kind, name: 'signs in a row', code: `{${'!'.repeat(50_000)}1}` },
    ]),
  )('$name in a $kind', async ({ kind, code }) => {
    const problems = new Problems();
    const article = await readArticle({ file: 'content/a.mdx', text: `## Begin\n\nWords ${code}\n`, bodyLine: 1, kind }, problems);
    expect(article.unreadable).toBe(true);
    expect(problems.list.map(({ rule, line, message }) => ({ rule, line, message }))).toEqual([{ rule: 'markdown/syntax', line: 3, message: 'A brace { begins code here, which cannot be read.' }]);
  }, 30_000);
});
