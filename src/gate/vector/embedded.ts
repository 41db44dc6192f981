import sharp from 'sharp';

/** A picture inside a drawing, as an address that holds its data. */
const DATA = /^data:(image\/(?:png|jpe?g|webp));base64,([A-Za-z0-9+/=\s]*)$/i;
const FORMATS: Readonly<Record<string, string>> = { 'image/png': 'png', 'image/jpeg': 'jpeg', 'image/jpg': 'jpeg', 'image/webp': 'webp' };
/** As large as a picture in a logo needs to be at the most. */
const MAX_PIXELS = 5_000_000;
const HINT = 'Embed a PNG, JPEG or WebP picture as base64 data, or draw it with paths.';

/** Why the address of a picture inside a drawing cannot stay, or `undefined`. */
export function judgeAddress(address: string): { message: string; hint: string } | undefined {
  if (DATA.test(address)) return undefined;
  if (!/^\s*data:/i.test(address)) return { message: '<image> refers to something outside the file.', hint: HINT };
  const kind = /^\s*data:([^;,]{0,40})/i.exec(address)?.[1] ?? '';
  return { message: `<image> holds data of the kind "${kind}"${FORMATS[kind.toLowerCase()] === undefined ? '' : ', and not as base64'}.`, hint: HINT };
}

/** Whether an address holds a picture that can be looked into. */
export function isEmbedded(address: string): boolean {
  return DATA.test(address);
}

/** What is wrong with the picture that an address holds, or `undefined`. */
export async function findEmbeddedFault(address: string): Promise<string | undefined> {
  const [, kind = '', data = ''] = DATA.exec(address) ?? [];
  const bytes = Buffer.from(data, 'base64');
  try {
    const { format, width, height, pages = 1 } = await sharp(bytes, { failOn: 'warning', limitInputPixels: false }).metadata();
    if (format !== FORMATS[kind.toLowerCase()]) return `The embedded picture says ${kind}, but is ${format}.`;
    if (pages > 1) return `The embedded picture has ${pages} frames; it needs one.`;
    if (width * height > MAX_PIXELS) return `The embedded picture has ${width} × ${height} pixels; at most ${MAX_PIXELS / 1_000_000} million are allowed.`;
    await sharp(bytes, { failOn: 'warning', limitInputPixels: MAX_PIXELS }).resize(1, 1, { fit: 'fill' }).raw().toBuffer();
    return undefined;
  } catch {
    return `The embedded picture is no ${kind}, or is damaged.`;
  }
}
