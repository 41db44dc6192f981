import { lstatSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { codeFrame } from '../src/domain/text/code-frame.ts';
import { type Diagnostic, formatDiagnostic, hasErrors } from '../src/domain/diagnostics.ts';
import { type LeftOut, type Limit, limitProblems, SEE_ALL } from './problem-limit.ts';

/** How a part of the text is set off on a terminal. */
export type Paint = (style: 'red' | 'yellow' | 'cyan' | 'bold' | 'dim', text: string) => string;

/**
 * Problems as text, in blocks with a blank line between them.
 *
 * Errors come last, where a terminal stops, each with the line that it speaks of where a folder is named. Warnings stand above them
 * in a few lines: those of one rule that follow each other share their hint. Of many problems of one rule in one file the first
 * ones are shown, with the number of the others.
 */
export function writeProblems(diagnostics: readonly Diagnostic[], contentDir: string | undefined, paint: Paint, limit: Limit = {}): string {
  const warnings = groupByFile(diagnostics.filter(({ severity }) => severity === 'warning'));
  const errors = groupByFile(diagnostics.filter(({ severity }) => severity === 'error'));
  const blocks = [...warnings.map((group) => writeWarnings(group, paint, limit)), ...errors.map((group) => writeErrors(group, contentDir, paint, limit))];
  if (hasErrors(diagnostics)) blocks.push(paint('dim', 'Why each rule is there: npm run check -- --rules'));
  return `${blocks.join('\n\n')}\n`;
}

function writeWarnings(group: readonly Diagnostic[], paint: Paint, limit: Limit): string {
  const { shown, leftOut } = limitProblems(group, limit);
  const lines = shown.flatMap((diagnostic, index) => {
    const next = shown[index + 1];
    const shared = next?.rule === diagnostic.rule && next.hint === diagnostic.hint;
    return [writeHead(diagnostic, paint), ...(shared ? [] : writeHint(diagnostic, paint))];
  });
  return [...lines, ...writeRest(leftOut, paint)].join('\n');
}

function writeErrors(group: readonly Diagnostic[], contentDir: string | undefined, paint: Paint, limit: Limit): string {
  const { shown, leftOut } = limitProblems(group, limit);
  const source = contentDir === undefined ? [] : readLines(join(dirname(resolve(contentDir)), group[0]?.file ?? ''));
  const blocks = shown.map((diagnostic) => {
    const frame = codeFrame(source, diagnostic);
    return [writeHead(diagnostic, paint), ...writeHint(diagnostic, paint), ...(frame === undefined ? [] : [paintFrame(frame, paint)])].join('\n');
  });
  return [...blocks, ...writeRest(leftOut, paint)].join('\n\n');
}

/** Place, severity, rule and message, each in its own weight. */
function writeHead(diagnostic: Diagnostic, paint: Paint): string {
  const { severity, rule } = diagnostic;
  const [text = ''] = formatDiagnostic(diagnostic).split('\n');
  const mark = ` ${severity} ${rule}  `;
  const at = text.indexOf(mark);
  return `${paint('bold', text.slice(0, at))} ${paint(severity === 'error' ? 'red' : 'yellow', severity)} ${paint('dim', rule)}  ${text.slice(at + mark.length)}`;
}

function writeHint(diagnostic: Diagnostic, paint: Paint): string[] {
  if (diagnostic.hint === undefined) return [];
  const [, hint = ''] = formatDiagnostic(diagnostic).split('\n');
  return [hint.replace('hint:', paint('cyan', 'hint:'))];
}

function writeRest(leftOut: readonly LeftOut[], paint: Paint): string[] {
  return leftOut.map(({ first: { rule, file }, count }) => paint('dim', `… and ${count} more of ${rule} in ${file}. ${SEE_ALL}`));
}

function paintFrame(frame: string, paint: Paint): string {
  const [source = '', mark = ''] = frame.split('\n');
  return `${paint('dim', source)}\n${paint('dim', mark.slice(0, -1))}${paint('red', mark.slice(-1))}`;
}

function groupByFile(diagnostics: readonly Diagnostic[]): Diagnostic[][] {
  return [...Map.groupBy(diagnostics, ({ file }) => file).values()];
}

/** The lines of a text file; none for a picture or a file that is not there. */
function readLines(path: string): readonly string[] {
  if (!/\.(md|mdx|yaml|svg)$/.test(path)) return [];
  try {
    // What a link leads to is nobody's to read in a log, and a pipe may never answer.
    if (!lstatSync(path).isFile()) return [];
    return readFileSync(path, 'utf8').split(/\r?\n/);
  } catch {
    return [];
  }
}
