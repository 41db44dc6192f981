import { Html } from './html.ts';

/** The few line icons of the mock-ups, on a grid of 24. */
const ICON_PATHS = {
  read: 'M2.5 12 C5 7 8.3 4.8 12 4.8 S19 7 21.5 12 C19 17 15.7 19.2 12 19.2 S5 17 2.5 12 Z M12 15 A3 3 0 1 0 12 9 A3 3 0 1 0 12 15 Z',
  change: 'M4 20 L5 15.5 L16 4.5 L19.5 8 L8.5 19 Z M14 6.5 L17.5 10',
  link: 'M10 14 A4 4 0 0 0 15.7 14 L19 10.7 A4 4 0 0 0 13.3 5 L12 6.3 M14 10 A4 4 0 0 0 8.3 10 L5 13.3 A4 4 0 0 0 10.7 19 L12 17.7',
  lock: 'M6 11 H18 V20 H6 Z M8.5 11 V8 A3.5 3.5 0 0 1 15.5 8 V11',
  stay: 'M20 12 A8 8 0 1 1 17.6 6.3 M20.5 3 V7.5 H16',
  file: 'M6 3 H14 L19 8 V21 H6 Z M14 3 V8 H19 M9 13 H16 M9 17 H14',
  check: 'M5 12.5 L10 17.5 L19.5 7',
  upload: 'M12 16 V4 M7 9 L12 4 L17 9 M4 16 V20 H20 V16',
} as const;

/** Name of an icon. */
export type IconName = keyof typeof ICON_PATHS;

/** An icon in the color of the text around it. */
export function icon(name: IconName): Html {
  return new Html(`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d="${ICON_PATHS[name]}"/></svg>`);
}
