import type { Rule } from './rule.ts';

/** The file name is the address of an announcement, and sorts the folder. */
export const announcementName: Rule = {
  id: 'announcement/file-name',
  severity: 'error',
  why: 'An announcement is found by its day. A file with another name than its date would be found under the wrong one.',
  fix: 'Name the file after its date, such as 2026-06-30.mdx.',
  check({ announcements }) {
    return announcements.flatMap(({ name, file, fields: { date }, at }) =>
      date === undefined || name === date
        ? []
        : { file, ...at(['date']), message: `The file is named "${name}", and its date is ${date}.`, hint: `Rename the file to ${date}.mdx, or correct the date.` },
    );
  },
};
