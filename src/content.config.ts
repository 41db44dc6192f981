import { defineCollection } from 'astro:content';
import { glob, type Loader } from 'astro/loaders';
import { publication } from 'virtual:waymark';
import { announcementSchema } from './schemas/announcement.ts';
import { guidePageSchema } from './schemas/guide-page.ts';
import { listingSchema } from './schemas/listing.ts';
import { questionSchema } from './schemas/question.ts';

const { contentDir, listings, announcements, pictures } = publication;

/**
 * Files below a folder of the content, by path pattern.
 *
 * Rendered text holds addresses of encoded pictures, so that a changed picture has to render its article anew.
 */
function documents(folder: string, pattern: string[], generateId: (path: string) => string): Loader {
  const loader = glob({ base: `${contentDir}/${folder}/`, pattern, generateId: ({ entry }) => generateId(entry) });
  const salt = JSON.stringify(pictures);
  return {
    ...loader,
    load: (context) => loader.load({ ...context, generateDigest: (data) => context.generateDigest(`${typeof data === 'string' ? data : JSON.stringify(data)}${salt}`) }),
  };
}

const withoutEnding = (path: string): string => path.replace(/\.mdx?$/, '');

/** The collections that have text of their own. Listings are named one by one: a hidden one is never opened. */
export const collections = {
  listings: defineCollection({
    loader: documents('listings', listings.map(({ path }) => path), (path) => path.split('/')[0] ?? path),
    schema: listingSchema,
  }),
  guide: defineCollection({ loader: documents('guide', ['*.mdx'], withoutEnding), schema: guidePageSchema }),
  questions: defineCollection({ loader: documents('faq', ['*/*.mdx'], withoutEnding), schema: questionSchema }),
  announcements: defineCollection({
    loader: documents('announcements', announcements.map((name) => `${name}.mdx`), withoutEnding),
    schema: announcementSchema,
  }),
};
