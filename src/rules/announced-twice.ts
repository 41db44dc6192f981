import { compareText } from '../domain/text/order.ts';
import { findDoubles } from './doubles.ts';
import type { Rule } from './rule.ts';

/** A listing is new once. */
export const announcedTwice: Rule = {
  id: 'announcement/twice',
  severity: 'warning',
  why: 'A listing is new once. Readers who follow the announcements would take it for another one.',
  fix: 'Keep it in the announcement of its release day, and take it out of the others.',
  check({ announcements }) {
    const named = announcements
      .toSorted((a, b) => compareText(a.fields.date ?? a.name, b.fields.date ?? b.name))
      .flatMap((announcement) => (announcement.fields.listings ?? []).map((slug, index) => ({ slug, index, announcement })));
    return findDoubles(named, ({ slug }) => slug).map(({ item: { slug, index, announcement }, first }) => ({
      file: announcement.file,
      ...announcement.at(['listings', index]),
      message: `"${slug}" has been announced already, in ${first.announcement.file}.`,
      hint: 'Remove it here, or there.',
    }));
  },
};
