import sharp, { type Metadata } from 'sharp';
import type { Program } from '../schemas/program.ts';
import type { PictureUse } from './pictures.ts';
import { START, type Problems } from './problems.ts';
import { describeFile, findFormat, FORMAT_NAMES, type RasterFormat } from './raster/format.ts';
import { readStructure } from './raster/structure.ts';
import { isVisiblePicture } from './pictures/visible.ts';

// Every picture is looked at once: what libvips would keep of it, nobody asks for again.
sharp.cache(false);

/** A canvas of this many pixels is decoded within a second and 100 MB. */
const MAX_PIXELS = 25_000_000;
/** Progressive pictures come in ten scans; hundreds of them are made to keep a decoder busy. */
const MAX_SCANS = 50;
/** A logo that is longer than this on one side is a banner: nothing of it could be read on a square tile. */
const MAX_RATIO = 8;
/** Width in pixels at which it is seen whether a picture can be decoded, where that is faster than at its own. */
const COARSE = 100;
/** Beyond this ratio a logo gets small on its square tile. */
const SQUARE_RATIO = 2;

/** What the ending of a name promises. */
const ENDINGS: Readonly<Record<string, RasterFormat>> = { png: 'png', webp: 'webp', jpg: 'jpeg' };

/** Check a picture of pixels: that it is what its name says, whole, of one frame and large enough for its use. */
export async function checkRaster(bytes: Uint8Array, file: string, use: PictureUse, limits: Program['limits'] | undefined, problems: Problems): Promise<void> {
  const refuse = (rule: string, message: string, hint: string): void => problems.error(file, START, rule, message, hint);
  const ending = file.slice(file.lastIndexOf('.') + 1);
  const format = findFormat(bytes);
  const wanted = ENDINGS[ending];
  const wantedName = wanted ? FORMAT_NAMES[wanted] : 'PNG';
  if (!format) return refuse('picture/unreadable', `The file is ${describeFile(bytes)}; .${ending} needs a ${wantedName} picture.`, 'Export it as PNG, WebP or JPEG, and name it so.');
  if (format !== wanted) {
    return refuse('picture/format', `The name says .${ending}, but the file is a ${FORMAT_NAMES[format]} picture.`, `Rename it to .${format === 'jpeg' ? 'jpg' : format}, or export it as ${wantedName}.`);
  }
  const { isWhole, isAnimated, extraBytes, scans } = readStructure(bytes, format);
  if (!isWhole) return refuse('picture/unreadable', 'The picture ends too early; it needs to be whole.', 'Export it or copy it again.');
  if (isAnimated) return refuse('picture/frames', 'The picture has several frames; it needs one.', 'Export a still picture.');
  if (extraBytes > 0) return refuse('picture/extra', `Behind the picture ${extraBytes} more bytes follow; a picture needs to end where it ends.`, 'Open it in an image program and export it again.');
  if (scans > MAX_SCANS) return refuse('picture/pixels', `The picture goes over its pixels ${scans} times; at most ${MAX_SCANS} are allowed.`, 'Open it in an image program and export it again.');
  let found: Metadata;
  try {
    found = await sharp(bytes, { failOn: 'warning', limitInputPixels: false }).metadata();
  } catch {
    return refuse('picture/unreadable', `The file begins like a ${FORMAT_NAMES[format]} picture, but cannot be read.`, 'Export it again.');
  }
  const { width, height } = found.autoOrient;
  if (width * height > MAX_PIXELS) {
    return refuse('picture/pixels', `The picture has ${width} × ${height} pixels; at most 25 million are allowed.`, 'Scale it down.');
  }
  if (use === 'logo') {
    checkLogoShape(width, height, file, problems);
    checkLogoSize(Math.max(width, height), limits?.logo.minSize, file, problems);
  } else if (use === 'screenshot' && limits && width < limits.screenshot.minWidth) {
    refuse('picture/width', `The picture is ${width} pixels wide; it needs ${limits.screenshot.minWidth}.`, 'Take it again on a larger window.');
  }
  const pixels = await readPixels(bytes, found);
  if (!pixels) return refuse('picture/unreadable', 'The picture is damaged; some of its pixels cannot be read.', 'Export it again.');
  if (use === 'logo' && !(await isVisiblePicture(bytes, found, pixels))) refuse('picture/empty', 'Every pixel of the logo is transparent.', 'Export it again with its layers switched on.');
}

/**
 * Some of its pixels, which can only be had by decoding all of it; `undefined` where one of them cannot be decoded.
 *
 * Of most pictures that is the middle column. libwebp scales while it decodes, and finds the same damage in a quarter
 * of the time; the decoder of JPEG would not: of 46 random damages it overlooked 12 when it was asked for a smaller picture.
 */
async function readPixels(bytes: Uint8Array, { format, width, height }: Metadata): Promise<{ data: Uint8Array; channels: number } | undefined> {
  const picture = sharp(bytes, { failOn: 'warning', limitInputPixels: MAX_PIXELS, sequentialRead: true });
  const some = format === 'webp' ? picture.resize({ width: COARSE, withoutEnlargement: true, kernel: 'nearest' }) : picture.extract({ left: Math.floor(width / 2), top: 0, width: 1, height });
  try {
    const { data, info } = await some.raw().toBuffer({ resolveWithObject: true });
    return { data, channels: info.channels };
  } catch {
    return undefined;
  }
}

/** Report a logo whose shape leaves too little of it on a square tile. Sizes in any one unit. */
export function checkLogoShape(width: number, height: number, file: string, problems: Problems): void {
  const ratio = Math.max(width / height, height / width);
  const shape = `${Math.round(width)} × ${Math.round(height)}`;
  if (ratio > MAX_RATIO) {
    problems.error(file, START, 'logo/shape', `The logo is ${shape}; one side may be at most ${MAX_RATIO} times the other.`, 'Use a more compact version of it.');
  } else if (ratio > SQUARE_RATIO) {
    problems.warning(file, START, 'logo/wide', `The logo is ${shape} and gets small on its square tile.`, 'Use a square mark if there is one.');
  }
}

function checkLogoSize(longest: number, minSize: number | undefined, file: string, problems: Problems): void {
  if (minSize === undefined || longest >= minSize) return;
  const message = `The longer side of the logo has ${longest} pixels; ${minSize} are wanted.`;
  const hint = `Export it with at least ${minSize} pixels, or as SVG.`;
  if (longest < minSize / 2) problems.error(file, START, 'logo/size', message, hint);
  else problems.warning(file, START, 'logo/size', message, hint);
}
