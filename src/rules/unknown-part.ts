import { findNearest } from '../domain/text/nearest.ts';
import type { Rule } from './rule.ts';

/** The parts of a step are the headings of its page, so that each can be linked to. */
export const unknownPart: Rule = {
  id: 'guide/unknown-part',
  severity: 'error',
  why: 'The overview links each part of a step to the heading with the same words. Without that heading the link leads nowhere.',
  fix: 'Write the part exactly as its "##" heading stands on the page, or change the heading.',
  check({ guide }) {
    return guide.flatMap(({ file, fields: { parts }, article, at }) => {
      if (article.unreadable) return [];
      const headings = article.headings.filter(({ depth }) => depth === 2).map(({ text }) => text.trim());
      return (parts ?? []).flatMap((part, index) => {
        if (headings.includes(part)) return [];
        const nearest = findNearest(part, headings);
        return {
          file,
          ...at(['parts', index]),
          message: `No heading of this page says "${part}".`,
          hint: nearest === undefined ? `Add the heading "## ${part}", or remove the part.` : `Did you mean "${nearest}"?`,
        };
      });
    });
  },
};
