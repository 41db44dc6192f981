import { formatHex } from '../domain/color.ts';

/**
 * A tile with the initials of a name, for a listing whose logo is not there yet.
 *
 * The same name always gets the same color.
 *
 * @returns an SVG drawing of 96 by 96 units
 */
export function identityTile(name: string): string {
  const initials = name
    .split(/\s+/)
    .flatMap((word) => [...word].find((letter) => /[\p{L}\p{N}]/u.test(letter)) ?? [])
    .slice(0, 2)
    .join('')
    .toUpperCase();
  return tile(name, `<text x="48" y="60" font-family="sans-serif" font-size="36" font-weight="600" text-anchor="middle" fill="#fff">${initials}</text>`);
}

/**
 * A logo to be replaced: the tile of a name, with an empty frame where the mark belongs.
 *
 * It holds no letters, since a logo must not depend on the typefaces of a machine.
 */
export function placeholderLogo(name: string): string {
  return tile(name, '<rect x="22" y="22" width="52" height="52" rx="8" fill="none" stroke="#fff" stroke-width="3" stroke-dasharray="7 6"/>');
}

function tile(name: string, mark: string): string {
  const hue = [...name].reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 360, 7);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 96 96" width="96" height="96"><rect width="96" height="96" rx="16" fill="${formatHex({ lightness: 0.5, chroma: 0.09, hue })}"/>${mark}</svg>\n`;
}
