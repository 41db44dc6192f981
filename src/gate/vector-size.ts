/** Width and height of a drawing in its own units. */
export interface VectorSize {
  width: number;
  height: number;
}

/** Pixels of a CSS unit, at 96 pixels an inch. */
const PIXELS: Readonly<Record<string, number>> = { '': 1, px: 1, pt: 4 / 3, pc: 16, in: 96, cm: 96 / 2.54, mm: 96 / 25.4 };

/**
 * The size of a drawing from the attributes of its root: the viewBox, or else width and height.
 *
 * @param attribute reads an attribute of the root element
 * @returns `undefined` where neither gives a size above zero
 */
export function vectorSize(attribute: (name: string) => string | undefined): VectorSize | undefined {
  const box = attribute('viewBox')?.trim().split(/[\s,]+/).map(Number) ?? [];
  const [, , boxWidth = 0, boxHeight = 0] = box;
  if (box.length === 4 && box.every(Number.isFinite) && boxWidth > 0 && boxHeight > 0) return { width: boxWidth, height: boxHeight };
  const width = parseLength(attribute('width'));
  const height = parseLength(attribute('height'));
  return width !== undefined && height !== undefined ? { width, height } : undefined;
}

function parseLength(text: string | undefined): number | undefined {
  const match = /^\+?(\d*\.?\d+(?:e[+-]?\d+)?)([a-z]*)$/i.exec(text?.trim() ?? '');
  const factor = PIXELS[match?.[2]?.toLowerCase() ?? ''];
  const pixels = Number(match?.[1]) * (factor ?? Number.NaN);
  return Number.isFinite(pixels) && pixels > 0 ? pixels : undefined;
}
