import { suggest } from '../domain/text/nearest.ts';
import { ENVIRONMENT_VALUES } from '../schemas/program.ts';
import type { Rule } from './rule.ts';

/** Samples hold no address of their own: one place says what the environments are. */
export const unknownPlaceholder: Rule = {
  id: 'sample/unknown-value',
  severity: 'error',
  why: 'What stands in double braces is filled from the environments of program.yaml. Nothing there has this name.',
  fix: 'Write the name of a value of an environment, such as {{api}}.',
  check({ samples }) {
    return samples.flatMap(({ file, placeholders }) =>
      placeholders
        .filter(({ text }) => !ENVIRONMENT_VALUES.some((name) => name === text))
        .map(({ text, line, column }) => ({ file, line, column, message: `{{${text}}} is no value of an environment.`, hint: suggest(text, ENVIRONMENT_VALUES) })),
    );
  },
};
