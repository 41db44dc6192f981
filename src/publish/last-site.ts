import { copyFileSync, existsSync, linkSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { BuildFolders } from './folders.ts';
import type { InputHashes } from './inputs.ts';
import { readRecord } from './record.ts';
import { measureFiles, type SiteFile } from './site-files.ts';

/** What of the published site may stand in the next one as it is. */
export interface LastSite {
  /** Absolute path of its folder. */
  folder: string;
  /** Every file of it, by path. Each has the hash that its build wrote down. */
  files: ReadonlyMap<string, SiteFile>;
  /** The listings whose pages would come out again byte for byte. */
  same: ReadonlySet<string>;
}

/** Made anew by every build, from all pages. */
const OF_ALL_PAGES = /^\/(pagefind\/|_headers$)/;
const MEDIA = '/_media/';

/**
 * The published site, where nothing but the text of some articles has changed since.
 *
 * The text of an article shows on the pages of its own listing, in the search, and nowhere else but where the
 * program names it as its example. So all other listings keep their pages, and the site has the same paths as before.
 *
 * @returns `undefined` where anything else has changed, or a single byte of the published site
 */
export function readLastSite({ out, record }: Pick<BuildFolders, 'out' | 'record'>, inputs: InputHashes): LastSite | undefined {
  const published = existsSync(out) ? readRecord(record) : undefined;
  if (!published || published.preview || published.inputs.beside !== inputs.beside) return undefined;
  const found = measureFiles(out);
  const isIntact = found.length === published.files.length && found.every(({ path, sha256 }, index) => published.files[index]?.path === path && published.files[index].sha256 === sha256);
  if (!isIntact) return undefined;
  const same = Object.entries(inputs.articles).flatMap(([path, text]) => (published.inputs.articles[path] === text ? [path.split('/')[2] ?? ''] : []));
  return { folder: out, files: new Map(found.map((file) => [file.path, file])), same: new Set(same) };
}

/**
 * Put into a site what it still lacks of the last one: the pages of listings that were not made again, with what
 * stands beside them. Pictures come from elsewhere.
 *
 * @param taken gets what was taken over, by path
 */
export function takeOver({ folder, files }: LastSite, site: string, taken: Map<string, SiteFile>): void {
  for (const [path, file] of files) {
    if (OF_ALL_PAGES.test(path) || path.startsWith(MEDIA) || existsSync(join(site, path))) continue;
    shareFile(join(folder, path), join(site, path));
    taken.set(path, file);
  }
}

/** Give a file a second place without copying its bytes, where the file system can. */
export function shareFile(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}
