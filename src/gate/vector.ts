import { SaxesParser, type SaxesTagNS } from 'saxes';
import type { Position } from '../domain/diagnostics.ts';
import { START, type Problems } from './problems.ts';
import { checkLogoShape } from './raster.ts';
import { vectorSize } from './vector-size.ts';

/** Elements that draw, define or describe. Everything else is refused. */
const ELEMENTS: ReadonlySet<string> = new Set([
  'svg', 'g', 'defs', 'symbol', 'use', 'title', 'desc', 'metadata', 'style', 'switch',
  'path', 'rect', 'circle', 'ellipse', 'line', 'polyline', 'polygon', 'text', 'tspan', 'textPath',
  'image', 'linearGradient', 'radialGradient', 'stop', 'pattern', 'clipPath', 'mask', 'marker', 'filter',
  'feBlend', 'feColorMatrix', 'feComponentTransfer', 'feComposite', 'feConvolveMatrix', 'feDiffuseLighting',
  'feDisplacementMap', 'feDistantLight', 'feDropShadow', 'feFlood', 'feFuncA', 'feFuncB', 'feFuncG', 'feFuncR',
  'feGaussianBlur', 'feMerge', 'feMergeNode', 'feMorphology', 'feOffset', 'fePointLight', 'feSpecularLighting',
  'feSpotLight', 'feTile', 'feTurbulence',
]);
const SVG_NAMESPACE = 'http://www.w3.org/2000/svg';
const XLINK_NAMESPACE = 'http://www.w3.org/1999/xlink';
const MAX_ELEMENTS = 10_000;
const EMBEDDED_PICTURE = /^data:image\/(png|jpe?g);base64,[A-Za-z0-9+/=\s]+$/;

/**
 * Check a vector picture: well-formed, of the elements that draw, and without anything that runs,
 * moves, or loads something from elsewhere.
 */
export async function checkVector(bytes: Uint8Array, file: string, problems: Problems): Promise<void> {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    problems.error(file, START, 'picture/unreadable', 'The file is not UTF-8 text.', 'Export the SVG as UTF-8.');
    return;
  }
  const refuse = (position: Position, message: string, hint: string): void => problems.error(file, position, 'vector/refused', message, hint);
  const parser = new SaxesParser({ xmlns: true });
  const place = (): Position => ({ line: parser.line, column: Math.max(1, parser.column) });
  let elements = 0;
  let root: SaxesTagNS | undefined;
  const open: string[] = [];

  parser.on('doctype', (doctype) => {
    if (/<!(ENTITY|ATTLIST|ELEMENT|NOTATION)/i.test(doctype)) refuse(place(), 'The doctype declares entities.', 'Remove everything in [ ] of the doctype, or the doctype itself.');
  });
  parser.on('processinginstruction', ({ target }) => {
    if (target.toLowerCase() === 'xml-stylesheet') refuse(place(), 'An external style sheet is named.', 'Put the styles into the file.');
  });
  parser.on('opentag', (tag) => {
    root ??= tag;
    elements += 1;
    if (elements === MAX_ELEMENTS) refuse(place(), `The drawing has more than ${MAX_ELEMENTS} elements.`, 'Simplify it.');
    const editorData = tag.uri !== SVG_NAMESPACE || open.includes('metadata');
    open.push(tag.local);
    if (editorData && tag.uri !== 'http://www.w3.org/1999/xhtml') return;
    if (!ELEMENTS.has(tag.local)) refuse(place(), `<${tag.name}> is not allowed in a logo.`, explainElement(tag.local));
    checkAttributes(tag, place(), refuse);
  });
  parser.on('closetag', () => open.pop());
  parser.on('text', (css) => {
    if (open.at(-1) === 'style') checkStyle(css, place(), refuse);
  });
  parser.on('cdata', (css) => {
    if (open.at(-1) === 'style') checkStyle(css, place(), refuse);
  });
  let broken = false;
  parser.on('error', ({ message }) => {
    if (!broken) problems.error(file, place(), 'vector/syntax', `This is not well-formed SVG: ${message.replace(/^\d+:\d+: /, '')}`, 'Export the drawing again.');
    broken = true;
  });
  parser.write(text).close();
  if (broken) return;
  if (root?.local !== 'svg' || root.uri !== SVG_NAMESPACE) {
    problems.error(file, START, 'vector/syntax', 'The file is not an SVG drawing.', `Begin it with <svg xmlns="${SVG_NAMESPACE}">.`);
    return;
  }
  const size = vectorSize((name) => root?.attributes[name]?.value);
  if (size) checkLogoShape(size.width, size.height, file, problems);
  else problems.error(file, START, 'vector/size', 'The drawing says neither viewBox nor width and height.', 'Add viewBox="0 0 width height" to <svg>.');
}

type Refuse = (position: Position, message: string, hint: string) => void;

function checkAttributes({ name, local, attributes }: SaxesTagNS, position: Position, refuse: Refuse): void {
  for (const attribute of Object.values(attributes)) {
    const key = attribute.local.toLowerCase();
    const value = attribute.value.trim();
    if (key.startsWith('on') && attribute.uri === '') {
      refuse(position, `<${name}> has the event handler "${attribute.name}".`, 'Remove it.');
    } else if (key === 'href' && (attribute.uri === '' || attribute.uri === XLINK_NAMESPACE)) {
      const allowed = value.startsWith('#') || (local === 'image' && EMBEDDED_PICTURE.test(value));
      if (!allowed) refuse(position, `<${name}> refers to something outside the file.`, 'Refer to an id of the file (#id), or embed a PNG or JPEG picture.');
    } else if (key === 'style' || /url\s*\(/i.test(value)) {
      checkStyle(value, position, refuse);
    }
  }
}

/** Styles may refer to ids of the file; anything else would be loaded from elsewhere, or moves. */
function checkStyle(css: string, position: Position, refuse: Refuse): void {
  const plain = css.replace(/\/\*[\s\S]*?\*\//g, '').replace(/\\([0-9a-fA-F]{1,6})\s?/g, (_, code: string) => String.fromCodePoint(Math.min(Number.parseInt(code, 16), 0x10ffff)));
  if (/@import|@font-face|expression\s*\(|javascript:|-moz-binding|behavior\s*:/i.test(plain)) {
    refuse(position, 'The styles load or run something.', 'Remove @import, @font-face and the like.');
  } else if (/@keyframes|animation|transition\s*:/i.test(plain)) {
    refuse(position, 'The styles move something.', 'Remove the animation: logos are still.');
  } else if (/url\s*\(\s*(?!['"]?\s*#)/i.test(plain)) {
    refuse(position, 'The styles refer to something outside the file.', 'Refer to an id of the file: url(#id).');
  }
}

function explainElement(name: string): string {
  if (name === 'script') return 'Remove the script.';
  if (name === 'foreignObject') return 'Draw the content with SVG elements.';
  if (/^(animate|set)/.test(name)) return 'Remove the animation: logos are still.';
  if (name === 'a') return 'Remove the link and keep what it wraps.';
  return 'Remove it, or draw it with paths.';
}
