import { describe, expect, test } from 'vitest';
import { readArticle } from '../../../../src/gate/markdown.ts';
import { Problems } from '../../../../src/gate/problems.ts';

const read = (...lines: string[]) => readArticle({ file: 'content/guide/01-a.mdx', text: lines.join('\n'), bodyLine: 1, kind: 'guide' }, new Problems());

describe('the things to do on a page', () => {
  test('have their words, their part and their place', async () => {
    const { tasks } = await read('## Send it', '', '<Checklist>', '  <Item id="check-it">Compare `state` and [the form](/guide/a/#b).</Item>', '  <Item id="send-it">Send', '  it.</Item>', '</Checklist>');
    expect(tasks).toEqual([
      { id: 'check-it', text: 'Compare state and the form.', part: 'Send it', listed: true, line: 4, column: 3 },
      { id: 'send-it', text: 'Send it.', part: 'Send it', listed: true, line: 5, column: 3 },
    ]);
  });

  test.each([
    { case: 'outside of a checklist', lines: ['<Item id="aa">Do it.</Item>'], task: { id: 'aa', listed: false, part: undefined } },
    { case: 'without an id', lines: ['<Checklist>', '<Item>Do it.</Item>', '</Checklist>'], task: { id: '', listed: true } },
    { case: 'with an id that is code', lines: ['<Checklist>', '<Item id={next()}>Do it.</Item>', '</Checklist>'], task: { id: '' } }, // nobody can know it
    { case: 'below a smaller heading', lines: ['## Part', '### Inner', '<Checklist>', '<Item id="aa">Do it.</Item>', '</Checklist>'], task: { part: 'Part' } },
  ])('$case', async ({ lines, task }) => {
    expect((await read(...lines)).tasks).toMatchObject([task]);
  });
});

test('the words that a page explains have their ids and places', async () => {
  expect((await read('A <Term id="scope">scope</Term> is one permission.')).terms).toEqual([{ text: 'scope', line: 1, column: 3 }]);
});
