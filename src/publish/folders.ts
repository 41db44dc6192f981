import { createHash } from 'node:crypto';
import { basename, dirname, join, resolve } from 'node:path';

/** Folder of this project. */
export const PROJECT_DIR = resolve(import.meta.dirname, '../..');

/** Encoded pictures, shared by all content folders: they are kept by what they were made from. */
export const CACHE_DIR = join(PROJECT_DIR, 'node_modules', '.cache', 'waymark');

/** Folders of one build. All lie beside the output folder, so that a rename moves a whole site. */
export interface BuildFolders {
  out: string;
  /** The site while it is made. */
  staging: string;
  /** The last good site, for the moment between two renames. */
  previous: string;
  /** Astro's memory of this content folder. */
  astroCache: string;
}

/** The folders for an output folder and a content folder. */
export function buildFolders(outDir: string, contentDir: string): BuildFolders {
  const out = resolve(outDir);
  const beside = (suffix: string): string => join(dirname(out), `.${basename(out)}.${suffix}`);
  return { out, staging: beside('staging'), previous: beside('previous'), astroCache: astroCacheDir(contentDir, out) };
}

/** Where Astro remembers a content folder. Two of them, or two builds at once, must never share one. */
export function astroCacheDir(contentDir: string, use: string): string {
  const key = createHash('sha256').update(resolve(contentDir)).update('\0').update(use).digest('hex').slice(0, 16);
  return join(CACHE_DIR, `astro-${key}`);
}
