import { MILESTONES } from '../domain/lifecycle.ts';
import { compareText } from '../domain/text/order.ts';
import type { Rule } from './rule.ts';

/** The pages of the guide end with milestones in the order of the process. */
export const guideMilestones: Rule = {
  id: 'guide/milestone-order',
  severity: 'error',
  why: 'Each page says what is recorded while a partner follows it: the milestones since the page before. A page that ends with an earlier milestone would have none.',
  fix: 'Give each page a milestone that comes after those of the pages before it, or none.',
  check({ guide }) {
    const pages = guide.toSorted((a, b) => compareText(a.file, b.file));
    return pages.flatMap(({ file, fields: { milestone }, at }, index) => {
      if (milestone === undefined) return [];
      const before = pages.slice(0, index).find(({ fields }) => fields.milestone !== undefined && MILESTONES.indexOf(fields.milestone) >= MILESTONES.indexOf(milestone));
      if (!before) return [];
      const hint = 'Write a later milestone, or leave it out.';
      return { file, ...at(['milestone']), message: `"${milestone}" does not come after "${before.fields.milestone ?? ''}", with which ${before.file} ends.`, hint };
    });
  },
};
