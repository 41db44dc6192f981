import sharp, { type Metadata } from 'sharp';
import type { Program } from '../schemas/program.ts';
import type { PictureUse } from './pictures.ts';
import { START, type Problems } from './problems.ts';

/** A canvas of this many pixels is decoded within a second and 100 MB. */
const MAX_PIXELS = 25_000_000;
/** A logo that is longer than this on one side is a banner: nothing of it could be read on a square tile. */
const MAX_RATIO = 8;
/** Beyond this ratio a logo gets small on its square tile. */
const SQUARE_RATIO = 2;

const FORMATS: Readonly<Record<string, string>> = { png: 'png', webp: 'webp', jpg: 'jpeg' };

/** Check a picture of pixels: that it is what its name says, whole, of one frame and large enough for its use. */
export async function checkRaster(bytes: Uint8Array, file: string, use: PictureUse, limits: Program['limits'] | undefined, problems: Problems): Promise<void> {
  const refuse = (rule: string, message: string, hint: string): void => problems.error(file, START, rule, message, hint);
  const ending = file.slice(file.lastIndexOf('.') + 1);
  let found: Metadata;
  try {
    found = await sharp(bytes, { failOn: 'warning', limitInputPixels: false }).metadata();
  } catch {
    return refuse('picture/unreadable', `This is not a picture, or it is damaged; .${ending} needs a whole one.`, 'Export it again.');
  }
  const { format, width, height, pages = 1 } = found;
  if (format !== FORMATS[ending]) {
    return refuse('picture/format', `The name says .${ending}, but the file is ${format}.`, 'Rename it, or export it in the format of its name.');
  }
  if (pages > 1) return refuse('picture/frames', `The picture has ${pages} frames; it needs one.`, 'Export a still picture.');
  if (width * height > MAX_PIXELS) {
    return refuse('picture/pixels', `The picture has ${width} × ${height} pixels; at most 25 million are allowed.`, 'Scale it down.');
  }
  if (use === 'logo') {
    checkLogoShape(width, height, file, problems);
    checkLogoSize(Math.max(width, height), limits?.logo.minSize, file, problems);
  } else if (use === 'screenshot' && limits && width < limits.screenshot.minWidth) {
    refuse('picture/width', `The picture is ${width} pixels wide; it needs ${limits.screenshot.minWidth}.`, 'Take it again on a larger window.');
  }
  try {
    await sharp(bytes, { failOn: 'warning', limitInputPixels: MAX_PIXELS }).stats();
  } catch {
    refuse('picture/unreadable', 'The picture is cut off or damaged.', 'Export it again.');
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
