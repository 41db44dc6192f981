import type { RasterFormat } from './format.ts';

/** How a picture file is put together, as far as a decoder does not say. */
export interface RasterStructure {
  /** Whether the file holds everything that its own lengths promise. */
  isWhole: boolean;
  /** Whether it holds frames that would be shown one after the other. */
  isAnimated: boolean;
  /** Bytes that stand behind the end of the picture and are no padding. */
  extraBytes: number;
  /** How often a JPEG goes over its pixels; each time costs as much as decoding all of it. */
  scans: number;
}

/** Read the parts of a picture file without decoding any pixel. */
export function readStructure(bytes: Uint8Array, format: RasterFormat): RasterStructure {
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (format === 'png') return readPng(data);
  return format === 'jpeg' ? readJpeg(data) : readWebp(data);
}

function readPng(data: Buffer): RasterStructure {
  let at = 8;
  let isAnimated = false;
  while (at + 12 <= data.length) {
    const type = data.toString('latin1', at + 4, at + 8);
    const next = at + 12 + data.readUInt32BE(at);
    if (type === 'acTL') isAnimated = true;
    if (type === 'IEND' && next <= data.length) return { isWhole: true, isAnimated, extraBytes: countExtra(data, next), scans: 1 };
    at = next;
  }
  return { isWhole: false, isAnimated, extraBytes: 0, scans: 1 };
}

function readJpeg(data: Buffer): RasterStructure {
  let at = 2;
  let scans = 0;
  while (at + 4 <= data.length) {
    if (data[at] !== 0xff) {
      // Pixels: the next marker is 0xFF with neither a stuffed zero, a restart nor a fill byte behind it.
      at = data.indexOf(0xff, at);
      if (at === -1) break;
      continue; // It may be the last byte of the file.
    }
    const marker = data[at + 1] ?? 0;
    if (marker === 0xd9) return { isWhole: true, isAnimated: false, extraBytes: countExtra(data, at + 2), scans };
    if (marker === 0xff) at += 1;
    else if (marker === 0 || (marker >= 0xd0 && marker <= 0xd7)) at += 2;
    else {
      if (marker === 0xda) scans += 1;
      at += 2 + data.readUInt16BE(at + 2);
    }
  }
  const isEnded = at !== -1 && data[at] === 0xff && data[at + 1] === 0xd9;
  return { isWhole: isEnded, isAnimated: false, extraBytes: 0, scans };
}

function readWebp(data: Buffer): RasterStructure {
  const end = data.readUInt32LE(4) + 8;
  let isAnimated = false;
  for (let at = 12; at + 8 <= Math.min(end, data.length); ) {
    const type = data.toString('latin1', at, at + 4);
    if (type === 'ANIM' || type === 'ANMF') isAnimated = true;
    const length = data.readUInt32LE(at + 4);
    at += 8 + length + (length % 2);
  }
  return { isWhole: end <= data.length, isAnimated, extraBytes: countExtra(data, end), scans: 1 };
}

/** Padding of zeros or blanks is written by some cameras and means nothing. */
function countExtra(data: Buffer, from: number): number {
  const extra = data.subarray(from);
  return extra.every((byte) => byte === 0 || byte === 0xff || byte === 0x20 || byte === 0x0a || byte === 0x0d) ? 0 : extra.length;
}
