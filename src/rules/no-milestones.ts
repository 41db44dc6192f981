import { reachedMilestones } from '../domain/lifecycle.ts';
import type { Rule } from './rule.ts';

/** A record without a milestone records nothing. */
export const noMilestones: Rule = {
  id: 'status/no-milestones',
  severity: 'error',
  incomplete: true,
  why: 'The status of a listing follows from its milestones. A file without any says nothing, and was probably left half-written.',
  fix: 'Add the milestones that are reached, each with its day, or remove the file.',
  check({ statuses }) {
    return statuses.flatMap(({ file, fields: { milestones }, at }) =>
      milestones && reachedMilestones(milestones).length === 0
        ? { file, ...at(['milestones']), message: 'No milestone is named.', hint: 'Add the first one, such as "interested: 2026-03-02", or remove the file.' }
        : [],
    );
  },
};
