import { createHash, hash } from 'node:crypto';
import { existsSync, lstatSync, readFileSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import type { Day } from '../domain/day.ts';
import { type BuildFolders, PROJECT_DIR } from './folders.ts';
import { readRecord } from './record.ts';
import { listFiles } from './site-files.ts';

/** What decides what a build gives. */
export interface BuildInputs {
  contentDir: string;
  today: Day;
  preview: boolean;
}

/** Files of the project that a build reads, beside its folders `src` and `public`. Packages follow from the lock file. */
const CODE = ['package-lock.json', 'astro.config.mjs', 'tsconfig.json'];

/**
 * One hash over everything that decides what a build gives: content, day, code, packages and the machine's kind.
 *
 * Bytes are asked, not times: a fresh checkout of the same content has the same hash.
 */
export function hashInputs({ contentDir, today, preview }: BuildInputs): string {
  const total = createHash('sha256').update(JSON.stringify([basename(resolve(contentDir)), today, preview, process.version, process.platform, process.arch]));
  const add = (folder: string, paths: readonly string[]): void => {
    for (const path of paths) total.update(`${path}\0${hashFile(join(folder, path))}\n`);
  };
  add(PROJECT_DIR, CODE);
  for (const folder of ['src', 'public']) if (existsSync(join(PROJECT_DIR, folder))) add(join(PROJECT_DIR, folder), listFiles(join(PROJECT_DIR, folder)));
  add(resolve(contentDir), listFiles(resolve(contentDir)));
  return total.digest('hex');
}

/**
 * Whether the output folder already holds what a build of these inputs would put there.
 *
 * The site is compared with its record by names and sizes of its files, so that one that somebody touched is
 * built again.
 */
export function isPublished({ out, record }: Pick<BuildFolders, 'out' | 'record'>, inputs: BuildInputs): boolean {
  const published = existsSync(out) ? readRecord(record) : undefined;
  if (!published || published.inputs !== hashInputs(inputs)) return false;
  const files = listFiles(out);
  return files.length === published.files.length && published.files.every(({ path, bytes }, index) => files[index] === path && statSync(join(out, path)).size === bytes);
}

/** The hash of a file. Of a link, a pipe and the like only that it is one: the gate refuses it, and reading it may never end. */
function hashFile(path: string): string {
  return lstatSync(path).isFile() ? hash('sha256', readFileSync(path)) : 'no file';
}
