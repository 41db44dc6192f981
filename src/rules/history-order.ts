import type { Rule } from './rule.ts';

/** A record grows at its end, so its days never go back. */
export const historyOrder: Rule = {
  id: 'history/order',
  severity: 'error',
  why: 'A record is only ever added to, at its end. A day before that of the entry above shows that something was put in between or changed afterwards.',
  fix: 'Put new entries at the end, and leave the earlier ones as they are.',
  check({ histories, today }) {
    return histories.flatMap(({ file, fields: { changes = [] }, at }) =>
      changes.flatMap(({ on }, index) => {
        const before = changes[index - 1]?.on;
        const place = { file, ...at(['changes', index, 'on']) };
        if (before !== undefined && on < before) {
          return { ...place, message: `The entry is dated ${on}, and stands below one of ${before}.`, hint: 'Correct the day that is wrong, or put the entries in the order of their days.' };
        }
        return on > today ? { ...place, message: `The entry is dated ${on}, and today is ${today}.`, hint: 'Correct the day, or add the entry once it has come.' } : [];
      }),
    );
  },
};
