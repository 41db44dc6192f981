import sharp from 'sharp';

/** What a picture may be at most, and at least. */
export interface PictureLimits {
  maxBytes: number;
  /** The fewest pixels of its width (screenshots) or longer side (logos) that scaling down leaves. */
  minSize: number;
}

/** The most pixels that the gate accepts. */
const MAX_PIXELS = 25_000_000;
/** More than any camera or screen makes; what is larger is made to fill memory. */
const MAX_DECODED = 100_000_000;
const SECONDS = 30;
const STEPS = [1, 0.85, 0.7, 0.55, 0.45, 0.35, 0.25];

/**
 * Encode a picture anew where it is over its limits or holds metadata; `undefined` where nothing has to be done or can be.
 *
 * Its format stays, its pixels stay as large as the limits allow, and it is turned as its metadata said.
 *
 * @throws never for a damaged picture: what cannot be read is left to the gate
 */
export async function repairPicture(bytes: Uint8Array, { maxBytes, minSize }: PictureLimits): Promise<{ bytes: Uint8Array; done: string } | undefined> {
  const open = () => sharp(bytes, { failOn: 'warning', limitInputPixels: MAX_DECODED });
  try {
    const { width, height, format, exif, xmp, iptc, pages = 1 } = await open().metadata();
    if (pages > 1 || (format !== 'png' && format !== 'jpeg' && format !== 'webp')) return undefined;
    const why = [
      ...(bytes.length > maxBytes ? [`${kilobytes(bytes.length)} are more than ${kilobytes(maxBytes)}`] : []),
      ...(width * height > MAX_PIXELS ? ['it had more than 25 million pixels'] : []),
      ...(exif || xmp || iptc ? ['it held metadata'] : []),
    ];
    if (why.length === 0) return undefined;
    for (const step of STEPS) {
      const size = Math.round(width * step);
      if (width * height * step * step > MAX_PIXELS) continue;
      if (step < 1 && Math.min(size, Math.round(height * step)) < minSize) return undefined;
      const scaled = step < 1 ? open().autoOrient().resize({ width: Math.round(Math.max(width, height) * step), height: Math.round(Math.max(width, height) * step), fit: 'inside' }) : open().autoOrient();
      const encoded = await scaled.toFormat(format, format === 'png' ? { compressionLevel: 9 } : { quality: 86 }).timeout({ seconds: SECONDS }).toBuffer();
      if (encoded.length <= maxBytes) return { bytes: encoded, done: `encoded it anew${step < 1 ? `, ${Math.round(step * 100)} % as wide` : ''}: ${why.join(', and ')}` };
    }
    return undefined;
  } catch {
    return undefined;
  }
}

function kilobytes(bytes: number): string {
  return `${Math.ceil(bytes / 1024)} KB`;
}
