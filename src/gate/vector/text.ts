import { START, type Problems } from '../problems.ts';

/**
 * The text of a vector file as every program reads it, or `undefined` where programs would differ; what
 * is wrong is reported.
 */
export function readVectorText(bytes: Uint8Array, file: string, problems: Problems): string | undefined {
  const refuse = (message: string, hint: string): undefined => void problems.error(file, START, 'vector/encoding', message, hint);
  const [first = 0, second = 0] = bytes;
  if (first === 0x1f && second === 0x8b) return refuse('The file is compressed (svgz); it needs to be plain SVG.', 'Unpack it, or export it as SVG instead of compressed SVG.');
  if ((first === 0xfe && second === 0xff) || (first === 0xff && second === 0xfe)) return refuse('The file is UTF-16 text; it needs to be UTF-8.', 'Export the drawing as UTF-8.');
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return refuse('The file is not UTF-8 text.', 'Export the drawing as UTF-8.');
  }
  if (text.startsWith('\uFEFF')) return refuse('The file begins with a byte-order mark.', 'Save it as UTF-8 without a byte-order mark.');
  if (text.includes('\0')) return refuse('The file holds bytes that are no text.', 'Export the drawing as UTF-8.');
  const declared = /^\s*<\?xml[^>]*?\bencoding\s*=\s*["']([^"']*)["']/.exec(text)?.[1] ?? 'utf-8';
  const isPlain = /^[\x01-\x7f]*$/.test(text);
  if (/^(utf-?8|us-ascii|ascii)$/i.test(declared) || (isPlain && /^(iso-8859-|windows-125|latin)/i.test(declared))) return text;
  return refuse(`The file says that it is ${declared.slice(0, 40)}, and is read as UTF-8.`, 'Export the drawing as UTF-8, or write encoding="UTF-8".');
}
