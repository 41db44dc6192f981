import { suggest } from '../domain/text/nearest.ts';
import type { Rule } from './rule.ts';

/** The parts of a step can only be counted of a step that there is. */
export const unknownStep: Rule = {
  id: 'guide/unknown-step',
  severity: 'error',
  why: 'The number is counted from the parts of that step. A page that is no step has none, and the sentence would have a hole.',
  fix: 'Write the slug of a page of the guide that has a "step", as its address says it.',
  check({ guide }) {
    const steps = guide.filter(({ fields }) => fields.step !== undefined).map(({ slug }) => slug);
    return guide.flatMap(({ file, article }) =>
      article.countedSteps
        .filter(({ text }) => !steps.includes(text))
        .map(({ text, line, column }) => ({ file, line, column, message: `"${text}" is no step of the guide.`, hint: steps.length > 0 ? suggest(text, steps) : 'Add "step" to the page whose parts are counted.' })),
    );
  },
};
