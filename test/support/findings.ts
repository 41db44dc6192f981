import type { Content } from '../../src/rules/content.ts';
import type { Rule } from '../../src/rules/rule.ts';
import { describePlace } from './places.ts';

/** What a rule says, one line each: `file at place: message hint`. The content folder is left out of the file. */
export function findingsOf({ check }: Pick<Rule, 'check'>, content: Content): string[] {
  return check(content).map(
    ({ file, message, hint, ...place }) => `${file.replace(/^content\//, '')} at ${describePlace(place)}: ${message} ${hint ?? ''}`.trim(),
  );
}
