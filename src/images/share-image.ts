import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import satori from 'satori';
import sharp from 'sharp';
import { type Encoded, hashOf } from './cache.ts';
import { MEDIA_PATH } from './picture.ts';

/** What a share image says: the picture that other sites show beside a link. */
export interface ShareText {
  title: string;
  /** A sentence below the title. */
  text: string;
  /** Name of the program. */
  program: string;
  /** Color of the edge, as `#rrggbb`. */
  color: string;
}

/** Size in pixels that sites ask for (ogp.me; 1.91 to 1). */
const SHARE_SIZE = { width: 1200, height: 630 } as const;
/** How share images are drawn; kept ones of another recipe are not used. */
export const SHARE_RECIPE = 'share 2: satori 0.63, hanken grotesk 5.3, jpeg q88';

/** Unicode ranges of the font files that are drawn with, as the package lists them for `latin` and `latin-ext`. */
const DRAWN = /^[\u0020-\u007E\u00A0-\u02BA\u02BD-\u02C5\u02C7-\u02CC\u02CE-\u02D7\u02DA\u02DC-\u02FF\u1E00-\u1E9F\u1EF2-\u1EFF\u2010-\u2027\u2030-\u205E\u20A0-\u20C0\u2122\u2191\u2193\u2212]*$/u;

/** Whether the font has every letter of a text. Others, such as Hebrew or Japanese, would come out as empty boxes. */
export function canDraw(text: string): boolean {
  return DRAWN.test(text.normalize('NFC'));
}

/** Where the share image with these words lies. The same words always have the same address. */
export function shareAddress(share: ShareText): string {
  return `${MEDIA_PATH}/${nameOf(share)}`;
}

/** What a share image is made from. */
export function shareSource({ title, text, program, color }: ShareText): Uint8Array {
  return new TextEncoder().encode(JSON.stringify({ title, text, program, color }));
}

/** Draw a share image. */
export async function drawShareImage(share: ShareText): Promise<Encoded<null>> {
  const svg = await satori(layout(share), { ...SHARE_SIZE, fonts: await loadFonts() });
  return { files: [{ name: nameOf(share), bytes: await sharp(new TextEncoder().encode(svg)).jpeg({ quality: 88 }).toBuffer() }], facts: null };
}

function nameOf(share: ShareText): string {
  return `${hashOf(SHARE_RECIPE, shareSource(share))}.jpg`;
}

function layout({ title, text, program, color }: ShareText) {
  const column = { display: 'flex', flexDirection: 'column' };
  return element({ ...column, justifyContent: 'space-between', ...SHARE_SIZE, boxSizing: 'border-box', padding: '72px 80px', backgroundColor: '#fcfdfd', borderLeft: `24px solid ${color}`, fontFamily: 'Latin, Latin Extended', wordBreak: 'break-word' }, [
    element({ color, fontSize: 34, fontWeight: 600 }, program),
    element({ ...column, gap: 28 }, [
      element({ display: 'block', color: '#1a2120', fontSize: title.length > 60 ? 56 : 76, fontWeight: 600, lineHeight: 1.12, lineClamp: 3 }, title),
      element({ display: 'block', color: '#4d5654', fontSize: 36, lineHeight: 1.35, lineClamp: 3 }, text),
    ]),
  ]);
}

/** An element as satori reads it: no component library is needed for a handful of boxes. */
function element(style: Record<string, string | number>, children: unknown) {
  return { type: 'div', key: null, props: { style, children } };
}

let fonts: Promise<{ name: string; data: Buffer; weight: 400 | 600; style: 'normal' }[]> | undefined;

/** The font of the pages in the form that satori reads. Read once, and only where something has to be drawn. */
function loadFonts(): NonNullable<typeof fonts> {
  const { resolve } = createRequire(import.meta.url);
  const load = async (subset: string, name: string, weight: 400 | 600) => ({
    name,
    data: await readFile(resolve(`@fontsource/hanken-grotesk/files/hanken-grotesk-${subset}-${weight}-normal.woff`)),
    weight,
    style: 'normal' as const,
  });
  fonts ??= Promise.all([load('latin', 'Latin', 400), load('latin', 'Latin', 600), load('latin-ext', 'Latin Extended', 400), load('latin-ext', 'Latin Extended', 600)]);
  return fonts;
}
