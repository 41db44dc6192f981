import { defineCollection } from 'astro:content';
import { glob, type Loader } from 'astro/loaders';
import { publication } from 'virtual:waymark';
import { announcementSchema } from './schemas/announcement.ts';
import { guidePageSchema } from './schemas/guide-page.ts';
import { listingSchema } from './schemas/listing.ts';
import { questionSchema } from './schemas/question.ts';

const { contentDir, listings, guide, questions, announcements, pictures } = publication;

/**
 * Files below a folder of the content, named one by one: what is not to be published is never opened.
 *
 * Rendered text holds addresses of encoded pictures, so that a changed picture has to render its article anew.
 */
function documents(folder: string, paths: readonly string[], generateId: (path: string) => string): Loader {
  const loader = glob({ base: `${contentDir}/${folder}/`, pattern: patternsOf(paths), generateId: ({ entry }) => generateId(entry) });
  return {
    ...loader,
    load(context) {
      const salt = context.generateDigest(JSON.stringify(pictures));
      return loader.load({ ...context, generateDigest: (data) => context.generateDigest(`${typeof data === 'string' ? data : JSON.stringify(data)}${salt}`) });
    },
  };
}

/** Few patterns for many paths: every file is compared with every pattern. The matcher takes 65,536 letters at most. */
function patternsOf(paths: readonly string[]): string[] {
  const most = 300;
  return Array.from({ length: Math.ceil(paths.length / most) }, (_, index) => {
    const [first = '', ...others] = paths.slice(index * most, (index + 1) * most);
    return others.length === 0 ? first : `{${[first, ...others].join(',')}}`;
  });
}

const withoutEnding = (path: string): string => path.replace(/\.mdx?$/, '');

/** The collections that have text of their own. */
export const collections = {
  listings: defineCollection({
    loader: documents('listings', listings.map(({ path }) => path), (path) => path.split('/')[0] ?? path),
    schema: listingSchema,
  }),
  guide: defineCollection({ loader: documents('guide', guide, withoutEnding), schema: guidePageSchema }),
  questions: defineCollection({ loader: documents('faq', questions, withoutEnding), schema: questionSchema }),
  announcements: defineCollection({ loader: documents('announcements', announcements, withoutEnding), schema: announcementSchema }),
};
