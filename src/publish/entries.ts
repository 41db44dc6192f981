import { isReleased } from '../domain/announcements.ts';
import { compareText } from '../domain/text/order.ts';
import type { Content } from '../rules/content.ts';
import { findHidden } from './choose-listings.ts';
import type { Publication } from './publication.ts';

/** One thing that somebody wrote, and where readers find it, or why they do not. */
export type Entry = { source: string; address: string } | { source: string; hidden: string };

/**
 * Every entry of the content, from the content itself: which pages were made is not asked.
 *
 * @returns in the order of their files
 */
export function listEntries(content: Content, { listings, categories, preview }: Pick<Publication, 'listings' | 'categories' | 'preview'>): Entry[] {
  const hidden = new Set(preview ? [] : findHidden(content).map(({ slug }) => slug));
  const shown = new Set(listings.map(({ slug }) => slug));
  const entries: Entry[] = [
    ...content.guide.map(({ file, slug }) => ({ source: file, address: `/guide/${slug}/` })),
    ...content.questions.map(({ file, topic, slug }) => ({ source: file, address: `/faq/${topic}/${slug}/` })),
    ...content.listings.map(({ file, slug }): Entry => {
      if (hidden.has(slug)) return { source: file, hidden: 'Its milestones do not show yet that it works.' };
      return shown.has(slug) ? { source: file, address: `/ecosystem/${slug}/` } : { source: file, hidden: 'It has mistakes.' };
    }),
    ...content.announcements.map(({ file, fields }): Entry => {
      const { date } = fields;
      if (date === undefined || !isReleased({ date }, content.today)) return { source: file, hidden: 'Its day has not come.' };
      return { source: file, address: `/whats-new/#release-${date}` };
    }),
    ...categories.map(({ id }) => ({ source: `${content.categories?.file ?? 'categories.yaml'}#${id}`, address: `/ecosystem/category/${id}/` })),
  ];
  return entries.sort((a, b) => compareText(a.source, b.source));
}
