import { Parser } from 'htmlparser2';

/** Elements that run, embed or redirect, of which no page has any. */
const REFUSED = new Set(['applet', 'base', 'embed', 'foreignobject', 'frame', 'frameset', 'object', 'portal']);
/** Scripts that a browser never runs. */
const DATA_TYPES = new Set(['application/ld+json', 'application/json']);
const ADDRESSES = new Set(['action', 'background', 'cite', 'data', 'formaction', 'href', 'ping', 'poster', 'src', 'xlink:href']);
/** Where else than on this site a reader may be led, as the gate has it for articles. */
const SCHEMES = new Set(['https:', 'mailto:']);

/**
 * What is unsafe about one element of a page: the rules of the gate, asked once more of the result.
 *
 * @returns sentences
 */
export function judgeElement(name: string, attributes: Readonly<Record<string, string>>): string[] {
  const found: string[] = [];
  if (REFUSED.has(name.toLowerCase())) found.push(`It has the element <${name}>.`);
  for (const [attribute, value] of Object.entries(attributes)) {
    if (/^on/i.test(attribute)) found.push(`<${name}> has the event handler ${attribute}.`);
    if (attribute === 'style') found.push(`<${name}> has a style of its own, which the policy forbids.`);
    if (attribute === 'srcdoc') found.push(`<${name}> holds a page of its own.`);
    const scheme = ADDRESSES.has(attribute.toLowerCase()) ? schemeOf(value) : undefined;
    if (scheme !== undefined && !SCHEMES.has(scheme) && !(scheme === 'data:' && isPicture(name, value))) found.push(`<${name}> leads to ${value.slice(0, 60)}.`);
  }
  return found;
}

/** Whether an element is a script or a style sheet that stands in the page itself. It may, where the policy of the page names it. */
export function isInPage(name: string, attributes: Readonly<Record<string, string>>): boolean {
  return name === 'style' || (name === 'script' && attributes['src'] === undefined && !DATA_TYPES.has(attributes['type'] ?? ''));
}

/** What is unsafe about a drawing of the site. Its styles are its own, since it is never a part of a page. */
export function judgeDrawing(svg: string): string[] {
  const found: string[] = [];
  const parser = new Parser(
    {
      onopentag(name, { style, ...attributes }) {
        if (name.toLowerCase() === 'script') found.push('It has a script.');
        else if (name !== 'style') found.push(...judgeElement(name, attributes));
      },
    },
    { xmlMode: true },
  );
  parser.end(svg);
  return found;
}

/** The scheme of an address as a browser reads it: blanks, tabs and line breaks inside do not count. */
function schemeOf(value: string): string | undefined {
  const plain = value.replace(/[\u0000-\u0020]/g, '').toLowerCase();
  return /^[a-z][a-z0-9+.-]*:/.exec(plain)?.[0];
}

/** Whether an address holds a picture, or none at all, as one that a script fills in later. */
function isPicture(name: string, value: string): boolean {
  return ['img', 'image', 'source', 'feimage'].includes(name.toLowerCase()) && /^data:image\/(?:png|jpe?g|webp|gif|svg\+xml)[;,]|^data:,$/i.test(value.trim());
}
