import { deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { scanPicture } from '../../../../src/gate/secrets/pictures.ts';
import { chars } from './cases.ts';

const password = ['Sun', 'flower', '42!'].join('');
const remark = `Reviewer password: ${password}`;
const token = chars(40);
const canvas = () => sharp({ create: { width: 8, height: 8, channels: 3, background: '#0b6e4f' } });
const plain = { png: await canvas().png().toBuffer(), jpg: await canvas().jpeg().toBuffer(), webp: await canvas().webp().toBuffer() };
const exif = { IFD0: { ImageDescription: remark, Artist: 'Northlight' } };
const xmp = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about=""><note>api_key=&quot;${token}&quot;</note></rdf:Description></rdf:RDF></x:xmpmeta>`;

/** A PNG with one more part ahead of its end. The checksum does not matter to the reader. */
function withChunk(type: string, ...body: readonly (string | Buffer)[]): Buffer {
  const data = Buffer.concat(body.map((part) => Buffer.from(part)));
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const end = plain.png.length - 12;
  return Buffer.concat([plain.png.subarray(0, end), length, Buffer.from(type), data, Buffer.alloc(4), plain.png.subarray(end)]);
}

/** A JPEG with one more segment behind its beginning. */
function withSegment(marker: number, body: Buffer): Buffer {
  const head = Buffer.from([0xff, marker, (body.length + 2) >> 8, (body.length + 2) & 255]);
  return Buffer.concat([plain.jpg.subarray(0, 2), head, body, plain.jpg.subarray(2)]);
}

const profile = `\nexif\n${remark.length}\n${Buffer.from(remark).toString('hex')}\n`;
const PICTURES: readonly { name: string; file: string; bytes: Buffer; part: string }[] = [
  { name: 'the description of a JPEG', file: 'settings.jpg', bytes: await canvas().withExif(exif).jpeg().toBuffer(), part: 'EXIF data' },
  { name: 'the description of a PNG', file: 'settings.png', bytes: await canvas().withExif(exif).png().toBuffer(), part: 'EXIF data' },
  { name: 'the description of a WebP', file: 'settings.webp', bytes: await canvas().withExif(exif).webp().toBuffer(), part: 'EXIF data' },
  { name: 'the XMP data of a JPEG', file: 'settings.jpg', bytes: await canvas().withXmp(xmp).jpeg().toBuffer(), part: 'JPEG metadata' },
  { name: 'the XMP data of a PNG', file: 'settings.png', bytes: await canvas().withXmp(xmp).png().toBuffer(), part: 'PNG text' },
  { name: 'the XMP data of a WebP', file: 'settings.webp', bytes: await canvas().withXmp(xmp).webp().toBuffer(), part: 'XMP data' },
  { name: 'a comment of a JPEG', file: 'settings.jpg', bytes: withSegment(0xfe, Buffer.from(remark)), part: 'JPEG comment' },
  { name: 'a user comment of two bytes for each character', file: 'settings.jpg', bytes: withSegment(0xe1, Buffer.from(`Exif\0\0${remark}`, 'utf16le')), part: 'JPEG metadata' },
  { name: 'a remark of a PNG', file: 'settings.png', bytes: withChunk('tEXt', `Comment\0${remark}`), part: 'PNG text' },
  { name: 'a remark of a PNG whose name says what it is', file: 'settings.png', bytes: withChunk('tEXt', `Password\0${password}`), part: 'PNG text' },
  { name: 'a compressed remark of a PNG', file: 'settings.png', bytes: withChunk('zTXt', 'Comment\0\0', deflateSync(remark)), part: 'PNG text' },
  { name: 'an international remark of a PNG', file: 'settings.png', bytes: withChunk('iTXt', `Comment\0\0\0de\0Kommentar\0${remark}`), part: 'PNG text' },
  { name: 'a compressed international remark', file: 'settings.png', bytes: withChunk('iTXt', 'Comment\0\x01\0en\0Comment\0', deflateSync(remark)), part: 'PNG text' },
  { name: 'a profile that an editor wrote as digits', file: 'settings.png', bytes: withChunk('zTXt', 'Raw profile type exif\0\0', deflateSync(profile)), part: 'PNG text' },
  { name: 'a part that no one knows', file: 'settings.png', bytes: withChunk('noTe', remark), part: 'part noTe' },
  { name: 'what follows the end of a PNG', file: 'settings.png', bytes: Buffer.concat([plain.png, Buffer.from(remark)]), part: 'data behind the picture' },
  { name: 'what follows the end of a JPEG', file: 'settings.jpg', bytes: Buffer.concat([plain.jpg, Buffer.from(remark)]), part: 'data behind the picture' },
  { name: 'what follows the end of a WebP', file: 'settings.webp', bytes: Buffer.concat([plain.webp, Buffer.from(remark)]), part: 'data behind the picture' },
];

describe('scanPicture', () => {
  test.each(PICTURES)('finds a secret in $name', async ({ file, bytes, part }) => {
    const found = await scanPicture(bytes, file, new Set());
    expect(found).toEqual([expect.objectContaining({ file, line: 1, column: 1, severity: 'error', rule: 'secret/in-picture', message: expect.stringContaining(`: ${part}.`) })]);
    expect(JSON.stringify(found)).not.toMatch(new RegExp(`${password}|${token}`));
  });

  test.each([
    { name: 'a title', text: `<svg>\n  <title>Northlight\n    password: ${password}</title>\n</svg>`, line: 3, column: 15, rule: 'secret/found' },
    { name: 'the data of an editor', text: `<svg>\n<metadata><editor:key api_key="${token}"/></metadata></svg>`, line: 2, column: 32, rule: 'secret/found' },
    { name: 'a comment', text: `<!-- token: ${token} -->\n<svg/>`, line: 1, column: 13, rule: 'secret/found' },
    {
      name: 'the metadata of an embedded picture',
      text: `<svg>\n  <image href="data:image/png;base64,${withChunk('tEXt', `Comment\0${remark}`).toString('base64')}"/>\n</svg>`,
      line: 2, column: 16, rule: 'secret/in-picture',
    },
  ])('finds a secret of a drawing in $name', async ({ text, name: _, ...place }) => {
    expect(await scanPicture(Buffer.from(text), 'logo.svg', new Set())).toEqual([expect.objectContaining(place)]);
  });

  test.each(Object.entries(plain))('says nothing of a plain %s', async (ending, bytes) => {
    expect(await scanPicture(bytes, `logo.${ending}`, new Set())).toEqual([]);
  });

  test.each([
    { name: 'that is cut off', bytes: plain.png.subarray(0, 50) },
    { name: 'that is empty', bytes: Buffer.alloc(0) },
    { name: 'of no known kind', bytes: Buffer.from(`GIF89a${remark}`) },
    { name: 'whose parts claim to be longer than the file', bytes: Buffer.concat([plain.png.subarray(0, 33), Buffer.from('7fffffff', 'hex'), Buffer.from('tEXt')]) },
    { name: 'with a remark that would grow to a gigabyte', bytes: withChunk('zTXt', 'Comment\0\0', deflateSync(Buffer.alloc(20_000_000, 97))) },
    { name: 'with a remark that is not compressed as it says', bytes: withChunk('zTXt', 'Comment\0\0', remark) },
  ])('leaves a picture $name to the check of pictures', async ({ bytes }) => {
    expect(await scanPicture(bytes, 'logo.png', new Set())).toEqual([]);
  });
});
