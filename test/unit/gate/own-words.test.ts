import { expect, test } from 'vitest';
import { formatDiagnostic } from '../../../src/domain/diagnostics.ts';
import { Problems } from '../../../src/gate/problems.ts';
import { reportIssues } from '../../../src/gate/schema-problems.ts';
import { parseYaml } from '../../../src/gate/yaml.ts';
import { wordsSchema } from '../../../src/schemas/words.ts';

/** What an author is told of a words.yaml. */
function told(text: string): string[] {
  const problems = new Problems();
  const yaml = parseYaml(text, 'words.yaml', problems);
  if (yaml) reportIssues(wordsSchema.safeParse(yaml.value).error?.issues ?? [], wordsSchema, yaml, 'words.yaml', problems);
  return problems.list.map(formatDiagnostic);
}

test.each([
  {
    case: 'in a sentence that knows none',
    text: 'home:\n  build: "{product} guide"\n',
    found: 'words.yaml:2:10 error schema/value  build: {product} stands for nothing here: in English it is “Build an integration”.\n  hint: Take {product} out: nothing is filled in here.',
  },
  {
    case: 'in a sentence that knows others',
    text: 'home:\n  title: "{product}, {company} and {name}"\n',
    found: 'words.yaml:2:10 error schema/value  title: {company} and {name} stand for nothing here: in English it is “Build on {product}, or find what already works with it.”.\n  hint: Take {company} and {name} out: this sentence knows {product} and no other.',
  },
])('a value that was invented $case is to be taken out', ({ text, found }) => {
  expect(told(text)).toEqual([found]);
});

test('a value that was lost is to be written, by name', () => {
  expect(told('home:\n  title: Bauen\n')).toEqual([
    'words.yaml:2:10 error schema/value  title: {product} must stay in the text: in English it is “Build on {product}, or find what already works with it.”.\n  hint: Write {product} where the value belongs.',
  ]);
});
