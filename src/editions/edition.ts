import type { Root, RootContent } from 'mdast';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import type { EditionContext } from './context.ts';
import { list, paragraph, phrase, strong, type Words } from './nodes.ts';

/** A line of the header: what is said, and what it is about. */
export interface EditionFact {
  label: string;
  words: readonly Words[];
}

/** What the Markdown edition of a page holds, in this order. */
export interface EditionParts {
  title: string;
  /** A sentence under the title. */
  lead?: string;
  facts: readonly EditionFact[];
  body: readonly RootContent[];
}

// Escaping and line breaks as people write them, so that the text reads well where nothing renders it.
const writer = remark().use(remarkGfm, { tablePipeAlign: false }).data('settings', { bullet: '-', emphasis: '*', rule: '-', listItemIndent: 'one' }).freeze();

/** Write the Markdown edition of a page. */
export function writeEdition({ title, lead, facts, body }: EditionParts): string {
  const root: Root = {
    type: 'root',
    children: [
      { type: 'heading', depth: 1, children: [phrase(title)] },
      ...(lead === undefined ? [] : [paragraph(lead)]),
      ...(facts.length === 0 ? [] : [list(facts.map(({ label, words }) => [strong(`${label}:`), ' ', ...words]))]),
      ...body,
    ],
  };
  return writer.stringify(root);
}

/** The fact that every edition begins with: where the page itself is. */
export function pageFact({ page, words }: Pick<EditionContext, 'page' | 'words'>): EditionFact {
  return { label: words.editions.page, words: [{ type: 'link', url: page, children: [phrase(page)] }] };
}
