import type { BlockContent, DefinitionContent, Heading, List, ListItem, Nodes, Paragraph, PhrasingContent, Table } from 'mdast';
import { type SentencePart, splitSentence } from '../domain/text/sentence.ts';

/** What stands on lines of its own. */
export type Block = BlockContent | DefinitionContent;

/** Words of a line, as text or as what they are made of. */
export type Words = string | PhrasingContent;

/** A paragraph. */
export function paragraph(...words: readonly Words[]): Paragraph {
  return { type: 'paragraph', children: words.map(phrase) };
}

/** A heading of the second level. */
export function heading(words: string): Heading {
  return { type: 'heading', depth: 2, children: [phrase(words)] };
}

/** Strong words. */
export function strong(words: string): PhrasingContent {
  return { type: 'strong', children: [phrase(words)] };
}

/** Code inside a line. */
export function code(value: string): PhrasingContent {
  return { type: 'inlineCode', value };
}

/** A link. */
export function link(url: string, ...words: readonly Words[]): PhrasingContent {
  return { type: 'link', url, children: words.map(phrase) };
}

/** A list whose items are one line each. */
export function list(items: readonly (readonly Words[])[]): List {
  return { type: 'list', spread: false, children: items.map((words): ListItem => ({ type: 'listItem', spread: false, children: [paragraph(...words)] })) };
}

/** A table of rows of cells, the first row being its head. */
export function table(rows: readonly (readonly (readonly Words[])[])[]): Table {
  return {
    type: 'table',
    children: rows.map((cells) => ({ type: 'tableRow', children: cells.map((words) => ({ type: 'tableCell', children: words.map(phrase) })) })),
  };
}

/** A paragraph that says a sentence of the catalog, with its links. */
export function sentence(text: string, values: Readonly<Record<string, string>>): Paragraph {
  const write = (part: SentencePart): string => (part.kind === 'text' ? part.text : (values[part.name] ?? ''));
  return paragraph(...splitSentence(text).map((part) => (part.kind === 'link' ? link(values[part.name] ?? '', part.words.map(write).join('')) : write(part))));
}

/** Text as a node; a node as it is. */
export function phrase(words: Words): PhrasingContent {
  return typeof words === 'string' ? { type: 'text', value: words } : words;
}

const PHRASES: ReadonlySet<string> = new Set(['text', 'emphasis', 'strong', 'delete', 'inlineCode', 'break', 'image', 'imageReference', 'link', 'linkReference', 'footnoteReference']);
const BLOCKS: ReadonlySet<string> = new Set(['paragraph', 'heading', 'blockquote', 'list', 'code', 'table', 'thematicBreak', 'definition', 'footnoteDefinition']);

/** Whether a node stands inside a line. */
export function isPhrase(node: Nodes): node is PhrasingContent {
  return PHRASES.has(node.type);
}

/** Whether a node stands on lines of its own. */
export function isBlock(node: Nodes): node is Block {
  return BLOCKS.has(node.type);
}
