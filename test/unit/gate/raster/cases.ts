import { deflateSync } from 'node:zlib';
import sharp, { type Sharp } from 'sharp';
import type { PictureUse } from '../../../../src/gate/pictures.ts';

/** A picture and how it is used. */
export interface RasterCase {
  name: string;
  file: string;
  bytes: Uint8Array;
  use?: PictureUse;
}

const noise = (width: number, height: number): Sharp =>
  sharp(Buffer.from(Array.from({ length: width * height * 3 }, (_, index) => (index * 7919 + (index >> 5) * 31) & 255)), { raw: { width, height, channels: 3 } });
const flat = (width: number, height: number): Sharp => sharp({ create: { width, height, channels: 3, background: '#0b6e4f' } });

const clear = sharp({ create: { width: 300, height: 300, channels: 4, background: '#0000' } });

const png = await noise(300, 300).png().toBuffer();
const jpg = await noise(300, 300).jpeg().toBuffer();
const webp = await noise(300, 300).webp().toBuffer();
const gif = await flat(300, 300).gif().toBuffer();
const frames = sharp(Buffer.concat([Buffer.alloc(300 * 300 * 3, 1), Buffer.alloc(300 * 300 * 3, 250)]), { raw: { width: 300, height: 600, channels: 3, pageHeight: 300 } });

/** A part of a PNG. Its checksum is right only where a decoder looks at it. */
function pngPart(type: string, body: Buffer): Buffer {
  const head = Buffer.alloc(8);
  head.writeUInt32BE(body.length);
  head.write(type, 4, 'latin1');
  return Buffer.concat([head, body, Buffer.alloc(4)]);
}

const behindHeader = (part: Buffer): Buffer => Buffer.concat([png.subarray(0, 33), part, png.subarray(33)]);

/** Bytes with some in the middle turned over. */
function damaged(bytes: Buffer, share: number): Buffer {
  const copy = Buffer.from(bytes);
  for (let at = Math.floor(copy.length * share); at < Math.floor(copy.length * share) + 12; at++) copy[at] = (copy[at] ?? 0) ^ 0xa5;
  return copy;
}

/** A PNG of so many pixels in a few bytes, all of one color. */
function hugePng(width: number, height: number): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([1, 0, 0, 0, 0], 8);
  return Buffer.concat([png.subarray(0, 8), pngPart('IHDR', header), pngPart('IDAT', deflateSync(Buffer.alloc(5_000_000))), pngPart('IEND', Buffer.alloc(0))]);
}

const scan = jpg.subarray(jpg.lastIndexOf(Buffer.from([0xff, 0xda])), jpg.length - 2);
const zip = Buffer.from('PK\x03\x04\x14\0\0\0payload.jar', 'latin1');

/** Pictures that have to be refused, with the rule that says so and words of its message. */
export const BAD_PICTURES: readonly (RasterCase & { rule: string; message: RegExp })[] = [
  { name: 'a logo without a visible pixel', file: 'a.png', bytes: await clear.clone().png().toBuffer(), use: 'logo', rule: 'picture/empty', message: /Every pixel of the logo is transparent/ },
  { name: 'a logo that is a breath of grey', file: 'a.webp', bytes: await clear.clone().composite([{ input: { create: { width: 90, height: 90, channels: 4, background: '#00000004' } } }]).webp().toBuffer(), use: 'logo', rule: 'picture/empty', message: /transparent/ },
  { name: 'a JPEG named .png', file: 'a.png', bytes: jpg, rule: 'picture/format', message: /says \.png, but the file is a JPEG/ },
  { name: 'a PNG named .jpg', file: 'a.jpg', bytes: png, rule: 'picture/format', message: /says \.jpg, but the file is a PNG/ },
  { name: 'a PNG named .webp', file: 'a.webp', bytes: png, rule: 'picture/format', message: /PNG/ },
  { name: 'a WebP named .png', file: 'a.png', bytes: webp, rule: 'picture/format', message: /WebP/ },
  { name: 'a GIF named .png', file: 'a.png', bytes: gif, rule: 'picture/unreadable', message: /is a GIF picture; \.png needs a PNG picture/ },
  { name: 'an AVIF named .webp', file: 'a.webp', bytes: await flat(64, 64).avif({ effort: 0 }).toBuffer(), rule: 'picture/unreadable', message: /AVIF/ },
  { name: 'a TIFF named .jpg', file: 'a.jpg', bytes: await flat(64, 64).tiff().toBuffer(), rule: 'picture/unreadable', message: /TIFF/ },
  { name: 'a bitmap named .png', file: 'a.png', bytes: Buffer.concat([Buffer.from('BM\x36\x03\0\0\0\0\0\0', 'latin1'), Buffer.alloc(800)]), rule: 'picture/unreadable', message: /BMP/ },
  { name: 'a drawing named .png', file: 'a.png', bytes: Buffer.from('<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>'), rule: 'picture/unreadable', message: /SVG drawing/ },
  { name: 'comments and nothing else', file: 'a.jpg', bytes: Buffer.from('<!---->'.repeat(70)), rule: 'picture/unreadable', message: /not a picture/ },
  { name: 'a page named .jpg', file: 'a.jpg', bytes: Buffer.from('<!DOCTYPE html><script>alert(1)</script>'), rule: 'picture/unreadable', message: /page of HTML/ },
  { name: 'a PDF named .png', file: 'a.png', bytes: Buffer.from('%PDF-1.7\n'), rule: 'picture/unreadable', message: /PDF/ },
  { name: 'an archive named .png', file: 'a.png', bytes: zip, rule: 'picture/unreadable', message: /ZIP/ },
  { name: 'a program named .webp', file: 'a.webp', bytes: Buffer.from('\x7FELF\x02\x01', 'latin1'), rule: 'picture/unreadable', message: /program/ },
  { name: 'text named .png', file: 'a.png', bytes: Buffer.from('a picture'), rule: 'picture/unreadable', message: /not a picture/ },
  { name: 'an empty file', file: 'a.png', bytes: Buffer.alloc(0), rule: 'picture/unreadable', message: /empty/ },
  { name: 'the first bytes of a PNG alone', file: 'a.png', bytes: png.subarray(0, 8), rule: 'picture/unreadable', message: /too early/ },
  { name: 'half a PNG', file: 'a.png', bytes: png.subarray(0, png.length / 2), rule: 'picture/unreadable', message: /too early/ },
  { name: 'a PNG without its last bytes', file: 'a.png', bytes: png.subarray(0, -20), rule: 'picture/unreadable', message: /too early/ },
  { name: 'half a JPEG', file: 'a.jpg', bytes: jpg.subarray(0, jpg.length / 2), rule: 'picture/unreadable', message: /too early/ },
  { name: 'a JPEG without its end', file: 'a.jpg', bytes: jpg.subarray(0, -2), rule: 'picture/unreadable', message: /too early/ },
  { name: 'half a WebP', file: 'a.webp', bytes: webp.subarray(0, webp.length / 2), rule: 'picture/unreadable', message: /too early/ },
  { name: 'a damaged PNG', file: 'a.png', bytes: damaged(png, 0.5), rule: 'picture/unreadable', message: /damaged/ },
  { name: 'a PNG damaged close to its end', file: 'a.png', bytes: damaged(png, 0.99), rule: 'picture/unreadable', message: /damaged/ },
  { name: 'a PNG with a damaged header', file: 'a.png', bytes: damaged(png, 16 / png.length), rule: 'picture/unreadable', message: /cannot be read|damaged/ },
  { name: 'a WebP with a damaged header', file: 'a.webp', bytes: damaged(webp, 20 / webp.length), rule: 'picture/unreadable', message: /cannot be read|damaged/ },
  { name: 'a JPEG that ends within the mark of a part', file: 'a.jpg', bytes: Buffer.concat([jpg.subarray(0, -2), Buffer.from([0x12, 0xff, 0xc4])]), rule: 'picture/unreadable', message: /too early/ },
  { name: 'a WebP without loss, damaged close to its end', file: 'a.webp', bytes: damaged(await noise(300, 300).webp({ lossless: true }).toBuffer(), 0.95), rule: 'picture/unreadable', message: /damaged/ },
  { name: 'a JPEG with a damaged table', file: 'a.jpg', bytes: damaged(jpg, 170 / jpg.length), rule: 'picture/unreadable', message: /cannot be read|damaged|too early/ },
  { name: 'an animated PNG', file: 'a.png', bytes: behindHeader(pngPart('acTL', Buffer.from([0, 0, 0, 2, 0, 0, 0, 0]))), rule: 'picture/frames', message: /several frames; it needs one/ },
  { name: 'an animated WebP', file: 'a.webp', bytes: await frames.webp({ loop: 0 }).toBuffer(), rule: 'picture/frames', message: /several frames/ },
  { name: 'a PNG that is also an archive', file: 'a.png', bytes: Buffer.concat([png, zip]), rule: 'picture/extra', message: /19 more bytes/ },
  { name: 'a JPEG that is also an archive', file: 'a.jpg', bytes: Buffer.concat([jpg, zip]), rule: 'picture/extra', message: /more bytes/ },
  { name: 'a JPEG with a page behind it', file: 'a.jpg', bytes: Buffer.concat([jpg, Buffer.from('<script>alert(1)</script>')]), rule: 'picture/extra', message: /more bytes/ },
  { name: 'a WebP with a page behind it', file: 'a.webp', bytes: Buffer.concat([webp, Buffer.from('<script>alert(1)</script>')]), rule: 'picture/extra', message: /more bytes/ },
  { name: 'a PNG with what was cut away behind it', file: 'a.png', bytes: Buffer.concat([png, png.subarray(1000)]), rule: 'picture/extra', message: /more bytes/ },
  { name: 'a JPEG with another one behind it', file: 'a.jpg', bytes: Buffer.concat([jpg, jpg]), rule: 'picture/extra', message: /more bytes/ },
  { name: 'a few kilobytes that stand for 400 million pixels', file: 'a.png', bytes: hugePng(20_000, 20_000), rule: 'picture/pixels|picture/unreadable', message: /20000 × 20000|cannot be read/ },
  { name: 'more than 25 million pixels', file: 'a.jpg', bytes: await flat(5100, 5000).jpeg().toBuffer(), rule: 'picture/pixels', message: /5100 × 5000/ },
  { name: 'a JPEG of hundreds of scans', file: 'a.jpg', bytes: Buffer.concat([jpg.subarray(0, -2), ...Array.from({ length: 300 }, () => scan), jpg.subarray(-2)]), rule: 'picture/pixels', message: /301 times/ },
  { name: 'a logo that is a line', file: 'a.png', bytes: await flat(900, 100).png().toBuffer(), use: 'logo', rule: 'logo/shape', message: /900 × 100/ },
  { name: 'a logo that is a line once turned', file: 'a.jpg', bytes: await flat(900, 100).withMetadata({ orientation: 6 }).jpeg().toBuffer(), use: 'logo', rule: 'logo/shape', message: /100 × 900/ },
  { name: 'a tiny logo', file: 'a.png', bytes: await flat(64, 64).png().toBuffer(), use: 'logo', rule: 'logo/size', message: /64 pixels; 256 are wanted/ },
  { name: 'a narrow screenshot', file: 'a.png', bytes: await flat(800, 1200).png().toBuffer(), use: 'screenshot', rule: 'picture/width', message: /800 pixels wide; it needs 1000/ },
  { name: 'a screenshot that is narrow once turned', file: 'a.jpg', bytes: await flat(1600, 900).withMetadata({ orientation: 8 }).jpeg().toBuffer(), use: 'screenshot', rule: 'picture/width', message: /900 pixels wide/ },
];

const translucent = sharp(Buffer.alloc(300 * 300 * 4, 90), { raw: { width: 300, height: 300, channels: 4 } });

/** Pictures of every kind that cameras and programs write, which have to pass. */
export const GOOD_PICTURES: readonly (RasterCase & { warnings?: readonly string[] })[] = [
  // Its middle column shows nothing.
  { name: 'a mark of two parts with nothing between', file: 'a.png', bytes: await clear.clone().composite([{ input: { create: { width: 90, height: 90, channels: 3, background: '#0b6e4f' } }, left: 0, top: 100 }]).png().toBuffer(), use: 'logo' },
  { name: 'a transparent picture that is no logo', file: 'a.png', bytes: await clear.clone().png().toBuffer() },
  { name: 'a PNG', file: 'a.png', bytes: png, use: 'logo' },
  { name: 'a JPEG', file: 'a.jpg', bytes: jpg, use: 'logo' },
  { name: 'a WebP', file: 'a.webp', bytes: webp, use: 'logo' },
  { name: 'a WebP without loss', file: 'a.webp', bytes: await noise(300, 300).webp({ lossless: true }).toBuffer(), use: 'logo' },
  { name: 'a WebP with transparency', file: 'a.webp', bytes: await translucent.clone().webp().toBuffer(), use: 'logo' },
  { name: 'a PNG with transparency', file: 'a.png', bytes: await translucent.clone().png().toBuffer(), use: 'logo' },
  { name: 'a PNG of a palette', file: 'a.png', bytes: await noise(300, 300).png({ palette: true, colors: 16 }).toBuffer(), use: 'logo' },
  { name: 'an interlaced PNG', file: 'a.png', bytes: await noise(300, 300).png({ progressive: true }).toBuffer(), use: 'logo' },
  { name: 'a gray PNG', file: 'a.png', bytes: await noise(300, 300).grayscale().png().toBuffer(), use: 'logo' },
  { name: 'a gray PNG with transparency', file: 'a.png', bytes: await translucent.clone().grayscale().png().toBuffer(), use: 'logo' },
  { name: 'a PNG of 16 bits', file: 'a.png', bytes: await noise(300, 300).toColourspace('rgb16').png().toBuffer(), use: 'logo' },
  { name: 'a progressive JPEG', file: 'a.jpg', bytes: await noise(300, 300).jpeg({ progressive: true }).toBuffer(), use: 'logo' },
  { name: 'a gray JPEG', file: 'a.jpg', bytes: await noise(300, 300).grayscale().jpeg().toBuffer(), use: 'logo' },
  { name: 'a JPEG for print', file: 'a.jpg', bytes: await noise(300, 300).toColourspace('cmyk').jpeg().toBuffer(), use: 'logo' },
  { name: 'a JPEG of full colors', file: 'a.jpg', bytes: await noise(300, 300).jpeg({ chromaSubsampling: '4:4:4' }).toBuffer(), use: 'logo' },
  { name: 'a JPEG with remarks, a profile and its orientation', file: 'a.jpg', bytes: await noise(300, 200).withMetadata({ orientation: 6 }).withExif({ IFD0: { Artist: 'A. Nother' } }).withIccProfile('p3').jpeg().toBuffer(), use: 'logo' },
  { name: 'a PNG with remarks', file: 'a.png', bytes: await noise(300, 300).withExif({ IFD0: { Artist: 'A. Nother' } }).png().toBuffer(), use: 'logo' },
  { name: 'a PNG padded with zeros', file: 'a.png', bytes: Buffer.concat([png, Buffer.alloc(512)]), use: 'logo' },
  { name: 'a JPEG with a line break behind it', file: 'a.jpg', bytes: Buffer.concat([jpg, Buffer.from('\r\n')]), use: 'logo' },
  { name: 'a JPEG with a picture of itself inside its remarks', file: 'a.jpg', bytes: Buffer.concat([jpg.subarray(0, 2), Buffer.from([0xff, 0xe1, (jpg.length > 60_000 ? 0 : jpg.length + 2) >> 8, (jpg.length + 2) & 255]), jpg, jpg.subarray(2)]), use: 'logo' },
  { name: 'a screenshot turned by its orientation', file: 'a.jpg', bytes: await flat(900, 1600).withMetadata({ orientation: 6 }).jpeg().toBuffer(), use: 'screenshot' },
  { name: 'a screenshot of a dense screen', file: 'a.png', bytes: await flat(2880, 1800).png().toBuffer(), use: 'screenshot' },
  { name: 'a picture of the article of any size', file: 'a.png', bytes: await flat(40, 20).png().toBuffer(), use: 'article' },
  { name: 'a picture of one pixel', file: 'a.png', bytes: await flat(1, 1).png().toBuffer(), use: 'article' },
  { name: 'a small logo', file: 'a.png', bytes: await flat(200, 200).png().toBuffer(), use: 'logo', warnings: ['logo/size'] },
  { name: 'a wide logo', file: 'a.png', bytes: await flat(800, 100).png().toBuffer(), use: 'logo', warnings: ['logo/wide'] },
];
