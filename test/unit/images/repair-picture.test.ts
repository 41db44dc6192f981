import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { repairPicture } from '../../../src/images/repair-picture.ts';

const LIMITS = { maxBytes: 100_000, minSize: 200 };
/** Noise: nothing that a format could make small. */
const noisy = (width: number) => sharp({ create: { width, height: width / 2, channels: 3, background: '#808080', noise: { type: 'gaussian', mean: 128, sigma: 60 } } });

describe('repairPicture', () => {
  test('leaves a picture that keeps its limits', async () => {
    expect(await repairPicture(await noisy(300).jpeg().toBuffer(), LIMITS)).toBeUndefined();
  });

  test('takes metadata out, and turns the picture as it said', async () => {
    const turned = await noisy(300).jpeg().withExif({ IFD0: { Artist: 'Somebody' } }).withMetadata({ orientation: 6 }).toBuffer();
    const repaired = await repairPicture(turned, LIMITS);
    expect(repaired?.done).toBe('encoded it anew: it held metadata');
    expect(await sharp(repaired?.bytes).metadata()).toMatchObject({ width: 150, height: 300, format: 'jpeg' });
    expect(await repairPicture(repaired?.bytes ?? new Uint8Array(), LIMITS)).toBeUndefined();
  });

  test('scales a picture down until it keeps the limit, and no further than it has to be readable', async () => {
    const large = await noisy(800).png().toBuffer();
    const repaired = await repairPicture(large, { ...LIMITS, maxBytes: large.length / 2, minSize: 100 });
    expect(repaired?.done).toMatch(/^encoded it anew, \d+ % as wide: \d+ KB are more than \d+ KB$/);
    expect(repaired?.bytes.length).toBeLessThanOrEqual(large.length / 2);
    expect(await repairPicture(large, { maxBytes: 1000, minSize: 700 })).toBeUndefined();
  });

  test('leaves what is no picture, or a broken one, to the check', async () => {
    expect(await repairPicture(new TextEncoder().encode('no picture'), LIMITS)).toBeUndefined();
    const whole = await noisy(400).jpeg({ quality: 100 }).toBuffer();
    expect(await repairPicture(whole.subarray(0, whole.length / 2), { ...LIMITS, maxBytes: 10 })).toBeUndefined();
  });
});
