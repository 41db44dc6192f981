/** The formats of pixels that pages show. */
export type RasterFormat = 'png' | 'jpeg' | 'webp';

/** What a format is called in a message. */
export const FORMAT_NAMES: Readonly<Record<RasterFormat, string>> = { png: 'PNG', jpeg: 'JPEG', webp: 'WebP' };

/** Beginnings of files that people take for pictures, or that a picture hides; the first that fits names the file. */
const BEGINNINGS: readonly { name: string; pattern: RegExp }[] = [
  { name: 'a GIF picture', pattern: /^GIF8[79]a/ },
  { name: 'an AVIF or HEIC picture', pattern: /^.{4}ftyp/s },
  { name: 'a TIFF picture', pattern: /^(?:II\*\0|MM\0\*)/ },
  { name: 'a BMP picture', pattern: /^BM.{4}\0{4}/s },
  { name: 'an icon file', pattern: /^\0\0\x01\0/ },
  { name: 'a Photoshop file', pattern: /^8BPS/ },
  { name: 'a JPEG XL picture', pattern: /^(?:\xFF\x0A|\0\0\0\x0CJXL )/ },
  { name: 'a JPEG 2000 picture', pattern: /^\0\0\0\x0CjP {2}/ },
  { name: 'a PDF document', pattern: /^%PDF-/ },
  { name: 'a ZIP archive', pattern: /^PK\x03\x04/ },
  { name: 'a compressed file', pattern: /^\x1F\x8B/ },
  { name: 'an SVG drawing', pattern: /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--(?:(?!-->).)*-->\s*)*<svg[\s>]/s },
  { name: 'a page of HTML', pattern: /^\s*<(?:!doctype html|html|head|body|script)/i },
  { name: 'a program', pattern: /^(?:\x7FELF|MZ)/ },
];

/** The format of a picture by its first bytes, whatever its name says; `undefined` where it is none of the three. */
export function findFormat(bytes: Uint8Array): RasterFormat | undefined {
  const start = beginning(bytes, 12);
  if (start.startsWith('\x89PNG\r\n\x1A\n')) return 'png';
  if (start.startsWith('\xFF\xD8\xFF')) return 'jpeg';
  return /^RIFF.{4}WEBP/s.test(start) ? 'webp' : undefined;
}

/** What a file is that is none of the three, as the words of a sentence. */
export function describeFile(bytes: Uint8Array): string {
  if (bytes.length === 0) return 'empty';
  const start = beginning(bytes, 512);
  return BEGINNINGS.find(({ pattern }) => pattern.test(start))?.name ?? 'not a picture';
}

function beginning(bytes: Uint8Array, length: number): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(length, bytes.length)).toString('latin1');
}
