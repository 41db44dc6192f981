import type { Rule } from './rule.ts';

/** Only what was public can end. */
export const earlyEnd: Rule = {
  id: 'status/ended-too-early',
  severity: 'error',
  why: 'An end is a notice to customers who knew the listing. One that was never public has nobody to tell, and the notice would make it public.',
  fix: 'Remove "ended" where the listing was never public, or correct its day.',
  check({ statuses }) {
    return statuses.flatMap(({ file, fields: { milestones, ended }, at, atKey }) => {
      if (!ended || !milestones) return [];
      const passed = milestones['walkthrough-passed']?.on;
      if (passed === undefined) {
        return { file, ...atKey(['ended']), message: 'The listing has ended, but it was never public: "walkthrough-passed" has no day.', hint: 'Remove "ended", or add the milestones that were reached.' };
      }
      if (ended.on >= passed) return [];
      return { file, ...at(['ended', 'on']), message: `The end is dated ${ended.on}, before "walkthrough-passed" on ${passed}.`, hint: 'Correct the day that is wrong.' };
    });
  },
};
