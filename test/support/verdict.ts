import { expect } from 'vitest';
import type { Diagnostic } from '../../src/domain/diagnostics.ts';

/** What a hint may begin with, beside a question. */
const VERBS =
  /^(?:Add|Ask|Be|Begin|Change|Check|Choose|Close|Correct|Create|Date|Delete|End|Export|Fill|Follow|Give|Go|Indent|Keep|Leave|Let|Make|Move|Name|Nest|Number|Open|Prepare|Put|Remove|Rename|Replace|Run|Save|Say|Shorten|Take|Use|Write)\b/;

/** Every diagnostic has a place inside its file, and a hint that starts with a verb or asks a question. */
export function expectHelpful(diagnostics: readonly Diagnostic[], text: string): void {
  const lines = text.split('\n');
  for (const { line, column, hint = '', message, rule } of diagnostics) {
    const what = `${rule} ${line}:${column} ${message} ${hint}`;
    expect(line, what).toBeGreaterThanOrEqual(1);
    expect(line, what).toBeLessThanOrEqual(lines.length);
    expect(column, what).toBeGreaterThanOrEqual(1);
    expect(column, what).toBeLessThanOrEqual((lines[line - 1]?.length ?? 0) + 1);
    expect(VERBS.test(hint) || /\?/.test(hint), what).toBe(true);
    expect(message, what).toMatch(/[.?]$/);
  }
}

/** What was found, one `rule at line` each, without repeats. */
export function placesOf(diagnostics: readonly Diagnostic[]): string[] {
  return [...new Set(diagnostics.map(({ rule, line }) => `${rule} at ${line}`))];
}
