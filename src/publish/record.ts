import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import type { Day } from '../domain/day.ts';
import type { Entry } from './entries.ts';
import type { InputHashes } from './inputs.ts';
import type { SiteFile } from './site-files.ts';

/**
 * What was published, entry by entry and file by file. It lies beside the site as `.dist.publication.json`,
 * not in it, since it names what is hidden.
 */
export interface PublicationRecord {
  version: 2;
  /** SHA-256 over all files, as `sha256sum` would list them: the same for the same site. */
  site: string;
  /** What decided what the site is: content, day, code and packages. */
  inputs: InputHashes;
  /** The day that counted as today. */
  today: Day;
  /** Whether hidden listings are in the site. */
  preview: boolean;
  entries: readonly Entry[];
  files: readonly SiteFile[];
}

/** Make the record of a finished site. @param record its files in path order, as `measureFiles` gives them */
export function makeRecord(record: Omit<PublicationRecord, 'version' | 'site'>): PublicationRecord {
  const { inputs, today, preview, entries, files } = record;
  return { version: 2, site: hashOfSite(files), inputs, today, preview, entries, files };
}

/** One hash over the files of a site, which have to be in path order. */
export function hashOfSite(files: readonly SiteFile[]): string {
  const hash = createHash('sha256');
  for (const { path, sha256 } of files) hash.update(`${sha256}  .${path}\n`);
  return hash.digest('hex');
}

/** Write a record where it is expected. */
export function writeRecord(path: string, record: PublicationRecord): void {
  writeFileSync(path, `${JSON.stringify(record, null, 1)}\n`);
}

/** Read a record. One that is missing, or that no build wrote like this, is none. */
export function readRecord(path: string): PublicationRecord | undefined {
  try {
    const record: unknown = JSON.parse(readFileSync(path, 'utf8'));
    return isRecord(record) ? record : undefined;
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is PublicationRecord {
  if (typeof value !== 'object' || value === null) return false;
  if (!('version' in value) || value.version !== 2) return false;
  return 'site' in value && 'inputs' in value && isInputs(value.inputs) && 'today' in value && 'preview' in value && 'entries' in value && 'files' in value && Array.isArray(value.files) && value.files.every(isFile);
}

function isInputs(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'beside' in value && 'articles' in value && typeof value.articles === 'object';
}

function isFile(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'path' in value && typeof value.path === 'string' && 'sha256' in value;
}
