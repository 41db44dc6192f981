/** A picture as pages show it. */
export interface Picture {
  /** Address of the file for screens of ordinary density. */
  src: string;
  /** Further sizes, as the `srcset` attribute writes them; empty where one file serves all. */
  srcset: string;
  /** Width and height in CSS pixels at which the picture is shown, so that nothing shifts while it loads. */
  width: number;
  height: number;
}

/** A logo in the two sizes that pages use, for one background. */
export interface LogoPictures {
  /** Fits a square of 48 CSS pixels: cards and lists. */
  small: Picture;
  /** Fits a square of 96 CSS pixels: the page of the listing. */
  large: Picture;
}

/** A logo for both themes. */
export interface Logo {
  light: LogoPictures;
  /** For dark backgrounds, where it is another picture. */
  dark: LogoPictures | undefined;
  /** Whether it would vanish without a plate behind it, by theme. */
  plate: { light: boolean; dark: boolean };
}

/** Where pages find encoded pictures. */
export const MEDIA_PATH = '/_media';
