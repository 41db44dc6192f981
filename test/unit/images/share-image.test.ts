import { afterAll, describe, expect, test } from 'vitest';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { canDraw, drawShareImage, shareAddress } from '../../../src/images/share-image.ts';
import { Supply } from '../../../src/images/supply.ts';

const share = { title: 'Acme Interviews', text: 'Plan interviews without a chain of messages.', program: 'Quarry Partner Program', color: '#335577' };

describe('a share image', () => {
  test.each([
    { case: 'plain words', changes: {} },
    { case: 'no sentence', changes: { text: '' } },
    { case: 'markup', changes: { title: 'A <b> & "C"' } },
    { case: 'accents and ligatures', changes: { title: 'Łódź, fiancée & Ærø' } },
    { case: 'one word without end', changes: { title: 'Donaudampfschifffahrtsgesellschaftskapitän'.repeat(4) } },
  ])('of $case is a JPEG of 1200 by 630, where it was said to lie', async ({ changes }) => {
    const { files: [file] } = await drawShareImage({ ...share, ...changes });
    expect(await sharp(file?.bytes).metadata()).toMatchObject({ format: 'jpeg', width: 1200, height: 630 });
    expect(`/_media/${file?.name ?? ''}`).toBe(shareAddress({ ...share, ...changes }));
  }, 60_000);

  test('says its title: another title gives another picture, the same one the same', async () => {
    const [one, again, other] = await Promise.all([share, share, { ...share, title: 'Bolt Billing' }].map(drawShareImage));
    expect(again).toEqual(one);
    expect(other?.files[0]?.name).not.toBe(one?.files[0]?.name);
    expect(other?.files[0]?.bytes).not.toEqual(one?.files[0]?.bytes);
  }, 60_000);

  const folders: string[] = [];
  afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true }))));

  test('is drawn once and kept', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'share-'));
    folders.push(folder);
    const supply = new Supply(folder);
    const { paths: [path = ''] } = await supply.share(share);
    supply.close();
    // Nothing can be drawn any more: what comes now was kept.
    expect((await supply.share(share)).paths).toEqual([path]);
    expect((await readFile(path)).length).toBeGreaterThan(1000);
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
