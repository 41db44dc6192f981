import { styleText } from 'node:util';
import { countProblems, type Diagnostic, hasErrors } from '../src/domain/diagnostics.ts';
import { showUnseen } from '../src/domain/text/unseen.ts';
import { writeProblems } from './problem-text.ts';

/** What a check found, and where the files lie that it speaks of. */
export interface Report {
  diagnostics: readonly Diagnostic[];
  /** How many files were looked at. */
  files: number;
  contentDir: string;
}

/** Print what a check found: results to stdout, problems to stderr. */
export type Reporter = (report: Report) => void;

/** The formats of `npm run check`. */
export const reporters: Readonly<Record<string, Reporter>> = {
  text({ diagnostics, files, contentDir }) {
    printProblems(diagnostics, contentDir);
    const warned = diagnostics.length > 0 ? 'yellow' : 'green';
    console.log(styleText(['bold', hasErrors(diagnostics) ? 'red' : warned], countProblems(diagnostics, files), { stream: process.stdout }));
  },
  json({ diagnostics }) {
    console.log(JSON.stringify(diagnostics, null, 2));
  },
  github({ diagnostics, files }) {
    for (const { file, line, column, severity, rule, message, hint } of diagnostics) {
      const properties = [`file=${escapeProperty(file)}`, `line=${line}`, `col=${column}`, `title=${escapeProperty(rule)}`].join(',');
      const words = hint === undefined ? showUnseen(message) : `${showUnseen(message)}\n${showUnseen(hint)}`;
      console.log(`::${severity} ${properties}::${escapeData(words)}`);
    }
    console.log(countProblems(diagnostics, files));
  },
};

/** Print problems to stderr, with their lines where it is said in which folder those lie: colors on a terminal, plain text anywhere else; `NO_COLOR` and `FORCE_COLOR` are respected. */
export function printProblems(diagnostics: readonly Diagnostic[], contentDir?: string): void {
  if (diagnostics.length === 0) return;
  console.error(writeProblems(diagnostics, contentDir, (style, text) => styleText(style, text, { stream: process.stderr })));
}

/** Escapes of GitHub's workflow commands, as its toolkit documents them. */
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
