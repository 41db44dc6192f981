import { expect, test } from 'vitest';
import { outline } from '../../../../src/gate/markdown/outline.ts';
import { parseMarkdown } from '../../../../src/gate/markdown/tree.ts';

test.each([
  { case: 'a link', text: 'Read [our *own* page](https://acme.example/).', found: ['1:6 our own page → https://acme.example/'] },
  { case: 'an address by itself', text: '<https://acme.example/>', found: ['1:1 https://acme.example/ → https://acme.example/'] },
  { case: 'an address that stands below', text: '[bank.example][other]\n\n[Other]: https://other.example/', found: ['1:1 bank.example → https://other.example/'] },
  { case: 'an address that stands below, twice: the first counts', text: '[a]\n\n[a]: https://acme.example/\n[a]: https://other.example/', found: ['1:1 a → https://acme.example/'] },
  { case: 'a link in a table', text: '| a |\n| - |\n| [b](https://acme.example/) |', found: ['3:3 b → https://acme.example/'] },
  { case: 'brackets without an address', text: 'an [optional] word', found: [] },
])('the words of $case', ({ text, found }) => {
  for (const isMdx of text.startsWith('<') ? [false] : [false, true]) {
    const parsed = parseMarkdown(text, isMdx);
    if ('fault' in parsed) throw new Error(parsed.fault);
    expect(outline(parsed.tree, []).labels.map(({ line, column, text: words, address }) => `${line}:${column} ${words} → ${address}`)).toEqual(found);
  }
});
