import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
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
 * @param known files that were measured already, by path
 */
export async function measureFiles(site: string, known: ReadonlyMap<string, SiteFile> = new Map()): Promise<SiteFile[]> {
  const paths = listFiles(site);
  const files: SiteFile[] = [];
  const waiting = paths.entries();
  const work = async (): Promise<void> => {
    for (const [index, path] of waiting) files[index] = known.get(path) ?? { path, ...(await measure(join(site, path))) };
  };
  await Promise.all(Array.from({ length: availableParallelism() * 2 }, work));
  return files;
}

async function measure(path: string): Promise<{ bytes: number; sha256: string }> {
  const content = await readFile(path);
  return { bytes: content.length, sha256: createHash('sha256').update(content).digest('hex') };
}
