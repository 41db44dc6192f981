import sharp, { type Sharp } from 'sharp';
import { type Encoded, hashOf } from './cache.ts';
import { MEDIA_PATH, type Picture } from './picture.ts';
import { prepareVector } from './vector.ts';

/** Widths in pixels: a phone, a column of text, and the same column on a dense screen or in a dialog. */
const WIDTHS = [480, 800, 1600] as const;
/** A width this close to that of the picture itself is left out: nobody would see the difference. */
const CLOSE = 1.6;
/** Longer side of a drawing in an article, in CSS pixels. */
const DRAWING_SIZE = 800;
/** How pictures of articles are encoded; kept ones of another recipe are not used. */
export const SCREENSHOT_RECIPE = 'screenshot 5: webp 480 800 1600 q80 e2, small webp as it is, svgo 4';
/** A WebP picture of at most so many bits per pixel is small already; pages of text have 0.2 to 0.4, photos about 1. */
const SMALL = 1;

/** Encode a picture of an article without its metadata: pixels as WebP in the widths that pages need, vectors minified. */
export async function encodeScreenshot(source: Uint8Array, isVector: boolean): Promise<Encoded<Picture>> {
  return isVector ? encodeDrawing(source) : encodePixels(source);
}

function encodeDrawing(source: Uint8Array): Encoded<Picture> {
  const { text, width, height } = prepareVector(new TextDecoder().decode(source), DRAWING_SIZE);
  const bytes = new TextEncoder().encode(text);
  const name = `${hashOf('', bytes)}.svg`;
  return { files: [{ name, bytes }], facts: { src: `${MEDIA_PATH}/${name}`, srcset: '', width: Math.round(width), height: Math.round(height) } };
}

/** What pages show of a screenshot, from its first bytes alone: addresses, widths and height of what will be encoded. */
export async function describeScreenshot(source: Uint8Array): Promise<Picture> {
  const { autoOrient: { width, height } } = await sharp(source).metadata();
  return describe(hashOf(SCREENSHOT_RECIPE, source), width, height);
}

async function encodePixels(source: Uint8Array): Promise<Encoded<Picture>> {
  const key = hashOf(SCREENSHOT_RECIPE, source);
  const { autoOrient: { width, height } } = await sharp(source).metadata();
  const widths = widthsOf(width);
  const stays = canStay(source, width, height);
  const encoded = stays ? widths.slice(0, -1) : widths;
  const image = await openPixels(source, encoded.length);
  const files = await Promise.all(
    encoded.map(async (target) => ({
      name: nameOf(key, target),
      // More effort makes files 4 % smaller (30 screenshots, 5.9 MB), and takes two thirds longer.
      bytes: await image.clone().resize({ width: target }).webp({ quality: 80, effort: 2 }).toBuffer(),
    })),
  );
  if (stays) files.push({ name: nameOf(key, width), bytes: Buffer.from(source) });
  return { files, facts: describe(key, width, height) };
}

/** The pixels of a picture, upright: decoded once where several sizes are made of them, and for a single one only as finely as it needs them. */
async function openPixels(source: Uint8Array, sizes: number): Promise<Sharp> {
  const image = sharp(source, { failOn: 'warning' }).autoOrient().toColourspace('srgb');
  if (sizes < 2) return image;
  const { data, info: { width, height, channels } } = await image.raw().toBuffer({ resolveWithObject: true });
  return sharp(data, { raw: { width, height, channels } });
}

/** Whether a picture can be published as it is: encoded once more it would only be larger and less sharp. */
function canStay(source: Uint8Array, width: number, height: number): boolean {
  return width <= WIDTHS[2] && source.length * 8 <= width * height * SMALL && isBareWebp(source);
}

/**
 * Whether a file is a WebP picture of one chunk: pixels without transparency, and nothing else that could say who made it.
 * RFC 9649, section 2.5 and 2.6: `RIFF`, a length, `WEBP`, then `VP8 ` or `VP8L` with a length, all lengths little-endian.
 */
function isBareWebp(source: Uint8Array): boolean {
  const file = Buffer.from(source.buffer, source.byteOffset, source.byteLength);
  if (file.length < 20 || file.toString('latin1', 0, 4) !== 'RIFF' || !/^WEBPVP8[ L]$/.test(file.toString('latin1', 8, 16))) return false;
  const length = file.readUInt32LE(16);
  return file.length === 20 + length + (length % 2);
}

function describe(key: string, width: number, height: number): Picture {
  const widths = widthsOf(width);
  const largest = widths.at(-1) ?? width;
  return {
    src: `${MEDIA_PATH}/${nameOf(key, largest)}`,
    srcset: widths.map((target) => `${MEDIA_PATH}/${nameOf(key, target)} ${target}w`).join(', '),
    width: largest,
    height: Math.round((largest / width) * height),
  };
}

function widthsOf(width: number): number[] {
  const largest = Math.min(width, WIDTHS[2]);
  return [...WIDTHS.filter((candidate) => candidate * CLOSE < largest), largest];
}

function nameOf(key: string, width: number): string {
  return `${key}-${width}.webp`;
}

/** Whether a value that was kept is a picture as pages show it. */
export function isPicture(value: unknown): value is Picture {
  return typeof value === 'object' && value !== null && 'src' in value && 'srcset' in value && 'width' in value && 'height' in value;
}
