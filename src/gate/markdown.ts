import { markdownToMdast, mdxToMdast, type MdastNode } from 'satteri';
import type { Position } from '../domain/diagnostics.ts';
import type { Article, Placed } from '../rules/content.ts';
import { findSamples, findTasks, findTerms } from './guide-outline.ts';
import { refuseCode } from './markdown-code.ts';
import type { Problems } from './problems.ts';
import { findUnseen } from './text.ts';

/** How much a Markdown file may do: partners write text and pictures, staff may use every component. */
export type Trust = 'partner' | 'staff';

interface MarkdownFile {
  file: string;
  text: string;
  /** Line on which the body begins. */
  bodyLine: number;
  trust: Trust;
}

/**
 * Read the body of a Markdown or MDX file with the compiler that renders it.
 *
 * One compiler for both means that what is judged here is what a reader gets.
 *
 * @returns the outline that rules ask about; an empty one where the file cannot be parsed, which is reported
 */
export function readArticle({ file, text, bodyLine, trust }: MarkdownFile, problems: Problems): Article {
  const start: Position = { line: bodyLine, column: 1 };
  // The fields at the top become blank lines, so that every position is that of the file.
  const source = text.split('\n').map((line, index) => (index < bodyLine - 1 ? '' : line)).join('\n');
  const tree = parse(source, file, problems);
  if (!tree) return { headings: [], images: [], links: [], tasks: [], terms: [], samples: [], start };
  if (trust === 'partner') refuseCode(tree, file, problems);
  reportUnseen(tree, file, problems);
  return { ...outline(tree), tasks: findTasks(tree), terms: findTerms(tree), samples: findSamples(tree), start };
}

function parse(source: string, file: string, problems: Problems): MdastNode | undefined {
  const features = { frontmatter: false, gfm: true };
  try {
    return file.endsWith('.mdx') ? mdxToMdast(source, { features }) : markdownToMdast(source, { features });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const place = /^(\d+):(\d+)(?:-\d+:\d+)?:\s*/.exec(message);
    const position = { line: Number(place?.[1] ?? 1), column: Number(place?.[2] ?? 1) };
    const words = message.slice(place?.[0].length ?? 0).replace(/\s*\([a-z-]+:[a-z-]+\)\s*$/, '');
    const comment = source.split('\n')[position.line - 1]?.includes('<!--') ?? false;
    problems.error(
      file, position, 'markdown/syntax', `This cannot be read as MDX: ${words}`,
      comment ? 'Remove the comment: MDX has none in this form.' : 'Close every component, and write \\{ and \\< for the characters themselves.',
    );
    return undefined;
  }
}

function outline(tree: MdastNode): Pick<Article, 'headings' | 'images' | 'links'> {
  const headings: (Placed & { depth: number; hasText: boolean })[] = [];
  const images: (Placed & { alt: string })[] = [];
  const links: Placed[] = [];
  const definitions = new Map<string, string>();
  visit(tree, (node) => {
    if (node.type === 'definition') definitions.set(node.identifier, node.url);
  });
  visit(tree, (node) => {
    const position = placeOf(node);
    if (node.type === 'heading') {
      headings.push({ ...position, text: plainText(node), depth: node.depth, hasText: false });
    } else if (CONTENT_TYPES.has(node.type)) {
      markSections(headings);
    }
    if (node.type === 'link' || node.type === 'definition') links.push({ ...position, text: node.url });
    if (node.type === 'image') images.push({ ...position, text: node.url, alt: node.alt ?? '' });
    if (node.type === 'imageReference') images.push({ ...position, text: definitions.get(node.identifier) ?? '', alt: node.alt ?? '' });
    if ((node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') && node.name === 'Figure') {
      images.push({ ...position, text: attribute(node, 'src'), alt: attribute(node, 'alt') });
    }
  });
  return { headings, images, links };
}

const CONTENT_TYPES: ReadonlySet<string> = new Set(['paragraph', 'listItem', 'table', 'code', 'blockquote']);

/** Text counts for the heading above it, and for every heading that one stands under. */
function markSections(headings: { depth: number; hasText: boolean }[]): void {
  let depth = Infinity;
  for (const heading of headings.toReversed()) {
    if (heading.depth >= depth) continue;
    heading.hasText = true;
    depth = heading.depth;
  }
}

function reportUnseen(tree: MdastNode, file: string, problems: Problems): void {
  visit(tree, (node) => {
    if (node.type !== 'text' && node.type !== 'inlineCode' && node.type !== 'code') return;
    const unseen = findUnseen(node.value.replaceAll('\r\n', '\n'));
    if (unseen) problems.error(file, placeOf(node), 'file/unseen-character', `The text holds the unseen character ${unseen.name}.`, 'Delete it, also where it is written as a character reference.');
  });
}

/** The text of an attribute of a component; empty where it has none. */
export function attribute(node: MdastNode, name: string): string {
  if (!('attributes' in node) || !Array.isArray(node.attributes)) return '';
  const found = node.attributes.find((entry) => entry.type === 'mdxJsxAttribute' && entry.name === name);
  return found?.type === 'mdxJsxAttribute' && typeof found.value === 'string' ? found.value : '';
}

/** Call a function with a node and everything below it, in reading order. */
export function visit(node: MdastNode, see: (node: MdastNode) => void): void {
  see(node);
  if ('children' in node) for (const child of node.children) visit(child, see);
}

/** Where a node begins; the start of the file where the compiler does not say. */
export function placeOf(node: MdastNode): Position {
  return { line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 };
}

/** The words of a node without its markup. */
export function plainText(node: MdastNode): string {
  if ('value' in node && typeof node.value === 'string') return node.value;
  return 'children' in node ? node.children.map(plainText).join('') : '';
}
