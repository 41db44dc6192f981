import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Defect } from './defect.ts';
import type { PageOutline } from './page-outline.ts';

const PICTURE = /^\/(?:_media|_assets)\/.*\.(?:svg|png|jpe?g|webp|avif|gif)$/;
const OTHER_TEXT = /\.(?:json|xml|md|css|js|txt)$/;

/**
 * Pictures of a site that nothing in it shows. One may be a picture that nobody was meant to see.
 *
 * @param files every path of the site
 */
export function findUnusedPictures(site: string, files: readonly string[], pages: ReadonlyMap<string, PageOutline>): Defect[] {
  const shown = new Set([...pages.values()].flatMap(({ assets, links }) => [...assets, ...links].map(pathOf)));
  const rest = files.filter((path) => PICTURE.test(path) && !shown.has(path));
  if (rest.length === 0) return [];
  const texts = files.filter((path) => OTHER_TEXT.test(path) && !path.startsWith('/pagefind/')).map((path) => readFileSync(join(site, path), 'utf8'));
  const unused = rest.filter((path) => !texts.some((text) => text.includes(path)));
  return unused.map((page) => ({ page, message: 'Nothing in the site shows this picture.' }));
}

/** The path of an address; pictures for other sites are named with their domain. */
function pathOf(address: string): string {
  return URL.canParse(address) ? new URL(address).pathname : address;
}
