import { lstatSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { codeFrame } from '../src/domain/text/code-frame.ts';
import { type Diagnostic, formatDiagnostic, hasErrors } from '../src/domain/diagnostics.ts';

/** How a part of the text is set off on a terminal. */
export type Paint = (style: 'red' | 'yellow' | 'cyan' | 'bold' | 'dim', text: string) => string;

/** More of one file than this helps nobody; the count at the end and the other formats name all. */
const MOST_OF_ONE_FILE = 25;

/**
 * Problems as text, in blocks with a blank line between them.
 *
 * Errors come last, where a terminal stops, each with the line that it speaks of where a folder is named. Warnings stand above them
 * in a few lines: those of one rule that follow each other share their hint.
 */
export function writeProblems(diagnostics: readonly Diagnostic[], contentDir: string | undefined, paint: Paint): string {
  const warnings = groupByFile(diagnostics.filter(({ severity }) => severity === 'warning'));
  const errors = groupByFile(diagnostics.filter(({ severity }) => severity === 'error'));
  const blocks = [...warnings.map((group) => writeWarnings(group, paint)), ...errors.map((group) => writeErrors(group, contentDir, paint))];
  if (hasErrors(diagnostics)) blocks.push(paint('dim', 'Why each rule is there: npm run check -- --rules'));
  return `${blocks.join('\n\n')}\n`;
}

function writeWarnings(group: readonly Diagnostic[], paint: Paint): string {
  const shown = group.slice(0, MOST_OF_ONE_FILE);
  const lines = shown.flatMap((diagnostic, index) => {
    const next = shown[index + 1];
    const shared = next?.rule === diagnostic.rule && next.hint === diagnostic.hint;
    return [writeHead(diagnostic, paint), ...(shared ? [] : writeHint(diagnostic, paint))];
  });
  return [...lines, ...writeRest(group, paint)].join('\n');
}

function writeErrors(group: readonly Diagnostic[], contentDir: string | undefined, paint: Paint): string {
  const source = contentDir === undefined ? [] : readLines(join(dirname(resolve(contentDir)), group[0]?.file ?? ''));
  const blocks = group.slice(0, MOST_OF_ONE_FILE).map((diagnostic) => {
    const frame = codeFrame(source, diagnostic);
    return [writeHead(diagnostic, paint), ...writeHint(diagnostic, paint), ...(frame === undefined ? [] : [paintFrame(frame, paint)])].join('\n');
  });
  return [...blocks, ...writeRest(group, paint)].join('\n\n');
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

function writeRest({ length }: readonly Diagnostic[], paint: Paint): string[] {
  const rest = length - MOST_OF_ONE_FILE;
  return rest > 0 ? [paint('dim', `… and ${rest} more in this file`)] : [];
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
