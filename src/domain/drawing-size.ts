import { shorten } from './text/shorten.ts';

/** The part of the plane that a drawing shows, in its own units. */
export interface DrawingBox {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** What is wrong with the size of a drawing, at the attribute that says it; no attribute where one is missing. */
export interface SizeProblem {
  attribute?: 'viewBox' | 'width' | 'height';
  message: string;
  hint: string;
}

/** Pixels of a CSS unit, at 96 pixels an inch. */
const PIXELS: Readonly<Record<string, number>> = { '': 1, px: 1, pt: 4 / 3, pc: 16, in: 96, cm: 96 / 2.54, mm: 96 / 25.4, q: 96 / 101.6 };
/** Outside these bounds programs that draw run out of digits. */
const SMALLEST = 0.01;
const LARGEST = 1_000_000;

/**
 * What a drawing shows, from the attributes of its root: the viewBox, or else width and height.
 *
 * @param attribute reads an attribute of the root element
 */
export function drawingBox(attribute: (name: string) => string | undefined): DrawingBox | SizeProblem {
  for (const name of ['width', 'height'] as const) {
    const length = parseLength(attribute(name));
    if (length !== undefined && length <= 0) {
      return { attribute: name, message: `The drawing says ${name}="${attribute(name) ?? ''}"; a size is above zero.`, hint: `Remove ${name}; the viewBox is enough.` };
    }
  }
  const box = attribute('viewBox');
  if (box !== undefined) return parseBox(box);
  const width = parseLength(attribute('width'));
  const height = parseLength(attribute('height'));
  if (width !== undefined && height !== undefined) return judge({ left: 0, top: 0, width, height }, 'width');
  return { message: 'The drawing has no viewBox, and no width and height in pixels to derive it from.', hint: 'Add viewBox="0 0 width height" to <svg>.' };
}

/**
 * The longer side of a drawing in pixels, as programs draw it that are told no other size.
 *
 * @param attribute reads an attribute of the root element
 */
export function longerSide(attribute: (name: string) => string | undefined, box: DrawingBox): number {
  const width = parseLength(attribute('width'));
  const height = parseLength(attribute('height'));
  if (width === undefined && height === undefined) return Math.max(box.width, box.height);
  return Math.max(width ?? ((height ?? 0) * box.width) / box.height, height ?? ((width ?? 0) * box.height) / box.width);
}

function parseBox(box: string): DrawingBox | SizeProblem {
  const numbers = box.trim().split(/\s*,\s*|\s+/).map((text) => (NUMBER.test(text) ? Number(text) : Number.NaN));
  const [left = Number.NaN, top = Number.NaN, width = Number.NaN, height = Number.NaN] = numbers;
  const isUsable = numbers.length === 4 && width > 0 && height > 0 && Math.abs(left) <= LARGEST && Math.abs(top) <= LARGEST;
  if (isUsable) return judge({ left, top, width, height }, 'viewBox');
  return { attribute: 'viewBox', message: `viewBox="${shorten(box)}" is not four numbers of which the last two are above zero.`, hint: 'Write viewBox="left top width height", such as viewBox="0 0 64 64".' };
}

function judge(box: DrawingBox, attribute: 'viewBox' | 'width'): DrawingBox | SizeProblem {
  const { width, height } = box;
  if ([width, height].every((length) => length >= SMALLEST && length <= LARGEST)) return box;
  return {
    attribute,
    message: `The drawing is ${width} × ${height} units; each side needs ${SMALLEST} to ${LARGEST}.`,
    hint: 'Scale the drawing, for example to 512 units, and export it again.',
  };
}

const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;

/** Pixels of a length; `undefined` where it depends on its surroundings, as percentages do, or cannot be read. */
function parseLength(text: string | undefined): number | undefined {
  const match = /^([+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)\s*([a-z]*)$/i.exec(text?.trim() ?? '');
  const factor = PIXELS[match?.[2]?.toLowerCase() ?? ''];
  const pixels = Number(match?.[1]) * (factor ?? Number.NaN);
  return Number.isFinite(pixels) ? pixels : undefined;
}
