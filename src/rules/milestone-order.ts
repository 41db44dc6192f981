import { findOrderProblems } from '../domain/lifecycle.ts';
import type { Rule } from './rule.ts';

/** Each milestone stands on all before it. */
export const milestoneOrder: Rule = {
  id: 'status/order',
  severity: 'error',
  why: 'Each milestone needs all before it, in the order of the process. A gap means that a step was skipped, or not written down.',
  fix: 'Add the missing milestone with its day, or correct the day that is out of order.',
  check({ statuses }) {
    return statuses.flatMap(({ file, fields: { milestones }, at, atKey }) =>
      findOrderProblems(milestones ?? {}).map((problem) => {
        const { milestone } = problem;
        if (problem.kind === 'missing-predecessors') {
          const { missing } = problem;
          const [all, have, add] = missing.length === 1 ? ['which comes before it', 'has none', `Add "${missing[0] ?? ''}"`] : ['which come before it', 'have none', 'Add each of them'];
          return {
            file,
            ...atKey(['milestones', milestone]),
            message: `"${milestone}" has a day, but ${joinQuoted(missing)}, ${all}, ${have}.`,
            hint: `${add} with its day, or remove "${milestone}".`,
          };
        }
        const { predecessor } = problem;
        return {
          file,
          ...at(['milestones', milestone, 'on']),
          message: `"${milestone}" is dated ${milestones?.[milestone]?.on ?? ''}, before "${predecessor}" on ${milestones?.[predecessor]?.on ?? ''}.`,
          hint: 'Correct the day that is wrong.',
        };
      }),
    );
  },
};

function joinQuoted(names: readonly string[]): string {
  const quoted = names.map((name) => `"${name}"`);
  return quoted.length === 1 ? quoted.join('') : `${quoted.slice(0, -1).join(', ')} and ${quoted.at(-1) ?? ''}`;
}
