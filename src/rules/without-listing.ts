import { suggest } from '../domain/text/nearest.ts';
import type { Content } from './content.ts';
import type { Finding } from './rule.ts';

/** The files that are named after a listing which is not there. */
export function findWithoutListing(files: readonly { slug: string; file: string }[], listings: Content['listings']): Finding[] {
  const slugs = listings.map(({ slug }) => slug);
  const known = new Set(slugs);
  return files
    .filter(({ slug }) => !known.has(slug))
    .map(({ slug, file }) => ({
      file,
      line: 1,
      column: 1,
      message: `There is no listing "${slug}".`,
      hint: slugs.length > 0 ? suggest(slug, slugs) : `Create listings/${slug}/, or remove this file.`,
    }));
}
