import { styleText } from 'node:util';
import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { countProblems, type Diagnostic, formatDiagnostic } from '../src/domain/diagnostics.ts';
import { codeFrame } from '../src/domain/code-frame.ts';

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
    console.log(countProblems(diagnostics, files));
  },
  json({ diagnostics }) {
    console.log(JSON.stringify(diagnostics, null, 2));
  },
  github({ diagnostics, files }) {
    for (const { file, line, column, severity, rule, message, hint } of diagnostics) {
      const properties = [`file=${escapeProperty(file)}`, `line=${line}`, `col=${column}`, `title=${escapeProperty(rule)}`].join(',');
      console.log(`::${severity} ${properties}::${escapeData(hint === undefined ? message : `${message}\n${hint}`)}`);
    }
    console.log(countProblems(diagnostics, files));
  },
};

/** Print problems to stderr, a blank line between files, each with the line that it speaks of. */
export function printProblems(diagnostics: readonly Diagnostic[], contentDir: string): void {
  const lines = new Map<string, readonly string[]>();
  let last: string | undefined;
  for (const diagnostic of diagnostics) {
    const { file, line, column, severity, hint } = diagnostic;
    if (last !== undefined && last !== file) console.error('');
    last = file;
    const source = lines.get(file) ?? readLines(join(dirname(resolve(contentDir)), file));
    lines.set(file, source);
    const [text = '', ...rest] = formatDiagnostic(diagnostic).split('\n');
    console.error(text.replace(` ${severity} `, ` ${paint(severity === 'error' ? 'red' : 'yellow', severity)} `));
    if (hint !== undefined) console.error(rest.join('\n'));
    const frame = codeFrame(source, { line, column });
    if (frame !== undefined) console.error(paint('dim', frame));
  }
  if (diagnostics.length > 0) console.error('');
}

/** Colors on a terminal, plain text anywhere else; `NO_COLOR` and `FORCE_COLOR` are respected. */
function paint(style: 'red' | 'yellow' | 'dim', text: string): string {
  return styleText(style, text, { stream: process.stderr });
}

/** The lines of a text file; none for a picture or a file that is not there. */
function readLines(path: string): readonly string[] {
  if (!/\.(md|mdx|yaml|svg)$/.test(path)) return [];
  try {
    return readFileSync(path, 'utf8').split(/\r?\n/);
  } catch {
    return [];
  }
}

/** Escapes of GitHub's workflow commands, as its toolkit documents them. */
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
