import { describe, expect, test } from 'vitest';
import { compareDiagnostics, countProblems, type Diagnostic, formatDiagnostic, hasErrors } from '../../src/domain/diagnostics.ts';

function aDiagnostic(changes: Partial<Diagnostic> = {}): Diagnostic {
  return { file: 'content/listings/acme/index.md', line: 9, column: 5, severity: 'error', rule: 'listing/unknown-scope', message: '"notes:writ" is not a scope of this program.', ...changes };
}

describe('formatDiagnostic', () => {
  test.each([
    { hint: undefined, text: 'content/listings/acme/index.md:9:5 error listing/unknown-scope  "notes:writ" is not a scope of this program.' },
    { hint: 'Did you mean "notes:write"?', text: 'content/listings/acme/index.md:9:5 error listing/unknown-scope  "notes:writ" is not a scope of this program.\n  hint: Did you mean "notes:write"?' },
  ])('hint $hint', ({ hint, text }) => {
    expect(formatDiagnostic(aDiagnostic({ hint }))).toBe(text);
  });
});

describe('compareDiagnostics', () => {
  test.each<{ case: string; changes: Partial<Diagnostic> }>([
    { case: 'by file', changes: { file: 'content/status/acme.yaml', line: 1 } },
    { case: 'in byte order, as every machine sorts', changes: { file: 'content/listings/Ä/index.md' } },
    { case: 'by line, as numbers', changes: { line: 10 } },
    { case: 'by column', changes: { column: 12 } },
    { case: 'by rule', changes: { rule: 'listing/unused-file' } },
    { case: 'by message', changes: { message: '"tags" is not a scope of this program.' } },
  ])('$case', ({ changes }) => {
    const [first, second] = [aDiagnostic(), aDiagnostic(changes)];
    expect([second, first].toSorted(compareDiagnostics)).toEqual([first, second]);
    expect(compareDiagnostics(first, second)).toBeLessThan(0);
  });

  test('capitals come before small letters', () => {
    expect(compareDiagnostics(aDiagnostic({ file: 'content/B' }), aDiagnostic({ file: 'content/a' }))).toBeLessThan(0);
  });

  test('the same problem is equal to itself', () => {
    expect(compareDiagnostics(aDiagnostic(), aDiagnostic())).toBe(0);
  });
});

describe('countProblems', () => {
  const errors = (count: number) => Array.from({ length: count }, () => aDiagnostic());
  const warnings = (count: number) => Array.from({ length: count }, () => aDiagnostic({ severity: 'warning' }));
  test.each([
    { diagnostics: [...errors(2), ...warnings(1)], files: 27, text: '2 errors, 1 warning in 27 files', grave: true },
    { diagnostics: errors(1), files: 1, text: '1 error, 0 warnings in 1 file', grave: true },
    { diagnostics: warnings(2), files: 0, text: '0 errors, 2 warnings in 0 files', grave: false },
    { diagnostics: [], files: 3, text: '0 errors, 0 warnings in 3 files', grave: false },
  ])('$text', ({ diagnostics, files, text, grave }) => {
    expect(countProblems(diagnostics, files)).toBe(text);
    expect(hasErrors(diagnostics)).toBe(grave);
  });
});
