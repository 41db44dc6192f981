import { describe, expect, test } from 'vitest';
import { contrast, luminance, parseHex } from '../../src/domain/color.ts';
import { deriveAccent, themeCss } from '../../src/domain/theme.ts';

const WHITE = { lightness: 1, chroma: 0, hue: 0 };
const LIGHT_PAGE = { lightness: 0.994, chroma: 0.0015, hue: 0 };
const DARK_PAGE = { lightness: 0.19, chroma: 0.012, hue: 0 };

describe('parseHex', () => {
  test.each([
    { hex: '#000000', lightness: 0, chroma: 0 },
    { hex: '#ffffff', lightness: 1, chroma: 0 },
    { hex: '#ff0000', lightness: 0.628, chroma: 0.258 }, // the values that CSS Color 4 gives for red
    { hex: '#0000ff', lightness: 0.452, chroma: 0.313 },
  ])('$hex', ({ hex, lightness, chroma }) => {
    const color = parseHex(hex);
    expect(color.lightness).toBeCloseTo(lightness, 2);
    expect(color.chroma).toBeCloseTo(chroma, 2);
  });
});

describe('contrast', () => {
  test.each([
    { hex: '#000000', ratio: 21 },
    { hex: '#767676', ratio: 4.54 }, // the lightest grey that passes AA on white
    { hex: '#ffffff', ratio: 1 },
  ])('$hex on white is $ratio', ({ hex, ratio }) => {
    expect(contrast(parseHex(hex), WHITE)).toBeCloseTo(ratio, 1);
  });

  test('a color that no screen can show counts as the nearest one', () => {
    expect(luminance({ lightness: 0.9, chroma: 0.4, hue: 145 })).toBeLessThanOrEqual(1);
  });
});

describe('deriveAccent', () => {
  test.each([
    { hex: '#0f6b63', corrected: false },
    { hex: '#1d4ed8', corrected: false },
    { hex: '#ffe600', corrected: true }, // yellow: unreadable on white as it is
    { hex: '#ffffff', corrected: true },
    { hex: '#000000', corrected: false }, // fine on light, invisible on dark
    { hex: '#ff00ff', corrected: true },
  ])('$hex can be read on both pages', ({ hex, corrected }) => {
    const accent = deriveAccent(hex);

    expect(accent.corrected).toBe(corrected);
    expect(contrast(accent.light, LIGHT_PAGE)).toBeGreaterThan(4.5);
    expect(contrast(accent.dark, DARK_PAGE)).toBeGreaterThan(4.5);
  });

  test('a readable color stays as it was chosen', () => {
    expect(deriveAccent('#0f6b63').light).toEqual(parseHex('#0f6b63'));
  });
});

test('themeCss sets the hue and both shades', () => {
  expect(themeCss({ accent: '#0f6b63' }, '(done)')).toMatch(/--hue: 18\d\.\d;\s+--color-accent: light-dark\(oklch\(.+\), oklch\(.+\)\);/);
});

test('themeCss names the typefaces of a program that has its own, and none for others', () => {
  expect(themeCss({ accent: '#0f6b63', fonts: { text: '"Noto Sans Arabic", system-ui', code: 'monospace' } }, '(done)')).toMatch(/--font-sans: "Noto Sans Arabic", system-ui;\s+--font-mono: monospace;/);
  expect(themeCss({ accent: '#0f6b63' }, '(done)')).not.toContain('--font');
});

test.each([
  { done: '(done)', css: '" (done)"' },
  { done: '(تم)', css: '" (تم)"' },
  { done: '"} </style>', css: '" \\22 \\7d  \\3c \\2f style\\3e "' }, // a text never ends the style sheet
])('themeCss writes $done as a string', ({ done, css }) => {
  expect(themeCss({ accent: '#0f6b63' }, done)).toContain(`--word-done: ${css};`);
});
