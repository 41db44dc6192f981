import sharp from 'sharp';
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
export const SCREENSHOT_RECIPE = 'screenshot 4: webp 480 800 1600 q80 e2, svgo 4';

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
  // Decoded and turned upright once for all widths.
  const { data, info } = await sharp(source, { failOn: 'warning' }).autoOrient().toColourspace('srgb').raw().toBuffer({ resolveWithObject: true });
  const { width, height, channels } = info;
  const image = sharp(data, { raw: { width, height, channels } });
  const files = await Promise.all(
    widthsOf(width).map(async (target) => ({
      name: nameOf(key, target),
      // More effort makes files 4 % smaller (30 screenshots, 5.9 MB), and takes two thirds longer.
      bytes: await image.clone().resize({ width: target }).webp({ quality: 80, effort: 2 }).toBuffer(),
    })),
  );
  return { files, facts: describe(key, width, height) };
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
