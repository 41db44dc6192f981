import { suggest } from '../domain/text/nearest.ts';
import type { Rule } from './rule.ts';

/** A page names a sample by its file name without the ending. */
export const unknownSample: Rule = {
  id: 'sample/unknown',
  severity: 'error',
  why: 'The page would show an empty frame where readers expect code.',
  fix: 'Write the name of a file in guide/samples, without its ending.',
  check({ guide, questions, samples }) {
    const names = [...new Set(samples.map(({ name }) => name))];
    return [...guide, ...questions].flatMap(({ file, article }) =>
      article.samples
        .filter(({ text }) => !names.includes(text))
        .map(({ text, line, column }) => ({
          file,
          line,
          column,
          message: `There is no code sample "${text}".`,
          hint: names.length === 0 ? `Add guide/samples/${text}.sh, .ts or .py.` : suggest(text, names),
        })),
    );
  },
};
