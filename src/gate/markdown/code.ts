import type { MdastNode } from 'satteri';
import { suggest } from '../../domain/text/nearest.ts';
import { componentsOf } from '../../schemas/page-components.ts';
import { adviceForElement } from './elements.ts';
import { placeOf, visit } from './tree.ts';
import { firstLine, ON_ITS_OWN } from './words.ts';
import type { Problems } from '../problems.ts';

/** The components that a partner may use in `index.mdx`, each with its attributes. */
export const LISTING_COMPONENTS: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  [...componentsOf('listing')].map(([name, { attributes }]) => [name, Object.keys(attributes)]),
);

type Refuse = (message: string, hint: string) => void;

/**
 * Report everything in a partner's article that is code or raw HTML.
 *
 * An article is text and pictures: what could run, on the machine that builds the site or in a
 * reader's browser, has no place in it.
 */
export function refuseCode(tree: MdastNode, file: string, problems: Problems): void {
  let hasHtml = false;
  visit(tree, (node) => {
    const refuse: Refuse = (message, hint) => problems.error(file, placeOf(node), 'listing/code', message, hint);
    switch (node.type) {
      case 'mdxjsEsm':
        return refuse('A line that begins with "import" or "export" is code, which is not allowed.', 'Remove the line: the components are there without it. A sentence has to begin with another word.');
      case 'mdxFlowExpression':
      case 'mdxTextExpression':
        return node.value.trimStart().startsWith('/*')
          ? refuse('A comment is not allowed.', 'Remove it, or tell it in the pull request.')
          : refuse(`{${firstLine(node.value)}} is code, which is not allowed.`, 'Write the text itself, or \\{ for the character.');
      case 'html':
        // The end of what is refused already.
        if (hasHtml && /^<\/[a-z][^>]*>$/i.test(node.value)) return undefined;
        hasHtml = true;
        return refuseHtml(node.value, refuse);
      case 'imageReference':
        return refuse('A picture is named in another place than it is shown.', 'Write its file in round brackets: ![What it shows](picture.png).');
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        return refuseComponent(node, refuse);
      default:
        return undefined;
    }
  });
}

function refuseHtml(html: string, refuse: Refuse): void {
  if (html.trimStart().startsWith('<!--')) return refuse('A comment is not allowed.', 'Remove it: comments would be published with the page.');
  const name = /^\s*<\/?([a-z][\w-]*)/i.exec(html)?.[1];
  refuse(`HTML (${firstLine(html)}) is not allowed.`, adviceForElement(name) ?? 'Write it in Markdown, or \\< for the character itself.');
}

type Component = Extract<MdastNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

function refuseComponent({ type, name, attributes, children }: Component, refuse: Refuse): void {
  const allowed = typeof name === 'string' && Object.hasOwn(LISTING_COMPONENTS, name) ? LISTING_COMPONENTS[name] : undefined;
  if (!name || !allowed) {
    const known = Object.keys(LISTING_COMPONENTS);
    refuse(`<${firstLine(name ?? '')}> is not a component for articles.`, adviceForElement(name) ?? suggest(name ?? '', known));
    return;
  }
  const seen = new Set<string>();
  for (const entry of attributes) {
    if (entry.type !== 'mdxJsxAttribute') {
      refuse(`<${name}> has attributes in braces, which are code.`, 'Write each attribute as name="text".');
    } else if (!allowed.includes(entry.name)) {
      refuse(`<${name}> has no attribute "${firstLine(entry.name)}".`, allowed.length === 0 ? 'Remove it.' : suggest(entry.name, allowed));
    } else if (typeof entry.value !== 'string') {
      refuse(`The attribute "${entry.name}" of <${name}> is not plain text.`, `Write ${entry.name}="text".`);
    } else if (seen.has(entry.name)) {
      refuse(`<${name}> has the attribute "${entry.name}" twice.`, 'Keep one of them.');
    } else {
      seen.add(entry.name);
    }
  }
  // Every one of them is a block.
  if (type === 'mdxJsxTextElement') refuse(`<${name}> stands inside a line of text.`, ON_ITS_OWN);
  if (name === 'Figure' && children.length > 0) refuse('<Figure> has text inside, which would not be shown.', 'Move the text to caption="…", and end the component with />.');
}
