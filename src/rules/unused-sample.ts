import type { Rule } from './rule.ts';

/** A sample that no page shows is not read, and nobody notices when it stops being right. */
export const unusedSample: Rule = {
  id: 'sample/unused',
  severity: 'error',
  why: 'A code sample that no page shows is a leftover, or one that somebody forgot to show.',
  fix: 'Show it with <CodeSample name="…" /> on a page of the guide, or delete it.',
  check({ guide, questions, samples }) {
    // A page that cannot be parsed may well be the one that shows it.
    const documents = [...guide, ...questions];
    if (documents.some(({ article }) => article.unreadable)) return [];
    const shown = new Set(documents.flatMap(({ article }) => article.samples.map(({ text }) => text)));
    return samples
      .filter(({ name }) => !shown.has(name))
      .map(({ file, name }) => ({
        file,
        line: 1,
        column: 1,
        message: `No page shows the code sample "${name}".`,
        hint: `Write <CodeSample name="${name}" /> where it belongs, or delete the file.`,
      }));
  },
};
