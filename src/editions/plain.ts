import type { Nodes, RootContent } from 'mdast';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import { isComment } from '../domain/text/mdx-comment.ts';
import { BLOCK_FORMS, TEXT_FORMS, type Used } from './components.ts';
import type { EditionContext } from './context.ts';
import { type Block, isBlock, isPhrase, paragraph, phrase, type Words } from './nodes.ts';

type Component = Extract<Nodes, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

const markdown = remark().use(remarkGfm).freeze();
const mdx = remark().use(remarkMdx).use(remarkGfm).freeze();

/**
 * The text of a page as plain Markdown: components spelled out, every address absolute.
 *
 * @throws for whatever has no plain form, such as a component that `components.ts` does not know: left out, it
 * would be missing without anybody noticing
 */
export function toPlain(text: string, context: EditionContext): RootContent[] {
  const root = (context.mdx ? mdx : markdown).parse(text);
  resolveChildren(root, context);
  return [...root.children, ...explainTerms(root, context)];
}

/**
 * The meaning of every term, for a footnote with a number that no author gave away.
 *
 * A footnote without a definition of its own is a term's, by its id: Markdown makes none of it.
 */
function explainTerms(root: Nodes, { meaningOf }: EditionContext): RootContent[] {
  const nodes = everyNode(root);
  const taken = new Set(nodes.flatMap((node) => (node.type === 'footnoteDefinition' ? [node.identifier] : [])));
  const references = nodes.filter((node) => node.type === 'footnoteReference').filter(({ identifier }) => !taken.has(identifier));
  const terms = [...new Set(references.map(({ identifier }) => identifier))];
  const free = Array.from({ length: terms.length + taken.size }, (_, index) => String(index + 1)).filter((number) => !taken.has(number));
  const numbers = new Map(terms.map((term, index) => [term, free[index] ?? term]));
  for (const reference of references) reference.identifier = numbers.get(reference.identifier) ?? reference.identifier;
  return [...numbers].map(([term, identifier]) => ({ type: 'footnoteDefinition', identifier, children: [paragraph(meaningOf(term))] }));
}

function everyNode(node: Nodes): Nodes[] {
  return [node, ...('children' in node ? node.children.flatMap(everyNode) : [])];
}

/** A plain form takes the place of its node: blocks of a block, words of words. */
function resolveChildren(node: Nodes, context: EditionContext): void {
  if ('children' in node) Reflect.set(node, 'children', node.children.flatMap((child) => resolve(child, context)));
}

function resolve(node: Nodes, context: EditionContext): Nodes[] {
  switch (node.type) {
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return resolveComponent(node, context);
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return isComment(node.value) ? [] : refuse(node, 'An expression in braces', context);
    case 'mdxjsEsm':
      return refuse(node, 'An import or export', context);
    case 'html':
      return refuse(node, 'Raw HTML', context);
    case 'paragraph':
      // Components that stand on lines of their own, one under the other, are parsed as one paragraph.
      if (node.children.every(isBlockComponent)) return node.children.filter(({ type }) => type !== 'text').flatMap((child) => resolve(child, context));
      break;
    case 'link':
      node.url = new URL(node.url, context.page).href;
      break;
    case 'definition':
      node.url = context.pictureOf(node.url) ?? new URL(node.url, context.page).href;
      break;
    case 'image': {
      const url = context.pictureOf(node.url);
      if (url === null) return [phrase(node.alt ?? '')];
      node.url = url ?? refuse(node, `The picture "${node.url}", which does not exist,`, context);
    }
  }
  resolveChildren(node, context);
  return [node];
}

function resolveComponent(node: Component, context: EditionContext): Nodes[] {
  const name = node.name ?? '';
  resolveChildren(node, context);
  const children: readonly Nodes[] = node.children;
  const used: Used = {
    attribute(wanted) {
      const found = node.attributes.find((entry) => entry.type === 'mdxJsxAttribute' && entry.name === wanted);
      if (found === undefined) return undefined;
      // An attribute without a value says that something is so.
      const value = found.value ?? '';
      if (typeof value === 'string') return value;
      return refuse(node, `The attribute "${wanted}" of <${name}>, which is code,`, context);
    },
    blocks: gatherBlocks(children),
    words: children.flatMap((child) => (child.type === 'paragraph' ? child.children : isPhrase(child) ? [child] : [])),
  };
  const blockForm = BLOCK_FORMS.get(name);
  if (blockForm) return [...blockForm(used, context)];
  const textForm = TEXT_FORMS.get(name);
  if (!textForm) return refuse(node, `The component <${name}>`, context);
  const words = textForm(used, context);
  return node.type === 'mdxJsxTextElement' ? [...words] : [paragraph(...words)];
}

/** Blocks as they are, and words between them as paragraphs. */
function gatherBlocks(nodes: readonly Nodes[]): Block[] {
  const blocks: Block[] = [];
  let words: Words[] = [];
  const flush = (): void => {
    if (words.length > 0) blocks.push(paragraph(...words));
    words = [];
  };
  for (const node of nodes) {
    if (isBlock(node)) {
      flush();
      blocks.push(node);
    } else if (isPhrase(node)) words.push(node);
  }
  flush();
  return blocks;
}

function isBlockComponent(node: Nodes): boolean {
  if (node.type === 'text') return node.value.trim() === '';
  return node.type === 'mdxJsxTextElement' && BLOCK_FORMS.has(node.name ?? '');
}

function refuse(node: Nodes, what: string, { file }: EditionContext): never {
  const line = node.position?.start.line ?? 1;
  throw new Error(`${file}, line ${line} of the text: ${what} has no plain Markdown form. Give it one in src/editions/components.ts, or write it otherwise.`);
}
