import sharp from 'sharp';
import { type Encoded, hashOf } from './cache.ts';
import { MEDIA_PATH, type Picture } from './picture.ts';
import { prepareVector } from './vector.ts';

/** Widths in pixels: a phone, a column of text, and the same column on a dense screen or in a dialog. */
const WIDTHS = [480, 800, 1600] as const;
/** Longer side of a drawing in an article, in CSS pixels. */
const DRAWING_SIZE = 800;
/** How pictures of articles are encoded; kept ones of another recipe are not used. */
export const SCREENSHOT_RECIPE = 'screenshot 2: webp 480 800 1600 q80 e4, svgo 4';

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

async function encodePixels(source: Uint8Array): Promise<Encoded<Picture>> {
  const key = hashOf(SCREENSHOT_RECIPE, source);
  const image = sharp(source, { failOn: 'warning' }).autoOrient();
  const { autoOrient: { width, height } } = await image.metadata();
  const widths = [...WIDTHS.filter((candidate) => candidate < width), Math.min(width, WIDTHS[2])];
  const files = await Promise.all(
    [...new Set(widths)].map(async (target) => ({
      target,
      name: `${key}-${target}.webp`,
      bytes: await image.clone().resize({ width: target }).webp({ quality: 80, effort: 4 }).toBuffer(),
    })),
  );
  const largest = files.at(-1);
  return {
    files,
    facts: {
      src: `${MEDIA_PATH}/${largest?.name ?? ''}`,
      srcset: files.map(({ name, target }) => `${MEDIA_PATH}/${name} ${target}w`).join(', '),
      width: largest?.target ?? width,
      height: Math.round(((largest?.target ?? width) / width) * height),
    },
  };
}

/** Whether a value that was kept is a picture as pages show it. */
export function isPicture(value: unknown): value is Picture {
  return typeof value === 'object' && value !== null && 'src' in value && 'srcset' in value && 'width' in value && 'height' in value;
}
