import { chromium, type Browser } from 'playwright';
import sharp from 'sharp';

const WIDTH = 1200;
const LOWEST = 675;
const TALLEST = 900;

/** Open the system's Chromium. Close it when the last picture is taken. */
export async function openCamera(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--font-render-hinting=none', '--hide-scrollbars', '--force-color-profile=srgb'],
  });
}

/**
 * Take a picture of a page as WebP, 1200 pixels wide and as tall as its content.
 *
 * Flat colors and text come out smaller and sharper near-lossless than at any quality of the lossy kind.
 * Content that would make the picture taller than 900 pixels is an error: nobody could read it at the size of an article.
 */
export async function takePicture(camera: Browser, markup: string): Promise<Buffer> {
  const page = await camera.newPage({ viewport: { width: WIDTH, height: LOWEST }, deviceScaleFactor: 1 });
  try {
    await page.setContent(markup, { waitUntil: 'load' });
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    const { height, width } = await page.evaluate(() => ({ height: document.documentElement.scrollHeight, width: document.documentElement.scrollWidth }));
    if (height > TALLEST) throw new Error(`The page is ${height} pixels tall; ${TALLEST} are allowed.`);
    if (width > WIDTH) throw new Error(`The page is ${width} pixels wide; ${WIDTH} are allowed.`);
    await page.setViewportSize({ width: WIDTH, height: Math.max(height, LOWEST) });
    return await sharp(await page.screenshot({ type: 'png' })).webp({ nearLossless: true, quality: 60, effort: 6 }).toBuffer();
  } finally {
    await page.close();
  }
}
