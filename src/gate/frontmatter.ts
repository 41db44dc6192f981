import type { Problems } from './problems.ts';
import { START } from './problems.ts';

/** A Markdown file taken apart, with the line on which each part begins. */
export interface Frontmatter {
  yaml: string;
  yamlLine: number;
  body: string;
  bodyLine: number;
}

/**
 * Split frontmatter from body; `undefined` where there is none, which is reported.
 *
 * The file begins with exactly `---` and a line break, and the frontmatter ends at the next line that is
 * exactly `---`. Anything laxer is read differently by different tools.
 */
export function splitFrontmatter(text: string, file: string, problems: Problems): Frontmatter | undefined {
  const lines = text.split('\n').map((line) => line.replace(/\r$/, ''));
  if (lines[0] !== '---' || lines.length === 1) {
    problems.error(file, START, 'frontmatter/start', 'The first line of the file is not "---".', adviceForStart(lines));
    return undefined;
  }
  const end = lines.findIndex((line, index) => index > 0 && /^(---|\+\+\+)/.test(line));
  const fence = lines[end];
  if (fence === undefined) {
    problems.error(file, START, 'frontmatter/end', 'The fields at the top are not closed.', 'Put a line "---" behind the last field.');
    return undefined;
  }
  if (fence !== '---') {
    const blanks = /^---\s+$/.test(fence);
    problems.error(
      file, { line: end + 1, column: 1 }, 'frontmatter/fence',
      blanks ? 'Blanks follow the "---" that ends the fields.' : 'This line begins like the end of the fields, and is not exactly "---".',
      blanks ? 'Remove the blanks.' : 'Write exactly "---" on the line that ends the fields, and indent text that begins with --- or +++.',
    );
    return undefined;
  }
  return {
    yaml: `${lines.slice(1, end).join('\n')}\n`,
    yamlLine: 2,
    body: lines.slice(end + 1).join('\n'),
    bodyLine: end + 2,
  };
}

function adviceForStart(lines: readonly string[]): string {
  const [first = ''] = lines;
  const written = lines.find((line) => line.trim() !== '');
  if (first === '+++' || written === '+++') return 'Write the fields in YAML between two lines "---": +++ is not read here.';
  if (/^\s*---\s*$/.test(first)) return 'Remove the blanks around the first "---".';
  if (first.trim() === '' && written === '---') return 'Remove the empty lines above "---".';
  return 'Put the fields between two lines "---" at the very top.';
}
