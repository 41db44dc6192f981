import type { MdastNode } from 'satteri';
import { suggest } from '../domain/nearest.ts';
import { placeOf, visit } from './markdown.ts';
import type { Problems } from './problems.ts';

/** The components that a partner may use in `index.mdx`, each with its attributes. */
export const LISTING_COMPONENTS: Readonly<Record<string, readonly string[]>> = {
  Note: ['title'],
  Tip: ['title'],
  Warning: ['title'],
  Steps: [],
  Figure: ['src', 'alt', 'caption'],
};

/**
 * Report everything in a partner's article that is code or raw HTML.
 *
 * An article is text and pictures: what could run, on the machine that builds the site or in a
 * reader's browser, has no place in it.
 */
export function refuseCode(tree: MdastNode, file: string, problems: Problems): void {
  visit(tree, (node) => {
    const refuse = (message: string, hint: string): void => problems.error(file, placeOf(node), 'listing/code', message, hint);
    switch (node.type) {
      case 'mdxjsEsm':
        return refuse('Import and export are not allowed.', 'Remove the line; the components are there without it.');
      case 'mdxFlowExpression':
      case 'mdxTextExpression':
        return refuse('An expression in braces is not allowed.', 'Write the text itself, or \\{ for the character.');
      case 'html':
        return node.value.trimStart().startsWith('<!--')
          ? refuse('A comment is not allowed.', 'Remove it: comments would be published with the page.')
          : refuse(`Raw HTML (${excerpt(node.value)}) is not allowed.`, 'Write it in Markdown, or \\< for the character.');
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        return refuseComponent(node, refuse);
      default:
        return undefined;
    }
  });
}

type Component = Extract<MdastNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

function refuseComponent({ name, attributes }: Component, refuse: (message: string, hint: string) => void): void {
  const allowed = name === null || name === undefined ? undefined : LISTING_COMPONENTS[name];
  if (name === null || name === undefined || !allowed) {
    const known = Object.keys(LISTING_COMPONENTS);
    refuse(`<${name ?? ''}> is not a component for articles.`, suggest(name ?? '', known));
    return;
  }
  for (const entry of attributes) {
    if (entry.type !== 'mdxJsxAttribute') {
      refuse(`<${name}> has attributes in braces.`, 'Write each attribute as name="text".');
    } else if (typeof entry.value !== 'string') {
      refuse(`The attribute "${entry.name}" of <${name}> is not plain text.`, `Write ${entry.name}="text".`);
    } else if (!allowed.includes(entry.name)) {
      refuse(`<${name}> has no attribute "${entry.name}".`, allowed.length === 0 ? 'Remove it.' : suggest(entry.name, allowed));
    }
  }
}

function excerpt(html: string): string {
  const [line = ''] = html.trim().split('\n');
  return line.length > 40 ? `${line.slice(0, 39)}…` : line;
}
