import sharp from 'sharp';

/** Width and height in pixels: wide enough for a screenshot, as tall as a window. */
const WIDTH = 1200;
const HEIGHT = 675;

/** A picture that says what belongs in its place, as WebP. @param words up to forty characters */
export async function placeholderPicture(words: string): Promise<Uint8Array> {
  const text = words.replace(/[&<>]/g, '');
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}"><rect width="100%" height="100%" fill="#eceff1"/><rect x="24" y="24" width="${WIDTH - 48}" height="${HEIGHT - 48}" rx="16" fill="none" stroke="#90a4ae" stroke-width="3" stroke-dasharray="14 12"/><text x="50%" y="52%" font-family="sans-serif" font-size="40" text-anchor="middle" fill="#455a64">${text}</text></svg>`;
  return sharp(new TextEncoder().encode(drawing)).webp({ lossless: true }).toBuffer();
}
