import type { Rule } from './rule.ts';

/** The page has one main heading already: the name of the listing. */
export const topHeading: Rule = {
  id: 'listing/top-heading',
  severity: 'error',
  why: 'The name of the listing is the main heading of its page. A second one confuses screen readers and search engines.',
  fix: 'Begin the article with "## Enable", or "## Before you start", and leave the title out.',
  check({ listings }) {
    return listings.flatMap(({ file, article }) =>
      article.headings
        .filter(({ depth }) => depth === 1)
        .map(({ text, line, column }) => ({
          file,
          line,
          column,
          message: `"# ${text}" is a main heading, and the page has one already.`,
          hint: 'Remove it, or write it with ## where it is a section.',
        })),
    );
  },
};
