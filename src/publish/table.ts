import { PUBLIC_STATUSES } from '../domain/lifecycle.ts';
import { STATUS_WORDS } from '../domain/wording.ts';
import type { Published } from './build.ts';

/** What was published, as lines of a table for a terminal. */
export function formatPublished({ guidePages, questions, announcements, searchable, pictures, statuses, hidden, pages, links, files }: Published): string {
  const rows: readonly (readonly [string, number, string?])[] = [
    ['Guide pages', guidePages],
    ['Questions', questions],
    ['Release days', announcements],
    ...PUBLIC_STATUSES.flatMap((status): (readonly [string, number])[] => {
      const count = statuses[status] ?? 0;
      return count === 0 ? [] : [[`Integrations, ${STATUS_WORDS[status].label.toLowerCase()}`, count]];
    }),
    ...(hidden > 0 ? ([['Integrations, hidden', hidden, 'not in the site']] as const) : []),
    ['Pages found by search', searchable],
    ['Pictures', pictures],
    ['Pages verified', pages],
    ['Links followed', links],
    ['Files', files],
  ];
  const width = Math.max(...rows.map(([name]) => name.length));
  return rows.map(([name, count, note]) => `  ${name.padEnd(width)}  ${String(count).padStart(5)}${note === undefined ? '' : `  ${note}`}`).join('\n');
}
