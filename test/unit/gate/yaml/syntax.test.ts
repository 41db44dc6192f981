import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { formatDiagnostic } from '../../../../src/domain/diagnostics.ts';
import { Problems } from '../../../../src/gate/problems.ts';
import { reportIssues } from '../../../../src/gate/schema-problems.ts';
import { parseYaml } from '../../../../src/gate/yaml.ts';

/** What is said of a text: place, words and hint. */
function problemsOf(text: string): string[] {
  const problems = new Problems();
  parseYaml(text, 'f', problems);
  return problems.list.map((problem) => formatDiagnostic(problem).replace('error yaml/syntax  ', '').replace('\n  hint:', ''));
}

describe('A mistake in YAML is told where it was made, with what to do:', () => {
  test.each([
    { name: 'a bracket too many, of which everything below is a consequence', text: 'a: [x]]\nb: 1\nc: 2\n', said: 'f:1:7 The bracket ] closes nothing. Remove it, or put the text in quotes.' },
    { name: 'a brace that closes nothing', text: 'a: }\nb: 1\n', said: 'f:1:4 The bracket } closes nothing. Remove it, or put the text in quotes.' },
    { name: 'an entry too far left', text: 'a:\n  - x\n - y\nb: 1\n', said: 'f:3:1 This entry of a list begins in another column than the one above. Begin all entries of a list in the same column.' },
    { name: 'an entry without a blank', text: 'a:\n  - x\n  -y\nb: 1\n', said: 'f:3:1 A blank is missing behind "-". Write "- y".' },
    { name: 'a field between the columns of its entry', text: 'a:\n  - id: x\n   why: y\n', said: 'f:3:1 This line belongs to no entry of the list above it. Begin it in the same column as the other fields of its entry.' },
    { name: 'a field too far right in its entry', text: 'a:\n  - id: x:y\n      why: y\nb: 1\n', said: 'f:2:9 This field has a value already, and what stands below is indented as if it belonged to it. Begin the next field in the same column as this one.' },
    { name: 'a field too far right', text: 'a: 1\n b: 2\nc: 3\n', said: 'f:1:4 This field has a value already, and what stands below is indented as if it belonged to it. Begin the next field in the same column as this one.' },
    { name: 'a list in the middle of a line', text: 'a: - x\n  - y\n', said: 'f:1:4 A list begins in the middle of this line. Write [one, two], or put each entry with "- " on a line of its own.' },
    { name: 'an entry of no list', text: 'a: 1\n- b\n', said: 'f:2:1 An entry of a list stands where a field is expected. Indent it below the name of its list, behind which nothing else stands.' },
    { name: 'no blank behind the colon', text: 'b: 1\nauth:oauth\nc: 1\n', said: 'f:2:1 A blank is missing behind ":". Write "auth: oauth".' },
    { name: 'no blank behind the last colon', text: 'b: 1\nauth:oauth\n', said: 'f:2:1 A blank is missing behind ":". Write "auth: oauth".' },
    { name: 'no colon', text: 'b: 1\nauth oauth\nc: 1\n', said: 'f:2:1 A line without ":" stands where a field is expected. Write it like "name: text", or indent it where it belongs to the text above.' },
    { name: 'no colon at the end', text: 'b: 1\nauth oauth\n', said: 'f:2:1 A line without ":" stands where a field is expected. Write it like "name: text", or indent it where it belongs to the text above.' },
    { name: 'a second colon', text: 'a: Note: b\nc: 1\n', said: 'f:1:4 There is a second ": " in this line. Put the text behind the first one in quotes.' },
    { name: 'text behind >', text: 'a: >text\n  x\n', said: 'f:1:5 Text stands behind > or |. Begin the text on the next line, indented; put it in quotes where it only begins with that sign.' },
    { name: 'text behind a quote', text: 'a: "b" c\nd: 1\n', said: 'f:1:8 Something stands here that YAML does not expect. Put text that holds ": " or " #", or begins with a sign, in quotes; otherwise check the indentation.' },
  ])('$name', ({ text, said }) => {
    expect(problemsOf(text)).toEqual([said]);
  });
});

/** What is said of a text that can be read, and is not what was meant. */
function adviceFor(text: string): string | undefined {
  const schema = z.strictObject({ list: z.array(z.string()), group: z.strictObject({ email: z.string() }) }).partial();
  const problems = new Problems();
  const yaml = parseYaml(text, 'f', problems);
  const issues = schema.safeParse(yaml?.value).error?.issues ?? [];
  if (yaml) reportIssues(issues, schema, yaml, 'f', problems);
  return problems.list.at(-1)?.hint;
}

describe('What YAML reads as text is advised on as what was meant:', () => {
  test.each([
    { text: 'list:\n  -notes\n  -files\n', hint: 'Put a blank behind each "-".' },
    { text: 'list: notes\n  - files\n', hint: 'Begin each entry with "- " on a line of its own, the first one too.' },
    { text: 'list: (notes, files)\n', hint: 'Write a list: [notes, files].' },
    { text: 'list: notes\n', hint: 'Write a list: [notes].' },
    { text: 'group:\n  email:a@b.example\n', hint: 'Put a blank behind ":".' },
    { text: 'group: {email:a@b.example}\n', hint: 'Put a blank behind ":".' },
    { text: 'group:\n  email a@b.example\n', hint: 'Write each of its fields on a line of its own below, indented, like "name: text".' },
  ])('$text', ({ text, hint }) => {
    expect(adviceFor(text)).toBe(hint);
  });
});
