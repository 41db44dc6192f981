import type { Rule } from './rule.ts';

/** A picture without a description does not exist for people who cannot see it. */
export const pictureAlt: Rule = {
  id: 'listing/picture-alt',
  severity: 'error',
  incomplete: true,
  why: 'People who cannot see the picture are read its description instead.',
  fix: 'Say in one sentence what the picture shows: ![The settings page with the switch turned on](./switch.png).',
  check({ listings }) {
    return listings.flatMap(({ file, article }) =>
      article.images
        .filter(({ alt }) => alt.trim() === '')
        .map(({ text, line, column }) => ({
          file,
          line,
          column,
          message: `The picture "${text}" has no description.`,
          hint: 'Write between the square brackets, or as alt, what the picture shows.',
        })),
    );
  },
};
