import { styleText } from 'node:util';
import { countProblems, type Diagnostic, hasErrors } from '../src/domain/diagnostics.ts';
import { countOf } from '../src/domain/text/counts.ts';
import { writeAnnotations } from './annotations.ts';
import type { Limit } from './problem-limit.ts';
import { writeProblems } from './problem-text.ts';

/** What a check found, and where the files lie that it speaks of. */
export interface Report extends Limit {
  diagnostics: readonly Diagnostic[];
  /** How many files were looked at. */
  files: number;
  contentDir: string;
}

/** Print what a check found: results to stdout, problems to stderr. */
export type Reporter = (report: Report) => void;

/** The formats of `npm run check`. */
export const reporters: Readonly<Record<string, Reporter>> = {
  text({ diagnostics, files, contentDir, ...limit }) {
    printProblems(diagnostics, contentDir, limit);
    const warned = diagnostics.length > 0 ? 'yellow' : 'green';
    console.log(styleText(['bold', hasErrors(diagnostics) ? 'red' : warned], countProblems(diagnostics, files), { stream: process.stdout }));
  },
  json({ diagnostics }) {
    console.log(JSON.stringify(diagnostics, null, 2));
  },
  github({ diagnostics, files, ...limit }) {
    for (const line of writeAnnotations(diagnostics, limit)) console.log(line);
    console.log(countProblems(diagnostics, files));
  },
};

/** Say on stderr that what was just printed may be wrong, where the content has errors: what cannot be read counts as not there. */
export function warnOfErrors(diagnostics: readonly Diagnostic[]): void {
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  if (errors > 0) console.error(`The content has ${countOf(errors, 'error')}, so that some of this may be wrong. Run "npm run check" and mend what it names.`);
}

/** Print problems to stderr, with their lines where it is said in which folder those lie: colors on a terminal, plain text anywhere else; `NO_COLOR` and `FORCE_COLOR` are respected. */
export function printProblems(diagnostics: readonly Diagnostic[], contentDir?: string, limit: Limit = {}): void {
  if (diagnostics.length === 0) return;
  console.error(writeProblems(diagnostics, contentDir, (style, text) => styleText(style, text, { stream: process.stderr }), limit));
}
