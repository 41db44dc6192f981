import { describe, expect, test } from 'vitest';
import { formatDiagnostic } from '../../../../src/domain/diagnostics.ts';
import { Problems } from '../../../../src/gate/problems.ts';
import { parseYaml } from '../../../../src/gate/yaml.ts';

/** What is said of a text: place and words, without the hint. */
function problemsOf(text: string): string[] {
  const problems = new Problems();
  parseYaml(text, 'f', problems);
  return problems.list.map((problem) => formatDiagnostic({ ...problem, hint: undefined }).replace('error yaml/syntax  ', ''));
}

describe('What is opened and never closed is reported where it is opened:', () => {
  test.each([
    { name: 'a list at the end of the file', text: 'categories: [1,\n', said: ['f:1:13 This bracket [ is never closed.'] },
    { name: 'a group at the end of the file', text: '{a: 1', said: ['f:1:1 This bracket { is never closed.'] },
    { name: 'a list with fields below it', text: 'a: 1\nb:\n  c: [x,\n  y\nd: 2\ne: [z]\n', said: ['f:3:6 This bracket [ is never closed.'] },
    { name: 'a group over several lines', text: 'a: {\n  b: 1,\n  c: 2\nd: 3\n', said: ['f:1:4 This bracket { is never closed.'] },
    { name: 'the outer one of two', text: 'a: [[1, 2]\nb: 1\n', said: ['f:1:4 This bracket [ is never closed.'] },
    { name: 'both of two', text: 'a: [x, {y: 1\nb: 1\n', said: ['f:1:4 This bracket [ is never closed.', 'f:1:8 This bracket { is never closed.'] },
    { name: 'two in different fields', text: 'a: [x\nb: [y\n', said: ['f:1:4 This bracket [ is never closed.', 'f:2:4 This bracket [ is never closed.'] },
    { name: 'one around everything, whose entries only look wrong', text: '[a\nb: 1\nc: 2\n', said: ['f:1:1 This bracket [ is never closed.'] },
    { name: 'one behind a comment that hides its end', text: 'a: [x # y ]\nb: 1\n', said: ['f:1:4 This bracket [ is never closed.'] },
    { name: 'one that the wrong sign closes', text: 'a: {b: [1, 2}\nc: 1\n', said: ['f:1:8 This bracket [ is closed by }.'] },
    { name: 'a double quote', text: 'a: "x\nb: 1\n', said: ['f:1:4 This quote " is never closed.'] },
    { name: 'a single quote', text: "a: 1\nb: 'x\nc: 1\n", said: ["f:2:4 This quote ' is never closed."] },
    { name: 'a quote between brackets', text: 'a: [x, "y]\nb: 1\n', said: ['f:1:8 This quote " is never closed.'] },
    { name: 'a quote in the file’s last sign', text: 'a: "', said: ['f:1:4 This quote " is never closed.'] },
    { name: 'a bracket, and a tab further down', text: 'a: [x\nb:\n\tc: 1\n', said: ['f:1:4 This bracket [ is never closed.', 'f:3:1 A tab indents this line.'] },
  ])('$name', ({ text, said }) => {
    expect(problemsOf(text)).toEqual(said);
  });

  test.each(['a: [\n  x\n]\nb: 1\n', 'a: {\n}\n', "a: 'it''s [fine'\nb: it's [fine\n", 'a: >\n  "x [\nb: 1\n'])('%j is closed', (text) => {
    expect(problemsOf(text)).toEqual([]);
  });

  test('as a few problems, however many there are', () => {
    expect(problemsOf('['.repeat(9) + 'a: [x, \n'.repeat(5000))).toHaveLength(10);
    expect(problemsOf(`a: ${'[b,'.repeat(20_000)}`)).toHaveLength(10);
  });
});
