import GithubSlugger from 'github-slugger';
import type { MdastNode } from 'satteri';
import type { Article, Placed } from '../../rules/content.ts';
import { attribute, placeOf, plainText, visit } from './tree.ts';

/**
 * The headings, pictures and links of a Markdown file, as rules ask about them.
 *
 * @param taken anchors that the page has already: a heading with the same words gets a number behind it
 */
export function outline(tree: MdastNode, taken: readonly string[]): Pick<Article, 'headings' | 'anchors' | 'images' | 'links' | 'labels'> {
  const headings: (Article['headings'][number] & { hasText: boolean })[] = [];
  const images: (Placed & { alt: string })[] = [];
  const links: Placed[] = [];
  const anchors: string[] = [];
  const slugger = new GithubSlugger();
  for (const anchor of taken) slugger.slug(anchor);
  visit(tree, (node) => {
    const position = placeOf(node);
    if (node.type === 'heading') {
      headings.push({ ...position, text: plainText(node).trim(), depth: node.depth, hasText: false, id: slugger.slug(asRendered(plainText(node))) });
    } else if (isText(node)) {
      markSections(headings);
    }
    anchors.push(...anchorsOf(node));
    if (node.type === 'link' || node.type === 'definition') links.push({ ...position, text: node.url });
    if (node.type === 'image') images.push({ ...position, text: node.url, alt: node.alt ?? '' });
    if ((node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') && node.name === 'Figure') {
      images.push({ ...position, text: attribute(node, 'src'), alt: attribute(node, 'alt') });
    }
  });
  return { headings, anchors, images, links, labels: findLabels(tree) };
}

/** The words of every link, also of those whose address stands elsewhere in the file. */
function findLabels(tree: MdastNode): Article['labels'] {
  const labels: (Placed & { address: string })[] = [];
  const references: (Placed & { identifier: string })[] = [];
  const definitions = new Map<string, string>();
  visit(tree, (node) => {
    if (node.type === 'link') labels.push({ ...placeOf(node), text: plainText(node), address: node.url });
    if (node.type === 'linkReference') references.push({ ...placeOf(node), text: plainText(node), identifier: node.identifier });
    if (node.type === 'definition' && !definitions.has(node.identifier)) definitions.set(node.identifier, node.url);
  });
  for (const { identifier, ...label } of references) {
    const address = definitions.get(identifier);
    if (address !== undefined) labels.push({ ...label, address });
  }
  return labels;
}

/** `Anchor` stands under its id as it is; `Item` and `Term` put a word before theirs. */
function anchorsOf(node: MdastNode): string[] {
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return [];
  const id = attribute(node, 'id');
  if (id === '') return [];
  return [node.name === 'Item' ? `task-${id}` : node.name === 'Term' ? `term-${id}` : id];
}

/** The renderer turns two or three hyphens into a dash before it makes the anchor of a heading. */
function asRendered(text: string): string {
  return text.replace(/-{2,3}/g, '–');
}

/** Whether something stands here: words, a picture, a sample. What is refused as code counts too, so that a section with it is not called empty. */
function isText(node: MdastNode): boolean {
  switch (node.type) {
    case 'paragraph':
      return plainText(node).trim() !== '' || node.children.some(({ type }) => type !== 'text');
    case 'code':
    case 'tableCell':
      return plainText(node).trim() !== '';
    default:
      return TEXT_TYPES.has(node.type);
  }
}

const TEXT_TYPES: ReadonlySet<string> = new Set(['image', 'html', 'mdxjsEsm', 'mdxFlowExpression', 'mdxJsxFlowElement']);

/** Text counts for the heading above it, and for every heading that one stands under. */
function markSections(headings: { depth: number; hasText: boolean }[]): void {
  let depth = Infinity;
  for (const heading of headings.toReversed()) {
    if (heading.depth >= depth) continue;
    heading.hasText = true;
    depth = heading.depth;
  }
}
