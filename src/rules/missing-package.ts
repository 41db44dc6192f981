import { packageStates, type SubmittedListing } from '../domain/packages.ts';
import { isArticleComplete } from '../domain/sections.ts';
import type { ListingFolder } from './content.ts';
import { namedPictures } from './listing-pictures.ts';
import type { Rule } from './rule.ts';

/** Stands for a field with a mistake: its schema reports that, and nothing is missing because of it. */
const UNREAD = 'reported elsewhere';

/** A submission counts as made once every package is complete. */
export const missingPackage: Rule = {
  id: 'status/missing-package',
  severity: 'error',
  why: 'A submission is complete with its packages: help article, sandbox logins, listing information and technical support. The review begins when all of them are there.',
  fix: 'Add what is missing: in the folder of the listing, or as a day under "packages". Remove "submitted" until then.',
  check({ listings, statuses }) {
    const folders = new Map(listings.map((listing) => [listing.slug, listing]));
    return statuses.flatMap(({ slug, file, fields, at }) => {
      const on = fields.milestones?.submitted?.on;
      const folder = folders.get(slug);
      if (on === undefined || !folder || !fields.packages) return [];
      return packageStates(describeSubmission(folder), fields.packages, on).flatMap(({ missing }) =>
        missing.map((text) => ({
          file,
          ...at(['milestones', 'submitted', 'on']),
          message: `"submitted" is dated ${on}, but this was missing: ${text}.`,
          hint: 'Add what is missing, or remove "submitted" and every milestone after it.',
        })),
      );
    });
  },
};

function describeSubmission(folder: ListingFolder): SubmittedListing {
  const { fields, article, files } = folder;
  const consentPages = fields.screenshots?.filter(({ shows }) => shows === 'scopes').length ?? 1;
  return {
    articleComplete: article.unreadable === true || isArticleComplete(article.headings),
    picturesComplete: consentPages === 1 && namedPictures(folder).every(({ name }) => files.includes(name)),
    about: fields.about ?? UNREAD,
    logo: fields.logo ?? UNREAD,
    support: { email: fields.support?.email ?? UNREAD },
  };
}
