import { gzipSync } from 'node:zlib';
import { encode } from 'cborg';
import { describe, expect, test } from 'vitest';
import { wordsOf } from '../../../../src/publish/verify/hidden-words.ts';
import { readPackedText } from '../../../../src/publish/verify/packed-text.ts';

const pack = (content: Uint8Array): Uint8Array => gzipSync(Buffer.concat([Buffer.from('pagefind_dcd'), content]));

describe('readPackedText', () => {
  test('the length of a word in an index is no letter of it', () => {
    // A text of six bytes begins with 0x66, which is "f".
    expect(wordsOf(readPackedText(pack(encode([['almark', [1]], ['brindle', [2]]]))))).toEqual(['almark', 'brindle']);
  });

  test('words are found however deep they lie, as keys as well', () => {
    expect(readPackedText(pack(encode(new Map([['category', [['Notes', [3]]]]]))))).toBe('category\nNotes');
  });

  test('a fragment is read as it stands', () => {
    expect(readPackedText(pack(Buffer.from('{"content":"Größe"}')))).toBe('{"content":"Größe"}');
  });

  test('a file of another kind is told', () => {
    expect(() => readPackedText(gzipSync('else'))).toThrow('does not begin with');
  });
});
