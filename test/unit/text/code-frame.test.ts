import { describe, expect, test } from 'vitest';
import { codeFrame } from '../../../src/domain/text/code-frame.ts';

describe('codeFrame', () => {
  test.each([
    { name: 'marks the column', lines: ['auth: oath'], position: { line: 1, column: 7 }, frame: '  1 | auth: oath\n    |       ^' },
    { name: 'a line number of two digits keeps the bar in one column', lines: [...Array(9).fill(''), 'x: 1'], position: { line: 10, column: 4 }, frame: '  10 | x: 1\n     |    ^' },
    { name: 'characters that a terminal would act on are shown as a dot', lines: ['a\u001b[31mb\u202e'], position: { line: 1, column: 1 }, frame: '  1 | a·[31mb·\n    | ^' },
    { name: 'an empty line has nothing to show', lines: ['', 'x'], position: { line: 1, column: 1 }, frame: undefined },
    { name: 'a line that is not there has nothing to show', lines: ['x'], position: { line: 4, column: 1 }, frame: undefined },
  ])('$name', ({ lines, position, frame }) => {
    expect(codeFrame(lines, position)).toBe(frame);
  });

  test('a long line is cut around the mark', () => {
    const frame = codeFrame([`${'a'.repeat(300)}X${'b'.repeat(300)}`], { line: 1, column: 301 }) ?? '';
    const [text = '', mark = ''] = frame.split('\n');

    expect(text.length).toBeLessThan(120);
    expect(text[mark.indexOf('^')]).toBe('X');
  });
});
