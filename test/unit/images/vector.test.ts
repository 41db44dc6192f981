import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { prepareVector } from '../../../src/images/vector.ts';
import { drawing, GOOD_DRAWINGS } from '../gate/vector/cases.ts';

const SVG = 'xmlns="http://www.w3.org/2000/svg"';
/** A drawing whose four corners differ, so that whatever is cut off or moved shows. */
const corners = (width: number, height: number): string =>
  `<path fill="#f00" d="M0 0h${width / 2}v${height / 2}H0z"/><path fill="#0a0" d="M${width / 2} 0h${width / 2}v${height / 2}h-${width / 2}z"/>` +
  `<path fill="#00f" d="M0 ${height / 2}h${width / 2}v${height / 2}H0z"/><path fill="#ff0" d="M${width / 2} ${height / 2}h${width / 2}v${height / 2}h-${width / 2}z"/>`;

async function pixels(text: string, width: number, height: number): Promise<Uint8Array> {
  return sharp(Buffer.from(text)).resize(width, height, { fit: 'fill' }).ensureAlpha().toColourspace('srgb').raw().toBuffer();
}

describe('prepareVector', () => {
  test.each([
    { name: 'a square', root: 'viewBox="0 0 64 64"', size: [64, 64], result: [96, 96] },
    { name: 'an eight times wider one', root: 'viewBox="0 0 800 100"', size: [800, 100], result: [96, 12] },
    { name: 'an eight times taller one', root: 'viewBox="0 0 100 800"', size: [100, 800], result: [12, 96] },
    { name: 'a huge canvas', root: 'width="10939" height="10939"', size: [10939, 10939], result: [96, 96] },
    { name: 'a canvas in millimeters', root: 'width="25.4mm" height="50.8mm"', size: [96, 192], result: [48, 96] },
    { name: 'percentages', root: 'width="100%" height="100%" viewBox="0 0 30 20"', size: [30, 20], result: [96, 64] },
    { name: 'a size that is not that of the viewBox', root: 'width="10" height="300" viewBox="0 0 40 20" preserveAspectRatio="none"', size: [40, 20], result: [96, 48] },
    { name: 'a place on a page', root: 'viewBox="0 0 40 20" style="width:5px;position:absolute;fill-rule:evenodd" x="9" y="9"', size: [40, 20], result: [96, 48] },
  ] as const)('gives $name its shape, uncropped', async ({ root, size: [width, height], result }) => {
    const prepared = prepareVector(`<svg ${SVG} ${root}>${corners(width, height)}</svg>`, 96);
    expect([prepared.width, prepared.height]).toEqual(result);
    const { width: drawnWidth, height: drawnHeight } = await sharp(Buffer.from(prepared.text)).metadata();
    expect([drawnWidth, drawnHeight]).toEqual(result);
    const data = await pixels(prepared.text, result[0], result[1]);
    const at = (x: number, y: number): number[] => [...data.subarray((y * result[0] + x) * 4, (y * result[0] + x) * 4 + 4)];
    expect([at(0, 0), at(result[0] - 1, 0), at(0, result[1] - 1), at(result[0] - 1, result[1] - 1)]).toEqual([[255, 0, 0, 255], [0, 170, 0, 255], [0, 0, 255, 255], [255, 255, 0, 255]]);
  });

  test.each(GOOD_DRAWINGS)('keeps the look of $name', async ({ text }) => {
    const { text: prepared, width, height } = prepareVector(text, 96);
    const [before, after] = await Promise.all([pixels(text, Math.ceil(width), Math.ceil(height)), pixels(prepared, Math.ceil(width), Math.ceil(height))]);
    const difference = before.reduce((sum, value, index) => sum + Math.abs(value - (after[index] ?? 0)), 0) / before.length;
    // A drawing without a viewBox is rasterized at its own size and scaled, which blurs its edges.
    expect(difference).toBeLessThan(4);
  });

  test('keeps the fill rule that the root gives to everything', () => {
    expect(prepareVector(`<svg ${SVG} viewBox="0 0 9 9" style="fill-rule:evenodd;width:9px"><path d="M0 0h9v9H0zM3 3h3v3H3z"/></svg>`, 96).text).toMatch(/evenodd/);
  });

  test('drops what only editors read', () => {
    const { text } = prepareVector(drawing('<title>Acme</title><desc>Made by A. Nother</desc><metadata><a:b xmlns:a="adobe:ns:meta/">Private</a:b></metadata><i:x xmlns:i="http://ns.adobe.com/a/"><path d="M1 1h1v1z"/></i:x><!--! Private --><path data-name="Private" d="M0 0h9v9z"/>'), 96);
    expect(text).toBe('<svg xmlns="http://www.w3.org/2000/svg" width="96" height="96" viewBox="0 0 64 64"><path d="M0 0h9v9z"/></svg>');
  });

  test('keeps gradients with the shapes that are turned', () => {
    const turned = ['scale(1 -1)', 'scale(-1 1)'].map((transform) => `<rect fill="url(#g)" width="9" height="9" transform="${transform}"/>`).join('');
    const text = `<svg ${SVG} viewBox="-9 -9 18 18"><linearGradient id="g" gradientUnits="userSpaceOnUse" x1="0" x2="9" y1="0" y2="9"><stop stop-color="red"/><stop offset="1" stop-color="#00f"/></linearGradient><g>${turned}</g></svg>`;
    const { text: prepared } = prepareVector(text, 96);
    expect(prepared.match(/url\(#/g)).toHaveLength(2);
  });
});
