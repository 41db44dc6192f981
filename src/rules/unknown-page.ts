import { linksOf } from './documents.ts';
import { publicStatuses } from './public-listings.ts';
import type { Rule } from './rule.ts';
import { isSiteRelative, listingPath, pathOf, sitePaths, suggestPage } from './site-paths.ts';

/** A link to a page of this site leads to a page that exists. */
export const unknownPage: Rule = {
  id: 'link/unknown-page',
  severity: 'error',
  why: 'The link would lead readers to "page not found". Listings that are still hidden have no page either.',
  fix: 'Write the address of a page as the browser shows it, beginning and ending with a slash.',
  check(content) {
    const paths = sitePaths(content);
    const statuses = publicStatuses(content);
    const hidden = new Set(content.listings.filter(({ slug }) => statuses.get(slug) === 'hidden').map(({ slug }) => listingPath(slug)));
    return linksOf(content).flatMap(({ file, links }) =>
      links
        .filter(({ text }) => isSiteRelative(text) && !paths.has(pathOf(text)))
        .map(({ text, line, column }) => ({
          file,
          line,
          column,
          message: `"${text}" is not a page of this site.`,
          hint: hidden.has(pathOf(text)) ? 'Remove the link until this listing is public.' : suggestPage(pathOf(text), paths),
        })),
    );
  },
};
