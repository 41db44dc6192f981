import { describe, expect, test } from 'vitest';
import { formatAllOf, formatAnyOf, listItems } from '../../../src/domain/text/name-lists.ts';
import { TERMS } from '../../../src/words/terms.ts';

describe('formatAnyOf, and formatAllOf with another word', () => {
  test.each([
    { names: [], text: '' },
    { names: ['A'], text: 'A' },
    { names: ['A', 'B'], text: 'A or B' },
    { names: ['A', 'B', 'C'], text: 'A, B or C' },
    { names: ['{last}', '$&'], text: '{last} or $&' }, // names of partners are never read as words of a sentence
  ])('$names → "$text"', ({ names, text }) => {
    expect(formatAnyOf(names, TERMS.lists)).toBe(text);
    expect(formatAllOf(names, TERMS.lists)).toBe(text.replace(' or ', ' and '));
  });
});

test('listItems puts words around the last one where a language does so', () => {
  expect(listItems([1, 2, 3], '{names}، {last}', 'كل من {names} و{last}')).toEqual(['كل من ', 1, '، ', 2, ' و', 3]);
});
