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
      findOrderProblems(milestones ?? {}).map(({ milestone, kind, predecessor }) =>
        kind === 'missing-predecessor'
          ? {
              file,
              ...atKey(['milestones', milestone]),
              message: `"${milestone}" has a day, but "${predecessor}", which comes before it, has none.`,
              hint: `Add "${predecessor}" with its day, or remove "${milestone}".`,
            }
          : {
              file,
              ...at(['milestones', milestone, 'on']),
              message: `"${milestone}" is dated ${milestones?.[milestone]?.on ?? ''}, before "${predecessor}" on ${milestones?.[predecessor]?.on ?? ''}.`,
              hint: 'Correct the day that is wrong.',
            },
      ),
    );
  },
};
