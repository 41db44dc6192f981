import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { encodeLogo } from '../../../src/images/logo.ts';
import { encodeLater, type PictureFolder, preparePictures } from '../../../src/images/prepare-pictures.ts';
import { describeScreenshot, encodeScreenshot } from '../../../src/images/screenshot.ts';
import { Supply } from '../../../src/images/supply.ts';
import { Workshop } from '../../../src/images/workshop.ts';

const SVG = 'xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64"';
const left = { input: { create: { width: 200, height: 400, channels: 3, background: '#c00000' } }, left: 0, top: 0 } as const;
/** Red on the left, green on the right. */
const halves = () => sharp({ create: { width: 400, height: 400, channels: 3, background: '#00c000' } }).composite([left]);

async function pixel(bytes: Uint8Array, x: number, y: number): Promise<number[]> {
  return [...(await sharp(bytes).extract({ left: x, top: y, width: 1, height: 1 }).toColourspace('srgb').removeAlpha().raw().toBuffer())];
}

/** Pictures as cameras and programs write them; `right` is what stands on the right once it is upright. */
const UPRIGHT: readonly { name: string; source: Uint8Array; right?: string }[] = [
  { name: 'a PNG', source: await halves().png().toBuffer() },
  { name: 'a PNG of 16 bits', source: await halves().toColourspace('rgb16').png().toBuffer() },
  { name: 'a JPEG for print', source: await halves().toColourspace('cmyk').jpeg({ quality: 95 }).toBuffer() },
  { name: 'a JPEG that a camera held upright', source: await halves().withMetadata({ orientation: 6 }).jpeg({ quality: 95 }).toBuffer(), right: 'red' },
];

/** A page with little on it, and a photo. */
const page = () => sharp({ create: { width: 1200, height: 400, channels: 3, background: '#888' } }).composite([left]);
const photo = () => sharp({ create: { width: 1200, height: 400, channels: 3, background: '#888', noise: { type: 'gaussian', mean: 128, sigma: 60 } } });

/** Pictures as they come, and whether they can stay so. */
const SAVED: readonly { name: string; source: Buffer; stays: boolean }[] = [
  { name: 'a WebP picture that is small already', source: await page().webp().toBuffer(), stays: true },
  { name: 'one without loss', source: await page().webp({ lossless: true }).toBuffer(), stays: true },
  { name: 'one that was saved with hardly any loss', source: await photo().webp({ quality: 100 }).toBuffer(), stays: false },
  { name: 'one that says who made it', source: await page().withExif({ IFD0: { Artist: 'A. Nother' } }).webp().toBuffer(), stays: false },
  { name: 'one with text behind its pixels', source: Buffer.concat([await page().webp().toBuffer(), Buffer.from('Private')]), stays: false },
  { name: 'one that is too wide for pages', source: await sharp({ create: { width: 1800, height: 400, channels: 3, background: '#888' } }).webp().toBuffer(), stays: false },
  { name: 'a PNG', source: await page().png().toBuffer(), stays: false },
];

describe('encodeLogo', () => {
  test.each(UPRIGHT)('shows $name upright, in its colors', async ({ source, right = 'green' }) => {
    const { files } = await encodeLogo(source, false);
    const large = files.find(({ name }) => name.endsWith('-192.webp'))?.bytes ?? new Uint8Array();
    const [red = 0, green = 0] = await pixel(large, 180, 10);
    expect(red > green ? 'red' : 'green').toBe(right);
    const [firstRed = 0, firstGreen = 0] = await pixel(large, 10, 10);
    expect(firstRed).toBeGreaterThan(firstGreen);
  });

  test('publishes nothing of what the picture carries unseen', async () => {
    const source = await halves().withExif({ IFD0: { Artist: 'A. Nother' } }).withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/">Private</x:xmpmeta>').withIccProfile('p3').jpeg().toBuffer();
    for (const { bytes } of [...(await encodeLogo(source, false)).files, ...(await encodeScreenshot(source, false)).files]) {
      const { exif, xmp, icc, comments } = await sharp(bytes).metadata();
      expect([exif, xmp, icc, comments]).toEqual([undefined, undefined, undefined, undefined]);
      expect(Buffer.from(bytes).toString('latin1')).not.toMatch(/Nother|Private/);
    }
  });
});

describe('encodeScreenshot', () => {
  test.each(UPRIGHT)('makes of $name what was said of it before', async ({ source, right = 'green' }) => {
    const { files, facts } = await encodeScreenshot(source, false);
    expect(facts).toEqual(await describeScreenshot(source));
    expect(facts.srcset.split(', ').map((one) => one.split(' ')[0])).toEqual(files.map(({ name }) => `/_media/${name}`));
    const [red = 0, green = 0] = await pixel(files.at(-1)?.bytes ?? new Uint8Array(), 390, 10);
    expect(red > green ? 'red' : 'green').toBe(right);
  });

  test.each([
    { width: 400, widths: [400] },
    { width: 640, widths: [640] }, // 480 would look the same
    { width: 1200, widths: [480, 1200] },
    { width: 2400, widths: [480, 800, 1600] },
  ])('of $width pixels is offered in $widths', async ({ width, widths }) => {
    const { srcset } = await describeScreenshot(await sharp({ create: { width, height: 100, channels: 3, background: '#fff' } }).png().toBuffer());
    expect(srcset.split(', ').map((one) => Number.parseInt(one.split(' ')[1] ?? '', 10))).toEqual(widths);
  });

  test.each(SAVED)('publishes $name as it is: $stays', async ({ source, stays }) => {
    const { files, facts } = await encodeScreenshot(source, false);
    expect(Buffer.from(files.at(-1)?.bytes ?? []).equals(source)).toBe(stays);
    expect(facts).toEqual(await describeScreenshot(source));
    expect(files.at(-1)?.name).toBe(facts.src.slice('/_media/'.length));
    expect((await sharp(files[0]?.bytes).metadata()).width).toBe(480);
    expect(Buffer.concat(files.map(({ bytes }) => Buffer.from(bytes))).toString('latin1')).not.toMatch(/Nother|Private/);
  });

  test('keeps a drawing a drawing, at a size that a page can show', async () => {
    const { files, facts } = await encodeScreenshot(Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="10939" height="5469.5"><path d="M0 0h9000v5000z"/></svg>`), true);
    expect(facts).toMatchObject({ srcset: '', width: 800, height: 400, src: `/_media/${files[0]?.name ?? ''}` });
  });
});

describe('Workshop', () => {
  const heavy = `<svg ${SVG}><filter id="f">${'<feMorphology operator="dilate" radius="60"/>'.repeat(40)}</filter>${'<rect width="64" height="64" filter="url(#f)"/>'.repeat(300)}</svg>`;
  const light = `<svg ${SVG}><path d="M0 0h64v64z"/></svg>`;

  test('ends a picture that takes too long, and goes on with the next', async () => {
    const hasty = new Workshop(3);
    await expect(hasty.encode({ use: 'logo', isVector: true, source: Buffer.from(heavy) })).rejects.toThrow(/longer than 3 seconds/);
    hasty.close();
    const workshop = new Workshop();
    await expect(workshop.encode({ use: 'logo', isVector: false, source: Buffer.from('no picture') })).rejects.toThrow(/unsupported|Input/);
    expect((await workshop.encode({ use: 'logo', isVector: true, source: Buffer.from(light) })).files).toHaveLength(1);
    workshop.close();
  }, 60_000);
});

describe('preparePictures', () => {
  let folder = '';
  beforeAll(async () => void (folder = await mkdtemp(join(tmpdir(), 'waymark-encoding-'))));
  afterAll(() => rm(folder, { recursive: true, force: true }));
  const of = (logo: string, pictures: readonly string[] = []): PictureFolder => ({ slug: 'acme', name: 'Acme', folder, logo, logoDark: undefined, pictures, allowMissing: false });

  test('makes the same of a picture from the cache', async () => {
    await writeFile(join(folder, 'logo.png'), await halves().png().toBuffer());
    const first = await preparePictures([of('logo.png')], new Supply(join(folder, 'cache')));
    const second = await preparePictures([of('logo.png')], new Supply(join(folder, 'cache')));
    expect(second).toEqual(first);
    expect(first.logos['acme']?.light.small).toMatchObject({ width: 48, height: 48 });
  }, 60_000);

  test('says where a screenshot will lie, and leaves encoding it for later', async () => {
    await writeFile(join(folder, 'logo.png'), await halves().png().toBuffer());
    await writeFile(join(folder, 'consent.png'), await halves().png().toBuffer());
    const supply = new Supply(join(folder, 'cache'));
    const { pictures, files, later } = await preparePictures([of('logo.png', ['consent.png'])], supply);
    const name = pictures['acme/consent.png']?.src.replace('/_media/', '') ?? '';
    expect([...files.keys()]).not.toContain(name);
    expect([...(await encodeLater(later, [], supply, new AbortController().signal)).keys()]).toEqual([name]);
  }, 60_000);

  test('begins with no other picture once it is told to end', async () => {
    const ended = new AbortController();
    await writeFile(join(folder, 'logo.png'), await halves().png().toBuffer());
    await writeFile(join(folder, 'large.png'), await halves().resize(1200).png().toBuffer());
    const oneForEachCore = Array.from({ length: availableParallelism() }, () => join(folder, 'large.png'));
    const encoding = encodeLater([...oneForEachCore, join(folder, 'logo.png')], [], new Supply(join(folder, 'other-cache')), ended.signal);
    ended.abort();
    await expect(encoding).rejects.toThrow('No picture is encoded any more');
  }, 60_000);

  test('names the file that cannot be encoded', async () => {
    await writeFile(join(folder, 'broken.png'), 'no picture');
    await expect(preparePictures([of('broken.png')], new Supply(join(folder, 'cache')))).rejects.toThrow(/broken\.png could not be encoded/);
  }, 60_000);
});
