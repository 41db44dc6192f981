import { markdownToMdast, mdxToMdast, type MdastNode } from 'satteri';
import type { Position } from '../../domain/diagnostics.ts';

/** The tree of a Markdown file, or why there is none. */
export type ParsedMarkdown = { tree: MdastNode } | { fault: string };

const FEATURES = { frontmatter: false, gfm: true };

/** Parse Markdown or MDX with the compiler that renders it. */
export function parseMarkdown(source: string, isMdx: boolean): ParsedMarkdown {
  try {
    const tree = isMdx ? mdxToMdast(source, { features: FEATURES }) : markdownToMdast(source, { features: FEATURES });
    return { tree };
  } catch (error) {
    return { fault: error instanceof Error ? error.message : String(error) };
  }
}

/** Where a source holds what the compiler hands to its parser of JavaScript; -1 where it holds none. */
export function findPossibleCode(source: string): number {
  return source.search(/[{}]|^[ \t>]*(?:import|export)\b/m);
}

/** Call a function with a node and everything below it, in reading order. */
export function visit(node: MdastNode, see: (node: MdastNode) => void): void {
  const waiting = [node];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    see(next);
    if ('children' in next) waiting.push(...next.children.toReversed());
  }
}

/** The first node that lies deeper than so many levels, or `undefined`. */
export function findDeeper(tree: MdastNode, levels: number): MdastNode | undefined {
  let row: MdastNode[] = [tree];
  for (let level = 0; row.length > 0; level++) {
    if (level > levels) return row[0];
    row = row.flatMap((node) => ('children' in node ? node.children : []));
  }
  return undefined;
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

/** The text of an attribute of a component; empty where it has none. */
export function attribute(node: MdastNode, name: string): string {
  if (!('attributes' in node) || !Array.isArray(node.attributes)) return '';
  const found = node.attributes.find((entry) => entry.type === 'mdxJsxAttribute' && entry.name === name);
  return found?.type === 'mdxJsxAttribute' && typeof found.value === 'string' ? found.value : '';
}
