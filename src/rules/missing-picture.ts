import { findNearest } from '../domain/text/nearest.ts';
import { namedPictures } from './listing-pictures.ts';
import type { Rule } from './rule.ts';

/** Every picture that a listing shows lies in its folder. */
export const missingPicture: Rule = {
  id: 'listing/missing-picture',
  severity: 'error',
  incomplete: true,
  why: 'Pictures are published from the folder of the listing. One that lies elsewhere, or under another name, would leave a hole in the page.',
  fix: 'Put the file into the folder beside index.md, and name it exactly as the file is named.',
  check({ listings }) {
    return listings.flatMap((listing) =>
      namedPictures(listing)
        .filter(({ name }) => !listing.files.includes(name))
        .map(({ name, line, column }) => ({
          file: listing.file,
          line,
          column,
          message: name === '' ? 'The picture names no file.' : `"${name}" is not a file in the folder of this listing.`,
          hint: suggestFile(name, listing.files),
        })),
    );
  },
};

function suggestFile(name: string, files: readonly string[]): string {
  const nearest = findNearest(name, files);
  if (nearest !== undefined) return `Did you mean "${nearest}"?`;
  return 'Put the picture into the folder beside index.md, and write its file name here.';
}
