import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ImageCache } from '../../../src/images/cache.ts';
import { canDraw, encodeShareImage } from '../../../src/images/share-image.ts';

const share = { title: 'Acme Interviews', text: 'Plan interviews without a chain of messages.', program: 'Quarry Partner Program', color: '#335577' };
let folder: string;
let cache: ImageCache;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'share-'));
  cache = new ImageCache(folder);
});
afterAll(() => rm(folder, { recursive: true }));

describe('a share image', () => {
  test.each([
    { case: 'plain words', changes: {} },
    { case: 'no sentence', changes: { text: '' } },
    { case: 'markup', changes: { title: 'A <b> & "C"' } },
    { case: 'accents and ligatures', changes: { title: 'Łódź, fiancée & Ærø' } },
    { case: 'one word without end', changes: { title: 'Donaudampfschifffahrtsgesellschaftskapitän'.repeat(4) } },
  ])('of $case is a JPEG of 1200 by 630', async ({ changes }) => {
    const { paths: [path = ''], facts } = await encodeShareImage({ ...share, ...changes }, cache);
    expect(await sharp(path).metadata()).toMatchObject({ format: 'jpeg', width: 1200, height: 630 });
    expect(facts.src).toMatch(/^\/_media\/[0-9a-f]{20}\.jpg$/);
  }, 60_000);

  test('says its title: another title gives another picture, the same one the same', async () => {
    const one = await encodeShareImage(share, cache);
    const again = await encodeShareImage(share, new ImageCache(join(folder, 'other')));
    const other = await encodeShareImage({ ...share, title: 'Bolt Billing' }, cache);
    expect(again.facts.src).toBe(one.facts.src);
    expect(other.facts.src).not.toBe(one.facts.src);
    expect(await readFile(one.paths[0] ?? '')).toEqual(await readFile(again.paths[0] ?? ''));
  }, 60_000);
});

describe('canDraw', () => {
  test.each([
    { text: 'Café Łódź – “quoted”…', drawn: true },
    { text: 'Cafe\u0301', drawn: true }, // one letter once it is composed
    { text: '面接', drawn: false },
    { text: 'ראיונות', drawn: false },
    { text: 'مقابلات', drawn: false },
    { text: 'Party 🎉', drawn: false },
  ])('$text: $drawn', ({ text, drawn }) => {
    expect(canDraw(text)).toBe(drawn);
  });
});
