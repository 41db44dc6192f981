/** A picture on a card. */
export interface CardPicture {
  src: string;
  /** Empty where one file serves every screen. */
  srcset: string;
  /** In CSS pixels. */
  width: number;
  height: number;
}

/** The logo of a card, as browsers receive it beside the index. */
export interface CardLogo {
  light: CardPicture;
  /** For dark backgrounds, where it is another picture. */
  dark?: CardPicture;
  /** Whether it would vanish without a plate behind it, by theme. */
  plate: { light: boolean; dark: boolean };
}

/** Whether something that was received is a list of logos. */
export function isLogoList(value: unknown): value is readonly (CardLogo | null)[] {
  return Array.isArray(value) && value.every((logo) => logo === null || (typeof logo === 'object' && 'light' in logo && 'plate' in logo));
}
