import type { Browser } from 'playwright';

/** Bytes that a page transfers before anybody touches it, by kind. */
export interface PageWeight {
  html: number;
  css: number;
  js: number;
  index: number;
  font: number;
  images: number;
}

const KINDS: Readonly<Record<string, keyof PageWeight>> = { document: 'html', stylesheet: 'css', script: 'js', fetch: 'index', font: 'font', image: 'images' };

/** Open a page in a window of a laptop and weigh what comes, bodies as they are sent. */
export async function weighPage(browser: Browser, address: string): Promise<PageWeight> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  const weight: PageWeight = { html: 0, css: 0, js: 0, index: 0, font: 0, images: 0 };
  const sizes: Promise<void>[] = [];
  page.on('requestfinished', (request) => {
    const kind = KINDS[request.resourceType()];
    if (kind) sizes.push(request.sizes().then(({ responseBodySize }) => void (weight[kind] += responseBodySize)));
  });
  await page.goto(address, { waitUntil: 'networkidle' });
  await page.waitForTimeout(2500); // the index is loaded when nothing else is to do
  await Promise.all(sizes);
  await page.close();
  return weight;
}
