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
  if (!/^---\r?\n/.test(text)) {
    problems.error(file, START, 'frontmatter/start', 'The file does not begin with a line "---".', 'Put the fields between two lines "---" at the very top.');
    return undefined;
  }
  const lines = text.split('\n');
  const end = lines.findIndex((line, index) => index > 0 && /^(---|\+\+\+)/.test(line));
  if (end !== -1 && lines[end]?.replace(/\r$/, '') !== '---') {
    problems.error(file, { line: end + 1, column: 1 }, 'frontmatter/fence', 'This line begins like the end of the fields, and goes on.', 'Write exactly "---" on the line that ends the fields.');
    return undefined;
  }
  if (end === -1) {
    problems.error(file, START, 'frontmatter/end', 'The fields at the top are not closed.', 'Put a line "---" behind the last field.');
    return undefined;
  }
  return {
    yaml: `${lines.slice(1, end).join('\n')}\n`,
    yamlLine: 2,
    body: lines.slice(end + 1).join('\n'),
    bodyLine: end + 2,
  };
}
