import { expect, test } from 'vitest';
import { setQuotes } from '../../../src/domain/text/quotes.ts';

test.each([
  { why: 'words', text: 'Readers would end at "page not found".', becomes: 'Readers would end at “page not found”.' },
  { why: 'a command', text: 'Run "npm run addresses" and commit.', becomes: 'Run “npm run addresses” and commit.' },
  { why: 'attributes as they are typed', text: 'Write <Item id="…"> in "guide", viewBox="0 0 8 8" in drawings.', becomes: 'Write <Item id="…"> in “guide”, viewBox="0 0 8 8" in drawings.' },
  { why: 'a quote alone', text: 'A sign of 5" stays.', becomes: 'A sign of 5" stays.' },
])('sets the quotes of $why', ({ text, becomes }) => {
  expect(setQuotes(text)).toBe(becomes);
});
