import { describe, expect, test } from 'vitest';
import { vanishes } from '../../../src/images/logo.ts';

describe('vanishes', () => {
  test.each([
    { luminance: 0.022, theme: 'dark', needsPlate: true }, // nearly black
    { luminance: 0.082, theme: 'dark', needsPlate: true }, // thin brown letters
    { luminance: 0.1, theme: 'dark', needsPlate: false },
    { luminance: 0.494, theme: 'light', needsPlate: false }, // a pale blue is seen on white
    { luminance: 0.616, theme: 'light', needsPlate: true },
  ] as const)('a logo of luminance $luminance on a $theme page: $needsPlate', ({ luminance, theme, needsPlate }) => {
    expect(vanishes({ luminance, opaque: false, pictures: { small: PICTURE, large: PICTURE } }, theme)).toBe(needsPlate);
  });
});

const PICTURE = { src: '/_media/a.svg', srcset: '', width: 48, height: 48 };
