import { countOf } from './text/counts.ts';
import { compareText } from './text/order.ts';
import { showUnseen } from './text/unseen.ts';

/** How grave a problem is: an error stops the build, a warning does not. */
export type Severity = 'error' | 'warning';

/** A place in a text file. Line and column start at 1, as editors count. */
export interface Position {
  line: number;
  column: number;
}

/** One problem in one content file, at the place where an author can fix it. */
export interface Diagnostic extends Position {
  /** Path from the content folder's parent, with `/` on every system. */
  file: string;
  severity: Severity;
  /** Stable id of the rule, as the rule catalog lists it. */
  rule: string;
  message: string;
  hint?: string | undefined;
}

/**
 * Write a diagnostic as editors and terminals make clickable, its hint on a line of its own.
 *
 * What authors wrote is quoted in messages: characters that a terminal would act on are shown as `·`.
 */
export function formatDiagnostic({ file, line, column, severity, rule, message, hint }: Diagnostic): string {
  const text = showUnseen(`${file}:${line}:${column} ${severity} ${rule}  ${message}`);
  return hint === undefined ? text : `${text}\n  hint: ${showUnseen(hint)}`;
}

/** The order in which problems are reported: by file, then from top to bottom, then by rule. */
export function compareDiagnostics(a: Diagnostic, b: Diagnostic): number {
  return (
    compareText(a.file, b.file) || a.line - b.line || a.column - b.column || compareText(a.rule, b.rule) || compareText(a.message, b.message)
  );
}

/** Count problems in words. @example countProblems(diagnostics, 27); // '2 errors, 1 warning in 27 files' */
export function countProblems(diagnostics: readonly Pick<Diagnostic, 'severity'>[], files: number): string {
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  const warnings = diagnostics.length - errors;
  return `${countOf(errors, 'error')}, ${countOf(warnings, 'warning')} in ${countOf(files, 'file')}`;
}

/** Whether anything here must stop a build. */
export function hasErrors(diagnostics: readonly Pick<Diagnostic, 'severity'>[]): boolean {
  return diagnostics.some(({ severity }) => severity === 'error');
}
