import sharp from 'sharp';
import { type Encoded, hashOf, type ImageCache, type Kept } from './cache.ts';
import { STEP_SECONDS } from './logo.ts';
import { MEDIA_PATH, type Picture } from './picture.ts';

/** Widths in pixels: a phone, a column of text, and the same column on a dense screen or in a dialog. */
const WIDTHS = [480, 800, 1600] as const;
const RECIPE = 'screenshot 1: webp 480 800 1600 q80';

/** Encode a picture of an article as WebP in the widths that pages need, without its metadata. */
export async function encodeScreenshot(source: Uint8Array, cache: ImageCache): Promise<Kept<Picture>> {
  return cache.encode(source, RECIPE, isPicture, () => encode(source));
}

async function encode(source: Uint8Array): Promise<Encoded<Picture>> {
  const key = hashOf(RECIPE, source);
  const image = sharp(source, { failOn: 'warning' }).rotate().timeout({ seconds: STEP_SECONDS });
  const { autoOrient: { width, height } } = await image.metadata();
  const widths = [...WIDTHS.filter((candidate) => candidate < width), Math.min(width, WIDTHS[2])];
  const files = await Promise.all(
    [...new Set(widths)].map(async (target) => ({
      target,
      name: `${key}-${target}.webp`,
      bytes: await image.clone().resize({ width: target }).webp({ quality: 80, effort: 5 }).toBuffer(),
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

function isPicture(value: unknown): value is Picture {
  return typeof value === 'object' && value !== null && 'src' in value && 'srcset' in value && 'width' in value && 'height' in value;
}
