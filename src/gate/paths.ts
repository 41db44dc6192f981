import { lstat, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { START, type Problems } from './problems.ts';

/** The kinds of files that a content folder holds. */
export type FileKind =
  | 'program' | 'categories' | 'plans' | 'scopes' | 'redirects' | 'glossary' | 'addresses' | 'theme'
  | 'guide' | 'sample' | 'question' | 'article' | 'asset' | 'status' | 'history' | 'announcement';

/** A file of the content folder that may be read. */
export interface SourceFile {
  kind: FileKind;
  /** Path inside the content folder, with `/` on every system. */
  path: string;
  /** Path for messages: from the content folder's parent. */
  file: string;
  absolute: string;
  bytes: number;
  /** What the pattern of its kind captured: slugs, in order of the path. */
  names: readonly string[];
}

interface KindPattern {
  kind: FileKind;
  pattern: RegExp;
  maxBytes: number;
}

const TEXT_BYTES = 64 * 1024;
/** The record of addresses only grows; this holds some fifty thousand. */
const LEDGER_BYTES = 2 * 1024 * 1024;
/** More than a reader follows in one sample. */
const SAMPLE_BYTES = 8 * 1024;
/** Above any limit that program.yaml can sensibly set; the exact limits are checked with the picture. */
const ASSET_BYTES = 20 * 1024 * 1024;

const KINDS: readonly KindPattern[] = [
  { kind: 'program', pattern: /^program\.yaml$/, maxBytes: TEXT_BYTES },
  { kind: 'categories', pattern: /^categories\.yaml$/, maxBytes: TEXT_BYTES },
  { kind: 'plans', pattern: /^plans\.yaml$/, maxBytes: TEXT_BYTES },
  { kind: 'scopes', pattern: /^scopes\.yaml$/, maxBytes: TEXT_BYTES },
  { kind: 'redirects', pattern: /^redirects\.yaml$/, maxBytes: TEXT_BYTES },
  { kind: 'glossary', pattern: /^glossary\.yaml$/, maxBytes: TEXT_BYTES },
  { kind: 'addresses', pattern: /^addresses\.yaml$/, maxBytes: LEDGER_BYTES },
  { kind: 'theme', pattern: /^([a-z0-9._-]+\.svg)$/, maxBytes: ASSET_BYTES },
  { kind: 'guide', pattern: /^guide\/(\d{2,3})-([a-z0-9]+(?:-[a-z0-9]+)*)\.mdx$/, maxBytes: TEXT_BYTES },
  { kind: 'sample', pattern: /^guide\/samples\/([a-z0-9]+(?:-[a-z0-9]+)*)\.(?:sh|ts|py)$/, maxBytes: SAMPLE_BYTES },
  { kind: 'question', pattern: /^faq\/([a-z0-9]+(?:-[a-z0-9]+)*)\/([a-z0-9]+(?:-[a-z0-9]+)*)\.mdx$/, maxBytes: TEXT_BYTES },
  { kind: 'article', pattern: /^listings\/([^/]+)\/index\.mdx?$/, maxBytes: TEXT_BYTES },
  { kind: 'asset', pattern: /^listings\/([^/]+)\/([a-z0-9_-][a-z0-9._-]*\.(?:svg|png|webp|jpg))$/, maxBytes: ASSET_BYTES },
  { kind: 'status', pattern: /^status\/([^/]+)\.yaml$/, maxBytes: TEXT_BYTES },
  { kind: 'history', pattern: /^history\/([^/]+)\.yaml$/, maxBytes: TEXT_BYTES },
  { kind: 'announcement', pattern: /^announcements\/([^/]+)\.mdx$/, maxBytes: TEXT_BYTES },
];

const FOLDERS = /^(guide|guide\/samples|faq|faq\/[a-z0-9]+(-[a-z0-9]+)*|listings|listings\/[^/]+|status|history|announcements)$/;

/**
 * Every file of a content folder that may be read, in path order.
 *
 * Symbolic links, unknown kinds, unexpected folders and files over their size are reported and left out:
 * nothing outside the folder is ever opened.
 *
 * @param contentDir absolute path of the content folder
 * @param label how messages name the content folder, such as `content`
 */
export async function findFiles(contentDir: string, label: string, problems: Problems): Promise<SourceFile[]> {
  const found: SourceFile[] = [];
  await walk('');
  return found.sort((a, b) => (a.path < b.path ? -1 : 1));

  async function walk(folder: string): Promise<void> {
    const entries = await readdir(join(contentDir, folder), { withFileTypes: true });
    reportTwins(folder, entries.map(({ name }) => name));
    for (const { name } of entries) {
      const path = folder === '' ? name : `${folder}/${name}`;
      const status = await lstat(join(contentDir, path));
      if (status.isSymbolicLink()) {
        problems.error(`${label}/${path}`, START, 'file/link', 'This is a link to another file.', 'Put the file itself here.');
      } else if (status.isDirectory()) {
        if (FOLDERS.test(path)) await walk(path);
        else problems.error(`${label}/${path}`, START, 'file/folder', 'A folder is not expected here.', describeFolder(path));
      } else if (!status.isFile()) {
        problems.error(`${label}/${path}`, START, 'file/kind', 'This is not a regular file.', 'Remove it.');
      } else {
        judgeFile(path, status.size);
      }
    }
  }

  function judgeFile(path: string, bytes: number): void {
    const file = `${label}/${path}`;
    const match = KINDS.map(({ kind, pattern, maxBytes }) => ({ kind, maxBytes, groups: pattern.exec(path) })).find(({ groups }) => groups);
    if (!match?.groups) {
      problems.error(file, START, 'file/kind', 'A file with this name is not expected here.', describeFile(path));
    } else if (bytes > match.maxBytes) {
      const limit = `${Math.round(match.maxBytes / 1024)} KB`;
      problems.error(file, START, 'file/size', `The file has ${Math.ceil(bytes / 1024)} KB; at most ${limit} are allowed.`, 'Make the file smaller.');
    } else {
      found.push({ kind: match.kind, path, file, absolute: join(contentDir, path), bytes, names: match.groups.slice(1) });
    }
  }

  function reportTwins(folder: string, names: readonly string[]): void {
    const seen = new Map<string, string>();
    for (const name of names.toSorted()) {
      const folded = name.normalize('NFKC').toLowerCase();
      const twin = seen.get(folded);
      const file = `${label}/${folder === '' ? name : `${folder}/${name}`}`;
      if (twin !== undefined) {
        problems.error(file, START, 'file/twin', `"${name}" and "${twin}" are one name on many file systems.`, 'Rename or remove one of them.');
      }
      seen.set(folded, twin ?? name);
    }
  }
}

function describeFolder(path: string): string {
  return path.startsWith('listings/')
    ? 'Put every file of a listing directly into its folder.'
    : 'Use the folders guide, guide/samples, faq/<topic>, listings/<slug>, status, history and announcements.';
}

function describeFile(path: string): string {
  if (path.startsWith('listings/')) {
    return 'Use index.md and pictures (.svg, .png, .webp, .jpg) with names in lower-case letters, digits and . _ - only.';
  }
  if (path.startsWith('guide/samples/')) return 'Name a code sample <name>.sh, <name>.ts or <name>.py, in lower-case letters, digits and hyphens.';
  if (path.startsWith('guide/')) return 'Name a guide page <nn>-<slug>.mdx, such as 03-register.mdx.';
  if (path.startsWith('faq/')) return 'Name a question faq/<topic>/<slug>.mdx, in lower-case letters, digits and hyphens.';
  if (path.startsWith('status/')) return 'Name a status file after its listing: <slug>.yaml.';
  if (path.startsWith('history/')) return 'Name a record of changes after its listing: <slug>.yaml.';
  if (path.startsWith('announcements/')) return 'Name an announcement after its day: 2026-06-30.mdx.';
  return 'Remove it, or move it to the folder where it belongs.';
}
