import { hash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A file of a site. */
export interface SiteFile {
  /** Path in the site, such as `/guide/index.html`. */
  path: string;
  bytes: number;
  /** SHA-256 in hexadecimal. */
  sha256: string;
}

/**
 * Every file of a site as a path in it, such as `/guide/index.html`, in the order of code units. A link is a file.
 *
 * @param site absolute path of the folder
 */
export function listFiles(site: string): string[] {
  return readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map(({ parentPath, name }) => join(parentPath, name).slice(site.length).replaceAll('\\', '/'))
    .sort();
}

/**
 * Every file of a site with its size and its hash, in the order of `listFiles`.
 *
 * One after the other: for thousands of small files, handing each of them to another thread costs several times
 * what reading it does.
 *
 * @param known files that were measured already, by path
 */
export function measureFiles(site: string, known: ReadonlyMap<string, SiteFile> = new Map()): SiteFile[] {
  return listFiles(site).map((path) => known.get(path) ?? measure(site, path));
}

function measure(site: string, path: string): SiteFile {
  const content = readFileSync(join(site, path));
  return { path, bytes: content.length, sha256: hash('sha256', content) };
}
