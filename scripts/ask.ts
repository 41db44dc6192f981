import { cancel, isCancel, multiselect, select, text } from '@clack/prompts';
import type { Answers, NewInput, Question } from '../src/authoring/scaffold/kinds.ts';
import { suggest } from '../src/domain/text/nearest.ts';
import { UsageError } from './cli.ts';

/**
 * The answers to questions: from flags where they were given, from the terminal where there is one.
 *
 * @throws UsageError that names every missing flag where nobody can be asked, and every flag with a wrong value
 */
export async function askFor(questions: readonly Question[], { flags }: NewInput, usage: string): Promise<Answers> {
  const answers: Answers = {};
  const wrong: string[] = [];
  for (const question of questions) {
    const given = flags[question.flag];
    const values = (Array.isArray(given) ? given : [given]).filter((value) => typeof value === 'string');
    if (values.length === 0) continue;
    for (const value of values) {
      const problem = judge(question, value);
      if (problem !== undefined) wrong.push(`--${question.flag}: ${problem}`);
    }
    answers[question.flag] = values;
  }
  const missing = questions.filter(({ flag, optional }) => answers[flag] === undefined && !optional);
  if (wrong.length > 0) throw new UsageError(wrong.join('\n'));
  if (missing.length === 0) return answers;
  if (!process.stdin.isTTY || !process.stdout.isTTY) {
    throw new UsageError(`Say also ${missing.map(({ flag, ask }) => `--${flag} (${ask})`).join(', ')}.\nUsage: npm run new -- ${usage}`);
  }
  for (const question of missing) answers[question.flag] = await askOne(question);
  return answers;
}

async function askOne(question: Question): Promise<string[]> {
  const { ask, choices, several } = question;
  const options = choices?.map(({ id, title }) => ({ value: id, label: title, hint: id }));
  const answer = options
    ? await (several ? multiselect({ message: ask, options, required: true }) : select({ message: ask, options }))
    : await text({ message: ask, validate: (value) => judge(question, value ?? '') });
  if (isCancel(answer)) {
    cancel('Nothing was written.');
    throw new UsageError('');
  }
  return (Array.isArray(answer) ? answer : [answer]).map(String);
}

function judge({ choices, accepts }: Question, value: string): string | undefined {
  const ids = choices?.map(({ id }) => id);
  if (ids && !ids.includes(value)) return `"${value}" is not known. ${suggest(value, ids)}`;
  return accepts?.(value);
}
