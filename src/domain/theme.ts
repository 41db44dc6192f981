import { contrast, formatOklch, type Oklch, parseHex } from './color.ts';

/** The accent color in the shades that pages use, and whether the chosen one could be read. */
export interface Accent {
  /** For links and buttons on a light page. */
  light: Oklch;
  /** For the same on a dark page. */
  dark: Oklch;
  /** Hue of the neutral colors, in degrees. */
  hue: number;
  /** Whether the chosen color itself cannot be read on a light page. */
  corrected: boolean;
}

/** Contrast of text and links that WCAG 2.2 asks for at level AA, with a margin for tinted surfaces. */
const TEXT_CONTRAST = 5;

/** The surfaces on which the accent has to be read, darkest light one and lightest dark one; `tokens.css` has them all. */
const SURFACE = { light: { lightness: 0.965, chroma: 0.006 }, dark: { lightness: 0.26, chroma: 0.012 } } as const;

/**
 * Shades of an accent color that can be read on light and dark pages.
 *
 * Hue and chroma stay as chosen; lightness moves as far as the contrast asks, and no further.
 */
export function deriveAccent(hex: string): Accent {
  const chosen = parseHex(hex);
  const light = darken(chosen);
  return { light, dark: lighten(chosen), hue: chosen.hue, corrected: light.lightness < chosen.lightness };
}

/** What a program chooses of the look of its site. */
export interface Theme {
  /** `#` and six hexadecimal digits. */
  accent: string;
  /** Lists of typefaces as CSS writes them, already checked. */
  fonts?: { text?: string | undefined; code?: string | undefined } | undefined;
}

/**
 * The custom properties that every color of the site is derived from, and its typefaces where the program names some.
 *
 * @param done what a mark behind a name says of a list that is done, to those who cannot see it
 */
export function themeCss({ accent: hex, fonts = {} }: Theme, done: string): string {
  const { light, dark, hue } = deriveAccent(hex);
  const typefaces = [fonts.text && `    --font-sans: ${fonts.text};\n`, fonts.code && `    --font-mono: ${fonts.code};\n`].filter(Boolean).join('');
  return `@layer tokens {
  :root {
    --hue: ${hue.toFixed(1)};
    --color-accent: light-dark(${formatOklch(light)}, ${formatOklch(dark)});
    --word-done: ${cssText(` ${done}`)};
${typefaces}  }
}
`;
}

/** A text as CSS writes it, whatever stands in it. */
function cssText(text: string): string {
  return `"${text.replace(/[^\p{L}\p{M}\p{N} ().,-]/gu, (letter) => `\\${letter.codePointAt(0)?.toString(16) ?? ''} `)}"`;
}

function darken(color: Oklch): Oklch {
  const surface = { ...SURFACE.light, hue: color.hue };
  let shade = color;
  while (contrast(shade, surface) < TEXT_CONTRAST && shade.lightness > 0) shade = { ...shade, lightness: Math.max(0, shade.lightness - 0.005) };
  return shade;
}

function lighten(color: Oklch): Oklch {
  const surface = { ...SURFACE.dark, hue: color.hue };
  // A dark page glares in full chroma, so that the lighter shade is calmer as well.
  let shade: Oklch = { ...color, lightness: Math.max(color.lightness, 0.72), chroma: Math.min(color.chroma, 0.13) };
  while (contrast(shade, surface) < TEXT_CONTRAST && shade.lightness < 1) shade = { ...shade, lightness: Math.min(1, shade.lightness + 0.005) };
  return shade;
}
