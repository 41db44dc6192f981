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
  /** Astro's memory of this content folder; two of them must never share one. */
  astroCache: string;
}

/** The folders for an output folder and a content folder. */
export function buildFolders(outDir: string, contentDir: string): BuildFolders {
  const out = resolve(outDir);
  const beside = (suffix: string): string => join(dirname(out), `.${basename(out)}.${suffix}`);
  const key = createHash('sha256').update(resolve(contentDir)).update('\0').update(out).digest('hex').slice(0, 16);
  return { out, staging: beside('staging'), previous: beside('previous'), astroCache: join(CACHE_DIR, `astro-${key}`) };
}
