import type { Rule } from './rule.ts';

/** Pictures stand in listings alone: only there are they judged, encoded and kept back while a listing is hidden. */
export const picturePlace: Rule = {
  id: 'picture/place',
  severity: 'error',
  why: 'Pictures of listings are checked, freed of metadata and kept back until their listing is public. A picture in the guide, a question or an announcement would pass all of that by.',
  fix: 'Remove the picture, or link to the page of the listing that shows it.',
  check({ guide, questions, announcements }) {
    return [...guide, ...questions, ...announcements].flatMap(({ file, article }) =>
      article.images.map(({ text, line, column }) => ({
        file,
        line,
        column,
        message: `The picture "${text}" stands outside of a listing.`,
        hint: 'Remove it, or link to the page of the listing that shows it.',
      })),
    );
  },
};
