import { SaxesParser, type SaxesTagNS } from 'saxes';
import { SVG_NAMESPACE } from '../../domain/drawing.ts';

/** An attribute, with the namespace that its prefix stands for. */
export interface VectorAttribute {
  /** As the file has it, prefix included. */
  name: string;
  local: string;
  uri: string;
  value: string;
  /** Where the name begins in the text. */
  offset: number;
}

/** An element of an XML text. */
export interface VectorElement {
  name: string;
  local: string;
  prefix: string;
  uri: string;
  /** Where its `<` stands in the text. */
  offset: number;
  attributes: VectorAttribute[];
  children: VectorElement[];
  /** Its own text, without that of its children, and where that begins. */
  text: string;
  textOffset: number;
}

/** A vector file taken apart. */
export interface VectorTree {
  root: VectorElement;
  /** Processing instructions but the XML declaration. */
  instructions: readonly { target: string; offset: number }[];
}

/** Why a text cannot be taken apart, and where. */
export class VectorStop extends Error {
  readonly offset: number;
  readonly rule: 'vector/syntax' | 'vector/entities' | 'vector/heavy';
  readonly hint: string;

  constructor(offset: number, rule: VectorStop['rule'], message: string, hint: string) {
    super(message);
    this.offset = Math.max(0, offset);
    this.rule = rule;
    this.hint = hint;
  }
}

const MAX_ELEMENTS = 10_000;
const MAX_DEPTH = 64;

/**
 * Take the text of a vector file apart, with the place of every part.
 *
 * @throws {VectorStop} where it is not well-formed SVG, declares entities, or has too many parts
 */
export function parseVector(text: string): VectorTree {
  const parser = new SaxesParser({ xmlns: true });
  const instructions: { target: string; offset: number }[] = [];
  const open: VectorElement[] = [];
  const offsets = new Map<string, number>();
  let root: VectorElement | undefined;
  let elements = 0;
  let tagOffset = 0;
  /** Where the markup before the present one ended. */
  let end = 0;
  const on = <E extends 'comment' | 'text' | 'cdata'>(event: E, act: (text: string) => void): void => {
    parser.on(event, (part) => {
      act(part);
      end = parser.position;
    });
  };

  parser.on('error', ({ message }) => {
    const words = message.replace(/^\d+:\d+: /, '').replace(/\.$/, '');
    if (!root && /root|outside/.test(words)) throw notSvg(0);
    // The parser notices only where the reference would have to end.
    const ampersand = text.slice(end, parser.position).search(/&(?!(?:#\d+|#x[\da-f]+|[a-z]\w*);)/i);
    if (ampersand !== -1) throw new VectorStop(end + ampersand, 'vector/syntax', 'This is not well-formed SVG: & begins no reference here.', 'Write &amp; for the character.');
    const offset = words.includes('entity') ? text.lastIndexOf('&', parser.position) : parser.position - 1;
    throw new VectorStop(offset, 'vector/syntax', `This is not well-formed SVG: ${words}.`, 'Correct it here, or export the drawing again.');
  });
  parser.on('doctype', (doctype) => {
    end = parser.position;
    if (doctype.includes('[')) throw new VectorStop(text.indexOf('<!DOCTYPE'), 'vector/entities', 'The doctype declares entities or the like in [ ].', 'Remove everything in [ ], or save without the editing capabilities of Illustrator.');
  });
  parser.on('processinginstruction', ({ target }) => {
    instructions.push({ target, offset: text.lastIndexOf('<?', parser.position - 1) });
    end = parser.position;
  });
  on('comment', () => undefined);
  parser.on('opentagstart', ({ name }) => {
    tagOffset = text.lastIndexOf(`<${name}`, parser.position);
    end = tagOffset + name.length + 1;
    offsets.clear();
    elements += 1;
    if (elements > MAX_ELEMENTS) throw new VectorStop(tagOffset, 'vector/heavy', `The drawing has more than ${MAX_ELEMENTS} elements.`, 'Simplify it.');
    if (open.length >= MAX_DEPTH) throw new VectorStop(tagOffset, 'vector/heavy', `Elements are nested more than ${MAX_DEPTH} deep.`, 'Ungroup what needs no group.');
  });
  parser.on('attribute', ({ name }) => {
    offsets.set(name, text.indexOf(name, end));
    end = parser.position;
  });
  parser.on('opentag', (tag) => {
    end = parser.position;
    const element = elementOf(tag, tagOffset, offsets);
    if (!root && (tag.local !== 'svg' || tag.uri !== SVG_NAMESPACE)) throw notSvg(tagOffset);
    root ??= element;
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => {
    open.pop();
    end = parser.position;
  });
  const addText = (part: string, offset: number): void => {
    const element = open.at(-1);
    if (!element) return;
    if (element.text === '') element.textOffset = offset;
    element.text += part;
  };
  on('text', (part) => addText(part, end));
  on('cdata', (part) => addText(part, end + '<![CDATA['.length));
  parser.write(text).close();
  if (!root) throw notSvg(0);
  return { root, instructions };
}

function elementOf({ name, local, prefix, uri, attributes }: SaxesTagNS, offset: number, offsets: ReadonlyMap<string, number>): VectorElement {
  return {
    name, local, prefix, uri, offset,
    attributes: Object.values(attributes).map((one) => ({ name: one.name, local: one.local, uri: one.uri, value: one.value, offset: offsets.get(one.name) ?? offset })),
    children: [],
    text: '',
    textOffset: offset,
  };
}

function notSvg(offset: number): VectorStop {
  return new VectorStop(offset, 'vector/syntax', 'The file is not an SVG drawing.', `Begin it with <svg xmlns="${SVG_NAMESPACE}">.`);
}
