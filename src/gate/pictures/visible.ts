import sharp, { type Metadata, type Sharp } from 'sharp';

/** A pixel that covers this little of what lies behind it is seen by nobody. */
const FAINTEST = 8;
/** Longer side at which a picture is looked at, in pixels: about that of a logo on its tile. */
const LOOK = 48;
/** Pixels that one inch has for the program that draws, at which a drawing is as large as it says. */
const USUAL_DENSITY = 72;
/** Drawings stay far below; a canvas that grows larger says its size in a way that is not understood. */
const MAX_PIXELS = 4_000_000;

/**
 * Whether a reader would see anything of a drawing on its canvas.
 *
 * Drawn once, small, however long that takes. A drawing that cannot be drawn counts as visible.
 *
 * @param longest its longer side in pixels, as it says it
 */
export async function isVisibleDrawing(bytes: Uint8Array, longest: number): Promise<boolean> {
  try {
    return await hasSeenPixel(sharp(bytes, { density: Math.min(100_000, Math.max(1, (USUAL_DENSITY * LOOK) / longest)), limitInputPixels: MAX_PIXELS }));
  } catch {
    return true;
  }
}

/**
 * Whether a reader would see anything of a picture of pixels.
 *
 * @param some some of its pixels, in which most pictures show something
 * @throws when it cannot be decoded
 */
export async function isVisiblePicture(bytes: Uint8Array, { hasAlpha }: Metadata, some: { data: Uint8Array; channels: number }): Promise<boolean> {
  if (!hasAlpha || isSeen(some.data, some.channels)) return true;
  return hasSeenPixel(sharp(bytes).resize({ width: LOOK, height: LOOK, fit: 'inside' }));
}

async function hasSeenPixel(image: Sharp): Promise<boolean> {
  const { data, info } = await image.ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return isSeen(data, info.channels);
}

/** The last of the channels says how much a pixel covers. */
function isSeen(data: Uint8Array, channels: number): boolean {
  for (let at = channels - 1; at < data.length; at += channels) if ((data[at] ?? 0) > FAINTEST) return true;
  return false;
}
