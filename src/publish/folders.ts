import { createHash } from 'node:crypto';
import { existsSync, realpathSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

/** Folder of this project. */
export const PROJECT_DIR = resolve(import.meta.dirname, '../..');

const OWN_CACHE = join(PROJECT_DIR, 'node_modules', '.cache', 'waymark');

/** What is kept between builds, shared by all content folders: it is kept by what it was made from. `CACHE_DIR` names another place. */
export const CACHE_DIR = resolve(process.env['CACHE_DIR'] || OWN_CACHE);

/** Folders and files of one build. All lie beside the output folder, so that a rename moves a whole site. */
export interface BuildFolders {
  out: string;
  /** The site while it is made. */
  staging: string;
  /** The last good site, for the moment between two renames. */
  previous: string;
  /** Held by the process that builds. */
  lock: string;
  /** What was published, entry by entry and file by file. */
  record: string;
  /** The record of the site that is about to be put in place. */
  nextRecord: string;
  /** Astro's memory of this content folder. */
  astroCache: string;
  /** What the verification of this site has found clean. */
  findings: string;
  /** Where Astro writes pages: inside the project, since its own code is run from there, and for this build alone. */
  pages: string;
}

/** The folders for an output folder and a content folder. A link is followed, so that the site itself is replaced and not the link. */
export function buildFolders(outDir: string, contentDir: string): BuildFolders {
  const path = resolve(outDir);
  const out = existsSync(path) ? realpathSync(path) : path;
  const beside = (suffix: string): string => join(dirname(out), `.${basename(out)}.${suffix}`);
  return {
    out,
    staging: beside('staging'),
    previous: beside('previous'),
    lock: beside('lock'),
    record: beside('publication.json'),
    nextRecord: beside('publication.next.json'),
    astroCache: astroCacheDir(contentDir, out),
    findings: join(CACHE_DIR, 'verified', keyOf(out)),
    pages: join(OWN_CACHE, 'pages', keyOf(out)),
  };
}

/** Where Astro remembers a content folder. Two of them, or two builds at once, must never share one. */
export function astroCacheDir(contentDir: string, use: string): string {
  return join(CACHE_DIR, `astro-${keyOf(`${resolve(contentDir)}\0${use}`)}`);
}

function keyOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}
