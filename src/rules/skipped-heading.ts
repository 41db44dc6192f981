import type { Rule } from './rule.ts';

/** Headings are an outline; a skipped level is a hole in it. */
export const skippedHeading: Rule = {
  id: 'listing/skipped-heading',
  severity: 'error',
  why: 'People who cannot see the page move through it by its headings. A skipped level makes them look for something that is not there.',
  fix: 'Go one level down at a time: ### below ##, #### below ###.',
  check({ listings }) {
    return listings.flatMap(({ file, article }) =>
      article.headings.flatMap(({ text, depth, line, column }, index) => {
        const above = article.headings[index - 1]?.depth ?? 1;
        if (depth <= above + 1) return [];
        return {
          file,
          line,
          column,
          message: `"${'#'.repeat(depth)} ${text}" follows a heading of level ${above}, so level ${above + 1} is skipped.`,
          hint: `Write it with ${'#'.repeat(above + 1)}.`,
        };
      }),
    );
  },
};
