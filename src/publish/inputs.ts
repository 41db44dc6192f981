import { createHash, hash } from 'node:crypto';
import { existsSync, lstatSync, readFileSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
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

/** Hashes over everything that decides what a build gives. */
export interface InputHashes {
  /** Over all but the text of articles: day, code, packages, the machine's kind, every other file, and the fields of listings. */
  beside: string;
  /** Over the text of each article, by its path in the content. */
  articles: Readonly<Record<string, string>>;
}

const ARTICLE = /^\/listings\/[^/]+\/index\.mdx?$/;
/** The fields at the top of an article; they never end later than the gate reads them. */
const FIELDS = /^---\n.*?\n---\n/s;

/**
 * Hash everything that decides what a build gives: content, day, code, packages and the machine's kind.
 *
 * Bytes are asked, not times: a fresh checkout of the same content has the same hashes.
 */
export function hashInputs({ contentDir, today, preview }: BuildInputs): InputHashes {
  const beside = createHash('sha256').update(JSON.stringify([basename(resolve(contentDir)), today, preview, process.version, process.platform, process.arch]));
  const articles: Record<string, string> = {};
  const add = (folder: string, paths: readonly string[]): void => {
    for (const path of paths) {
      const [fields, text] = ARTICLE.test(path) ? readArticle(join(folder, path)) : [hashFile(join(folder, path))];
      beside.update(`${path}\0${fields}\n`);
      if (text !== undefined) articles[path] = text;
    }
  };
  add(PROJECT_DIR, CODE);
  for (const folder of ['src', 'public']) if (existsSync(join(PROJECT_DIR, folder))) add(join(PROJECT_DIR, folder), listFiles(join(PROJECT_DIR, folder)));
  add(resolve(contentDir), listFiles(resolve(contentDir)));
  return { beside: beside.digest('hex'), articles };
}

/**
 * Whether the output folder already holds what a build of these inputs would put there.
 *
 * The site is compared with its record by names and sizes of its files, so that one that somebody touched is
 * built again.
 */
export function isPublished({ out, record }: Pick<BuildFolders, 'out' | 'record'>, inputs: InputHashes): boolean {
  const published = existsSync(out) ? readRecord(record) : undefined;
  if (!published || !isDeepStrictEqual(published.inputs, inputs)) return false;
  const files = listFiles(out);
  return files.length === published.files.length && published.files.every(({ path, bytes }, index) => files[index] === path && statSync(join(out, path)).size === bytes);
}

/** The hash of a file. Of a link, a pipe and the like only that it is one: the gate refuses it, and reading it may never end. */
function hashFile(path: string): string {
  const bytes = readBytes(path);
  return bytes ? hash('sha256', bytes) : 'no file';
}

/** `undefined` where there is no file that can be read, or none any more, which the gate reports with its place. */
function readBytes(path: string): Buffer | undefined {
  try {
    return lstatSync(path).isFile() ? readFileSync(path) : undefined;
  } catch {
    return undefined;
  }
}

/** The hash of the fields of an article and that of its text. */
function readArticle(path: string): [fields: string, text?: string] {
  const text = readBytes(path)?.toString('latin1'); // One character for each byte, whatever they mean.
  const fields = FIELDS.exec(text ?? '')?.[0];
  return text === undefined || fields === undefined ? [hashFile(path)] : [hash('sha256', fields), hash('sha256', text.slice(fields.length))];
}
