import type { Published } from './build.ts';

/** What was published, as lines of a table for a terminal. */
export function formatPublished({ guidePages, questions, announcements, searchable, pictures, statuses, hidden, pages, links, files }: Published): string {
  const rows: readonly (readonly [string, number, string?])[] = [
    ['Guide pages', guidePages],
    ['Questions', questions],
    ['Release days', announcements],
    ...statuses.map(({ label, count }) => [`Integrations: ${label}`, count] as const),
    ...(hidden > 0 ? ([['Integrations: Hidden', hidden, 'not in the site']] as const) : []),
    ['Pages found by search', searchable],
    ['Pictures', pictures],
    ['Pages verified', pages],
    ['Links followed', links],
    ['Files', files],
  ];
  const width = Math.max(...rows.map(([name]) => name.length));
  return rows.map(([name, count, note]) => `  ${name.padEnd(width)}  ${String(count).padStart(5)}${note === undefined ? '' : `  ${note}`}`).join('\n');
}
