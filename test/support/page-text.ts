import { Parser } from 'htmlparser2';

/** A paragraph, item, row or heading of a page. */
export interface TextBlock {
  /** Its words, blanks folded. */
  text: string;
  /** Its words, or those of the whole note that it stands in. */
  context: string;
}

interface OpenElement {
  name: string;
  block: boolean;
  note: boolean;
  hidden: boolean;
  words: string[];
  /** The blocks that have closed inside it. */
  blocks: { text: string; context?: string }[];
}

const BLOCKS = new Set(['p', 'li', 'tr', 'dd', 'dt', 'h1', 'h2', 'h3', 'h4', 'pre', 'figcaption', 'summary']);
const VOID = new Set(['br', 'img', 'input', 'hr', 'wbr', 'source', 'meta', 'link', 'path', 'circle']);

/** What a reader finds in the main part of a page, block by block. What waits behind a click is left out. */
export function textBlocks(html: string): TextBlock[] {
  const found: TextBlock[] = [];
  const open: OpenElement[] = [];
  const parser = new Parser({
    onopentag(name, attributes) {
      if (VOID.has(name)) return;
      const within = open.at(-1);
      if (!within && name !== 'main') return;
      const hidden = within?.hidden === true || 'popover' in attributes || name === 'script' || name === 'style';
      open.push({ name, block: BLOCKS.has(name), note: attributes['role'] === 'note' && !hidden, hidden, words: [], blocks: [] });
    },
    ontext(text) {
      if (open.at(-1)?.hidden === false) open.at(-1)?.words.push(text);
    },
    onclosetag(name) {
      const closed = open.at(-1);
      if (!closed || closed.name !== name) return;
      open.pop();
      const text = closed.words.join('').replace(/\s+/g, ' ').trim();
      const blocks = closed.block && !closed.hidden ? [...closed.blocks, { text }] : closed.blocks;
      const settled = closed.note ? blocks.map((block) => ({ context: text, ...block })) : blocks;
      const within = open.at(-1);
      if (within) {
        within.words.push(closed.block ? ` ${text} ` : closed.words.join(''));
        within.blocks.push(...settled);
      } else {
        found.push(...settled.map((block) => ({ context: block.text, ...block })));
      }
    },
  });
  parser.end(html);
  return found;
}
