import { describe, expect, test } from 'vitest';
import { writeAnnotations } from '../../scripts/annotations.ts';
import { writeProblems } from '../../scripts/problem-text.ts';
import type { Diagnostic } from '../../src/domain/diagnostics.ts';

const flood = (count: number, rule: string, severity: Diagnostic['severity'] = 'error'): Diagnostic[] =>
  Array.from({ length: count }, (_, index) => ({ file: 'content/a.md', line: index + 1, column: 1, severity, rule, message: `Wrong ${index + 1}.`, hint: 'Mend it.' }));
const other: Diagnostic = { file: 'content/a.md', line: 9999, column: 1, severity: 'error', rule: 'other/rule', message: 'Also wrong.' };
const plain = (_: string, text: string): string => text;

describe('Of one rule in one file', () => {
  test('twenty problems are shown, and how many there are more, and where to see them; other rules are shown all the same', () => {
    const text = writeProblems([...flood(21_333, 'listing/code'), other], undefined, plain);
    expect(text.match(/error listing\/code/g)).toHaveLength(20);
    expect(text).toContain('content/a.md:20:1 error listing/code  Wrong 20.');
    expect(text).toContain('content/a.md:9999:1 error other/rule  Also wrong.');
    expect(text).toContain('… and 21313 more of listing/code in content/a.md. All of them: npm run check -- --all');
  });

  test('warnings too', () => {
    const text = writeProblems(flood(22, 'listing/thin', 'warning'), undefined, plain);
    expect(text.match(/warning listing\/thin/g)).toHaveLength(20);
    expect(text).toContain('… and 2 more of listing/thin in content/a.md.');
  });

  test('twenty are all shown, without another word', () => {
    expect(writeProblems(flood(20, 'listing/code'), undefined, plain)).not.toContain('…');
  });

  test('all are shown where all are asked for', () => {
    const text = writeProblems(flood(300, 'listing/code'), undefined, plain, { all: true });
    expect(text.match(/error listing\/code/g)).toHaveLength(300);
    expect(text).not.toContain('…');
  });

  test('annotations say it in one of their own', () => {
    const lines = writeAnnotations([...flood(25, 'listing/code'), other]);
    expect(lines).toHaveLength(22);
    expect(lines[0]).toBe('::error file=content/a.md,line=1,col=1,title=listing/code::Wrong 1.%0AMend it.');
    expect(lines).toContain('::error file=content/a.md,line=21,col=1,title=listing/code::There are 5 more of this rule in this file, from here on.%0AAll of them: npm run check -- --all');
    expect(writeAnnotations(flood(25, 'listing/code'), { all: true })).toHaveLength(25);
  });
});
