import type { Rule } from './rule.ts';

/** Nobody has walked through an article tomorrow. */
export const verifiedFuture: Rule = {
  id: 'listing/verified-future',
  severity: 'error',
  why: 'The page tells customers when somebody last went through the steps. A day to come cannot be that day.',
  fix: 'Write the day on which somebody last followed every step of the article.',
  check({ listings, today }) {
    return listings.flatMap(({ file, fields: { verifiedOn }, at }) =>
      verifiedOn === undefined || verifiedOn <= today
        ? []
        : {
            file,
            ...at(['verifiedOn']),
            message: `verifiedOn is ${verifiedOn}, and today is ${today}.`,
            hint: 'Write the day on which somebody last followed every step.',
          },
    );
  },
};
