import sharp from 'sharp';
import type { Chance } from './chance.ts';

/** A logo as a file: its ending and its bytes. */
export interface LogoFile {
  ending: 'svg' | 'png';
  bytes: Uint8Array;
}

/** Width to height, as logos have it: most are square, a fifth is a wide word. */
const SHAPES = [[1, 1], [1, 1], [1, 1], [1, 1], [1, 1], [4, 3], [2, 1], [4, 1], [6, 1], [1, 2]] as const;
const WINDOW = { width: 1000, height: 640 };

/** A logo of any shape: vector or pixels, colored, nearly black or nearly white. */
export async function drawLogo(chance: Chance, tone: 'any' | 'light' = 'any'): Promise<LogoFile> {
  const [across, down] = chance.pick(SHAPES);
  const [width, height] = [across * 64, down * 64];
  const color = () => (tone === 'light' ? `hsl(${chance.between(0, 359)} 60% ${chance.between(78, 95)}%)` : `hsl(${chance.between(0, 359)} ${chance.between(0, 90)}% ${chance.pick([8, 35, 45, 55, 65, 96])}%)`);
  const background = chance.happens(0.3) ? `<rect width="${width}" height="${height}" rx="8" fill="${color()}"/>` : '';
  const marks = Array.from({ length: Math.max(2, across * 2) }, (_, index) => drawMark(chance, (width / Math.max(2, across * 2)) * index, height, color()));
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}">${background}${marks.join('')}</svg>\n`;
  const vector = new TextEncoder().encode(svg);
  if (chance.happens(0.6)) return { ending: 'svg', bytes: vector };
  const scale = chance.between(256, 640) / Math.max(width, height);
  return { ending: 'png', bytes: await sharp(vector).resize(Math.round(width * scale), Math.round(height * scale)).png().toBuffer() };
}

/** A picture of a screen: plain areas, so that it stays small, and no two alike. */
export async function drawScreen(chance: Chance): Promise<Uint8Array> {
  const { width, height } = WINDOW;
  const hue = chance.between(0, 359);
  const lines = Array.from({ length: chance.between(4, 11) }, (_, row) => `<rect x="280" y="${120 + row * 44}" width="${chance.between(120, 660)}" height="18" fill="hsl(${hue} 12% ${chance.pick([60, 70, 80])}%)"/>`);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="${width}" height="${height}" fill="#fff"/><rect width="240" height="${height}" fill="hsl(${hue} 45% 92%)"/><rect x="280" y="48" width="${chance.between(160, 420)}" height="34" fill="hsl(${hue} 50% 40%)"/>${lines.join('')}</svg>`;
  return sharp(new TextEncoder().encode(svg)).png({ compressionLevel: 9 }).toBuffer();
}

function drawMark(chance: Chance, x: number, height: number, fill: string): string {
  const size = chance.between(14, 26);
  const y = (height - size) / 2 + chance.between(-8, 8);
  return chance.pick([
    `<circle cx="${x + size / 2}" cy="${y + size / 2}" r="${size / 2}" fill="${fill}"/>`,
    `<rect x="${x}" y="${y}" width="${size}" height="${size}" rx="${chance.between(0, 6)}" fill="${fill}"/>`,
    `<path d="M${x} ${y + size}h${size}l-${size / 2}-${size}z" fill="${fill}"/>`,
    `<path d="M${x} ${y}h${size}v${size / 3}h-${size / 2}v${size / 2}h-${size / 2}z" fill="${fill}"/>`,
  ]);
}
