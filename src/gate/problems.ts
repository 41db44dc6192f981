import type { Diagnostic, Position, Severity } from '../domain/diagnostics.ts';

/** Where the gate puts what it finds: one list for all files, sorted at the end. */
export class Problems {
  readonly list: Diagnostic[] = [];

  /** Report something that stops a build. */
  error(file: string, position: Position, rule: string, message: string, hint: string): void {
    this.#add('error', file, position, rule, message, hint);
  }

  /** Report something that an editor should look at. */
  warning(file: string, position: Position, rule: string, message: string, hint: string): void {
    this.#add('warning', file, position, rule, message, hint);
  }

  #add(severity: Severity, file: string, { line, column }: Position, rule: string, message: string, hint: string): void {
    this.list.push({ file, line, column, severity, rule, message, hint });
  }
}

/** The first character of a file: where a problem stands that concerns the file as a whole. */
export const START: Position = { line: 1, column: 1 };
