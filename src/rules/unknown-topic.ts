import { suggest } from '../domain/text/nearest.ts';
import type { Rule } from './rule.ts';

/** A topic without a title is shown under the name of its folder, after all others. */
export const unknownTopic: Rule = {
  id: 'question/unknown-topic',
  severity: 'warning',
  why: 'Topics have their titles and their order in program.yaml. This one has none, so readers see the name of its folder.',
  fix: 'Move the question to a topic of program.yaml, or add the topic there.',
  check({ questions, program }) {
    const topics = program?.fields.topics?.map(({ id }) => id);
    if (!topics) return [];
    return questions
      .filter(({ topic }) => !topics.includes(topic))
      .map(({ topic, file }) => ({
        file,
        line: 1,
        column: 1,
        message: `The topic "${topic}" is not in program.yaml.`,
        hint: topics.length > 0 ? suggest(topic, topics) : 'Add it under "topics" in program.yaml.',
      }));
  },
};
