import { z } from 'zod';
import { daySchema, idSchema, lineSchema, paragraphSchema } from './shared.ts';

/** Frontmatter of `content/announcements/<date>.mdx`: one release day. */
export const announcementSchema = z.strictObject({
  title: lineSchema(5, 100),
  /** The release day; the file is named after it. */
  date: daySchema,
  /** Slugs of the listings that this release announces. */
  listings: z.array(idSchema).min(1),
  /** One or two sentences, shown in lists and feeds. */
  summary: paragraphSchema(20, 300),
});

export type Announcement = z.output<typeof announcementSchema>;
