import { namedPictures } from './listing-pictures.ts';
import type { Rule } from './rule.ts';

/** Whatever lies in a folder of content is meant to be seen. */
export const unusedFile: Rule = {
  id: 'listing/unused-file',
  severity: 'error',
  incomplete: true,
  why: 'A file that nothing names is a leftover, or a picture that somebody forgot to show. Neither can be reviewed.',
  fix: 'Name it in the fields or the article of the listing, or delete it.',
  check({ listings }) {
    return listings
      .filter(({ fields, article }) => fields.logo !== undefined && fields.screenshots !== undefined && !article.unreadable)
      .flatMap((listing) => {
        const named = new Set(namedPictures(listing).map(({ name }) => name));
        return listing.files
          .filter((name) => !named.has(name))
          .map((name) => ({
            file: listing.file.replace(/[^/]*$/, name),
            line: 1,
            column: 1,
            message: `Nothing in the listing names the file "${name}".`,
            hint: 'Delete it, or name it as logo, screenshot or picture of the article.',
          }));
      });
  },
};
