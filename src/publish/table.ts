import { PUBLIC_STATUSES } from '../domain/lifecycle.ts';
import { wordsOf } from '../words/own-words.ts';
import type { Publication } from './publication.ts';

/** What a build published, for the table at its end. */
export interface Published {
  guidePages: number;
  questions: number;
  announcements: number;
  searchable: number;
  pictures: number;
  /** How many integrations have each status, as the program calls it. */
  statuses: readonly { label: string; count: number; note?: string }[];
  /** Listings of which a preview has no page, since their fields are not all there. */
  leftOut: readonly string[];
  pages: number;
  links: number;
  files: number;
}

/** How many integrations have each status; those that are not in the site stand last. */
export function countStatuses({ listings, program, words }: Pick<Publication, 'listings' | 'program' | 'words'>, hidden: number): Published['statuses'] {
  const { statuses } = wordsOf(words, program.labels);
  const shown = PUBLIC_STATUSES.map((status) => ({ label: statuses[status].label, count: listings.filter((one) => one.status === status).length }));
  return [...shown, { label: statuses.hidden.label, count: hidden, note: 'not in the site' }].filter(({ count }) => count > 0);
}

/** What was published, as lines of a table for a terminal. */
export function formatPublished({ guidePages, questions, announcements, searchable, pictures, statuses, pages, links, files }: Published): string {
  const rows: readonly (readonly [name: string, count: number, note?: string | undefined])[] = [
    ['Guide pages', guidePages],
    ['Questions', questions],
    ['Release days', announcements],
    ...statuses.map(({ label, count, note }) => [`Integrations: ${label}`, count, note] as const),
    ['Pages found by search', searchable],
    ['Pictures', pictures],
    ['Pages verified', pages],
    ['Links followed', links],
    ['Files', files],
  ];
  const width = Math.max(...rows.map(([name]) => name.length));
  return rows.map(([name, count, note]) => `  ${name.padEnd(width)}  ${String(count).padStart(5)}${note === undefined ? '' : `  ${note}`}`).join('\n');
}
