import type { Diagnostic } from '../src/domain/diagnostics.ts';

/** More problems of one rule in one file tell nobody anything new; the count at the end and JSON know all. */
const MOST_OF_ONE_RULE = 20;

/** How to see what is left out. */
export const SEE_ALL = 'All of them: npm run check -- --all';

/** Whether every problem is shown, however many there are of one kind. */
export interface Limit {
  all?: boolean;
}

/** Problems of one rule in one file that are not shown. */
export interface LeftOut {
  /** The first of them. */
  first: Diagnostic;
  count: number;
}

/** Of each rule in each file the first problems in the order given, and how many more there are. */
export function limitProblems(diagnostics: readonly Diagnostic[], { all = false }: Limit = {}): { shown: readonly Diagnostic[]; leftOut: LeftOut[] } {
  if (all) return { shown: diagnostics, leftOut: [] };
  const groups = [...Map.groupBy(diagnostics, ({ file, rule, severity }) => `${severity} ${rule} ${file}`).values()];
  const hidden = new Set(groups.flatMap((group) => group.slice(MOST_OF_ONE_RULE)));
  return {
    shown: diagnostics.filter((diagnostic) => !hidden.has(diagnostic)),
    leftOut: groups.flatMap((group) => group.slice(MOST_OF_ONE_RULE, MOST_OF_ONE_RULE + 1).map((first) => ({ first, count: group.length - MOST_OF_ONE_RULE }))),
  };
}
