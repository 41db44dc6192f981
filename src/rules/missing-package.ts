import type { Day } from '../domain/day.ts';
import { HANDED_OVER, type PackageId, packageStates, type SubmittedListing } from '../domain/packages.ts';
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
  incomplete: true,
  why: 'A submission is complete with its packages: help article, sandbox logins, listing information and technical support. The review begins when all of them are there.',
  fix: 'Add what is missing: in the folder of the listing, or as a day under "packages". Remove "submitted" until then.',
  check({ listings, statuses }) {
    const folders = new Map(listings.map((listing) => [listing.slug, listing]));
    return statuses.flatMap(({ slug, file, fields, at }) => {
      const on = fields.milestones?.submitted?.on;
      const folder = folders.get(slug);
      if (on === undefined || !folder || !fields.packages) return [];
      return packageStates(describeSubmission(folder), fields.packages, on).flatMap(({ id, missing }) =>
        missing.map((text) => ({
          file,
          ...at(['milestones', 'submitted', 'on']),
          message: `"submitted" is dated ${on}, but this was missing: ${text}.`,
          hint: hintFor(id, on),
        })),
      );
    });
  },
};

/** What was handed over outside the folder is a day in the record; everything else is in the folder. */
function hintFor(id: PackageId, on: Day): string {
  const key = HANDED_OVER[id];
  const add = key === undefined ? 'Add what is missing to the folder of the listing' : `Write the day under "packages" in this file, such as "${key}: ${on}"`;
  return `${add}, or remove "submitted" and every milestone after it.`;
}

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
