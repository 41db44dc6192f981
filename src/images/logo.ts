import sharp, { type Sharp } from 'sharp';
import { type Encoded, hashOf } from './cache.ts';
import { type LogoPictures, MEDIA_PATH, type Picture } from './picture.ts';
import { prepareVector } from './vector.ts';

/** What is kept about an encoded logo. */
export interface LogoFacts {
  pictures: LogoPictures;
  /** Mean relative luminance of what is drawn, from 0 (black) to 1 (white). */
  luminance: number;
  /** Whether the picture fills its own background. */
  opaque: boolean;
}

/** Longer side of the two sizes, in CSS pixels. */
const SIZES = { small: 48, large: 96 } as const;
/** How logos are encoded; kept ones of another recipe are not used. */
export const LOGO_RECIPE = 'logo 4: webp 48 96 192 q82 e2, svgo 4';

/** Luminance of the page in either theme; `tokens.css` has the colors. */
const PAGE_LUMINANCE = { light: 0.98, dark: 0.012 } as const;
/** Below this contrast a mark is hard to tell from the page; a dark mark on black sooner than a pale one on white. */
const VANISHING_CONTRAST = { light: 1.7, dark: 2.2 } as const;

/** Encode a logo in both sizes, uncropped and without its metadata: vectors minified, pixels as WebP at 1× and 2×. */
export async function encodeLogo(source: Uint8Array, isVector: boolean): Promise<Encoded<LogoFacts>> {
  return isVector ? encodeVector(source) : encodeRaster(source);
}

/** Whether a logo needs a plate behind it on a page of this theme. */
export function vanishes({ luminance, opaque }: LogoFacts, theme: 'light' | 'dark'): boolean {
  if (opaque) return false;
  const [darker, lighter] = [luminance, PAGE_LUMINANCE[theme]].sort((a, b) => a - b);
  return ((lighter ?? 1) + 0.05) / ((darker ?? 0) + 0.05) < VANISHING_CONTRAST[theme];
}

async function encodeVector(source: Uint8Array): Promise<Encoded<LogoFacts>> {
  const { text, width, height } = prepareVector(new TextDecoder().decode(source), SIZES.large);
  const bytes = new TextEncoder().encode(text);
  const name = `${hashOf('', bytes)}.svg`;
  const show = (size: number): Picture => ({
    src: `${MEDIA_PATH}/${name}`,
    srcset: '',
    ...fit(width, height, size),
  });
  return {
    files: [{ name, bytes }],
    facts: { pictures: { small: show(SIZES.small), large: show(SIZES.large) }, ...(await measure(sharp(bytes))) },
  };
}

async function encodeRaster(source: Uint8Array): Promise<Encoded<LogoFacts>> {
  const key = hashOf(LOGO_RECIPE, source);
  // Decoded and turned upright once for all sizes.
  const { data, info } = await sharp(source, { failOn: 'warning' }).autoOrient().raw().toBuffer({ resolveWithObject: true });
  const { width, height, channels } = info;
  const image = sharp(data, { raw: { width, height, channels } });
  const files = await Promise.all(
    [SIZES.small, SIZES.large, SIZES.large * 2].map(async (size) => ({
      name: `${key}-${size}.webp`,
      bytes: await image.clone().resize({ width: size, height: size, fit: 'inside', kernel: 'lanczos3' }).webp({ quality: 82, alphaQuality: 90, effort: 2 }).toBuffer(),
    })),
  );
  const show = (size: number): Picture => ({
    src: `${MEDIA_PATH}/${key}-${size}.webp`,
    srcset: `${MEDIA_PATH}/${key}-${size * 2}.webp 2x`,
    ...fit(width, height, size),
  });
  return { files, facts: { pictures: { small: show(SIZES.small), large: show(SIZES.large) }, ...(await measure(image.clone())) } };
}

function fit(width: number, height: number, size: number): { width: number; height: number } {
  const scale = size / Math.max(width, height);
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}

/** Mean luminance of what is drawn, each pixel weighing as much as it covers (WCAG 2.2, relative luminance). */
async function measure(image: Sharp): Promise<{ luminance: number; opaque: boolean }> {
  const { data } = await image
    .resize({ width: 48, height: 48, fit: 'inside' })
    .ensureAlpha()
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true });
  let covered = 0;
  let light = 0;
  for (let at = 0; at + 3 < data.length; at += 4) {
    const alpha = (data[at + 3] ?? 0) / 255;
    covered += alpha;
    light += alpha * (0.2126 * linear(data[at]) + 0.7152 * linear(data[at + 1]) + 0.0722 * linear(data[at + 2]));
  }
  const pixels = data.length / 4;
  return { luminance: covered === 0 ? 1 : Math.round((light / covered) * 1000) / 1000, opaque: covered / pixels > 0.97 };
}

function linear(channel = 0): number {
  const value = channel / 255;
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}

/** Whether a value that was kept says what is kept about a logo. */
export function isLogoFacts(value: unknown): value is LogoFacts {
  return typeof value === 'object' && value !== null && 'pictures' in value && 'luminance' in value && typeof value.luminance === 'number' && 'opaque' in value;
}
