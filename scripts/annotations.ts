import type { Diagnostic } from '../src/domain/diagnostics.ts';
import { showUnseen } from '../src/domain/text/unseen.ts';
import { type Limit, limitProblems, SEE_ALL } from './problem-limit.ts';

/** Problems as GitHub's workflow commands, one a line: it writes them onto the lines of a pull request. */
export function writeAnnotations(diagnostics: readonly Diagnostic[], limit: Limit = {}): string[] {
  const { shown, leftOut } = limitProblems(diagnostics, limit);
  const rest = leftOut.map(({ first, count }) => ({ ...first, message: `There are ${count} more of this rule in this file, from here on.`, hint: SEE_ALL }));
  return [...shown, ...rest].map(({ file, line, column, severity, rule, message, hint }) => {
    const properties = [`file=${escapeProperty(file)}`, `line=${line}`, `col=${column}`, `title=${escapeProperty(rule)}`].join(',');
    const words = hint === undefined ? showUnseen(message) : `${showUnseen(message)}\n${showUnseen(hint)}`;
    return `::${severity} ${properties}::${escapeData(words)}`;
  });
}

/** Escapes of workflow commands, as GitHub's toolkit documents them. */
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
