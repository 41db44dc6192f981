import { inflateSync } from 'node:zlib';

/** Text that a picture carries beside its pixels. */
export interface Metadata {
  /** What people call the part, such as `EXIF data`. */
  part: string;
  text: string;
}

/** A compressed part that grows beyond this is no remark about a picture. */
const MAX_INFLATED = 1_000_000;
/** More text than this is no metadata that a program wrote by itself; reading all of it would take seconds. */
const MAX_TEXT = 500_000;
const PNG_PIXELS: ReadonlySet<string> = new Set(['IHDR', 'PLTE', 'IDAT', 'tRNS', 'fdAT', 'iCCP']);
const WEBP_PIXELS: ReadonlySet<string> = new Set(['VP8 ', 'VP8L', 'VP8X', 'ALPH', 'ANIM', 'ANMF', 'ICCP']);

/**
 * Everything in a PNG, JPEG or WebP file that is neither pixels nor colors, as text: remarks, EXIF, XMP,
 * unknown parts, and what follows the end of the picture.
 *
 * A file that is damaged gives what can be read of it; the picture's own check reports the damage.
 */
export function readMetadata(bytes: Uint8Array): Metadata[] {
  let left = MAX_TEXT;
  return readParts(bytes).map(({ part, text }) => {
    const read = text.slice(0, left);
    left -= read.length;
    return { part, text: read };
  });
}

function readParts(bytes: Uint8Array): Metadata[] {
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const start = data.toString('latin1', 0, 12);
  if (start.startsWith('\x89PNG')) return readPng(data);
  if (start.startsWith('\xFF\xD8')) return readJpeg(data);
  return start.startsWith('RIFF') && start.endsWith('WEBP') ? readWebp(data) : [];
}

function readPng(data: Buffer): Metadata[] {
  const found: Metadata[] = [];
  let at = 8;
  while (at + 12 <= data.length) {
    const length = data.readUInt32BE(at);
    const type = data.toString('latin1', at + 4, at + 8);
    const body = data.subarray(at + 8, at + 8 + length);
    at += length + 12;
    if (type === 'IEND') break;
    if (type === 'tEXt' || type === 'zTXt' || type === 'iTXt') found.push({ part: 'PNG text', text: pngText(type, body) });
    else if (!PNG_PIXELS.has(type)) found.push(...texts(type === 'eXIf' ? 'EXIF data' : `part ${type}`, body));
  }
  return [...found, ...texts('data behind the picture', data.subarray(at))];
}

/** Keyword and text of a remark; an editor that keeps EXIF in one writes it in hexadecimal digits. */
function pngText(type: string, body: Buffer): string {
  const keyEnd = Math.max(0, body.indexOf(0));
  const keyword = body.toString('latin1', 0, keyEnd);
  const isCompressed = type === 'zTXt' || (type === 'iTXt' && body[keyEnd + 1] === 1);
  // An international text has two bytes, a language and a translated keyword, each ended by a zero, ahead of it.
  const from = type === 'tEXt' ? keyEnd + 1 : type === 'zTXt' ? keyEnd + 2 : body.indexOf(0, body.indexOf(0, keyEnd + 3) + 1) + 1;
  const raw = isCompressed ? inflate(body.subarray(from)) : body.subarray(from);
  const text = raw.toString('utf8');
  const hexadecimal = /^Raw profile type/.test(keyword) ? /^\s*\w+\s+\d+\s+([0-9a-f\s]+)$/i.exec(text)?.[1] : undefined;
  return hexadecimal === undefined ? `${keyword}: ${text}` : texts('', Buffer.from(hexadecimal.replace(/\s/g, ''), 'hex')).map((one) => one.text).join('\n');
}

function readJpeg(data: Buffer): Metadata[] {
  const found: Metadata[] = [];
  let at = 2;
  while (at + 4 <= data.length && data[at] === 0xff) {
    const marker = data[at + 1] ?? 0;
    if (marker === 0xda) break;
    const length = data.readUInt16BE(at + 2);
    const body = data.subarray(at + 4, at + 2 + length);
    if (marker === 0xfe) found.push(...texts('JPEG comment', body));
    else if (marker >= 0xe1 && marker <= 0xef) found.push(...texts(body.toString('latin1', 0, 4) === 'Exif' ? 'EXIF data' : 'JPEG metadata', body));
    at += length + 2;
  }
  const end = data.lastIndexOf(Buffer.from([0xff, 0xd9]));
  return end < at ? found : [...found, ...texts('data behind the picture', data.subarray(end + 2))];
}

function readWebp(data: Buffer): Metadata[] {
  const found: Metadata[] = [];
  let at = 12;
  const end = Math.min(data.length, data.readUInt32LE(4) + 8);
  while (at + 8 <= end) {
    const type = data.toString('latin1', at, at + 4);
    const length = data.readUInt32LE(at + 4);
    if (!WEBP_PIXELS.has(type)) found.push(...texts(type === 'EXIF' ? 'EXIF data' : type === 'XMP ' ? 'XMP data' : `part ${type.trim()}`, data.subarray(at + 8, at + 8 + length)));
    at += 8 + length + (length % 2);
  }
  return [...found, ...texts('data behind the picture', data.subarray(end))];
}

/** Bytes as text, a line for each field, and once more where two bytes make a character, as Windows writes remarks. */
function texts(part: string, bytes: Buffer): Metadata[] {
  if (bytes.length === 0) return [];
  const narrow = bytes.toString('utf8').replaceAll('\0', '\n');
  const wide = bytes.toString('latin1').match(/(?:[\x20-\x7E]\0|\0[\x20-\x7E]){6,}/g) ?? [];
  return [narrow, ...wide.map((run) => run.replaceAll('\0', ''))].map((text) => ({ part, text }));
}

function inflate(bytes: Buffer): Buffer {
  try {
    return inflateSync(bytes, { maxOutputLength: MAX_INFLATED });
  } catch {
    return Buffer.alloc(0); // damaged, or too large to be a remark
  }
}
