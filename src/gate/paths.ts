import { type Dirent, lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { isDeviceName } from '../domain/reserved-slugs.ts';
import { compareText } from '../domain/text/order.ts';
import { START, type Problems } from './problems.ts';
import { EVERYTHING, type Touched } from './touched.ts';

/** The kinds of files that a content folder holds. */
export type FileKind =
  | 'program' | 'categories' | 'plans' | 'scopes' | 'redirects' | 'glossary' | 'addresses' | 'words' | 'theme'
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
  /** Set where the file is reported already and must not be opened. It still counts as being there, so that one mistake makes no others. */
  refused?: true;
}

interface KindPattern {
  kind: FileKind;
  pattern: RegExp;
  maxBytes: number;
}

const TEXT_BYTES = 64 * 1024;
/** The record of addresses only grows; this holds some fifty thousand. */
const LEDGER_BYTES = 2 * 1024 * 1024;
/** The whole catalog in a script of three bytes a letter takes about half of it. */
const WORDS_BYTES = 256 * 1024;
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
  { kind: 'words', pattern: /^words\.yaml$/, maxBytes: WORDS_BYTES },
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
 * Every file of a content folder whose place is right, in path order.
 *
 * Symbolic links, other special files, unknown kinds, unexpected folders and files over their size are
 * reported. Those at the place of a known kind come back as `refused`: nothing outside the folder is ever opened.
 *
 * @param contentDir absolute path of the content folder
 * @param label how messages name the content folder, such as `content`
 * @param touched what will be looked at; the size of other files is not asked
 */
export function findFiles(contentDir: string, label: string, problems: Problems, touched: Touched = EVERYTHING): SourceFile[] {
  const found: SourceFile[] = [];
  walk('');
  return found.sort((a, b) => compareText(a.path, b.path));

  function walk(folder: string): void {
    const entries = ignoreFailure(() => readdirSync(join(contentDir, folder), { withFileTypes: true }));
    if (!entries) return refuse(folder, 'file/unreadable', 'The folder cannot be read.', 'Check who may read it.');
    reportTwins(label, folder, entries.map(({ name }) => name), problems);
    for (const entry of entries) visit(folder === '' ? entry.name : `${folder}/${entry.name}`, entry);
    if (/^listings\/[^/]+$/.test(folder) && entries.length === 0) refuse(folder, 'listing/no-article', 'This folder holds no article.', 'Add index.md, or remove the folder.');
  }

  function visit(path: string, entry: Dirent): void {
    const status = touched(path) ? ignoreFailure(() => lstatSync(join(contentDir, path))) : Object.assign(entry, { size: 0 });
    if (!status) return refuse(path, 'file/name', 'The name of this file is no readable text.', 'Rename it with lower-case letters, digits and hyphens.');
    const kind = kindOf(path);
    // The number before the name of a guide page is no part of its address.
    const name = [entry.name, kind?.kind === 'guide' ? (kind.names[1] ?? '') : ''].find(isDeviceName);
    if (name !== undefined) refuse(path, 'file/device-name', `Windows takes "${name}" for the name of a device.`, `Give it a name of two words, such as "${name.replace(/(?=\.|$)/, '-app')}".`);
    if (status.isDirectory()) {
      return FOLDERS.test(path) ? walk(path) : refuse(path, 'file/folder', 'A folder is not expected here.', describeFolder(path));
    }
    const keep = (refused: boolean): void => {
      if (!kind) return;
      found.push({ kind: kind.kind, path, file: `${label}/${path}`, absolute: join(contentDir, path), bytes: status.size, names: kind.names, ...(refused ? { refused: true as const } : {}) });
    };
    if (!status.isFile()) {
      const link = status.isSymbolicLink();
      refuse(path, link ? 'file/link' : 'file/kind', link ? 'This is a link to another file or folder.' : 'This is not a regular file.', link ? 'Put the file itself here.' : 'Remove it.');
      return keep(true);
    }
    if (!kind) return refuse(path, 'file/kind', 'A file with this name is not expected here.', describeFile(path));
    const tooBig = status.size > kind.maxBytes;
    if (tooBig) refuse(path, 'file/size', `The file has ${kilobytes(status.size)}; at most ${kilobytes(kind.maxBytes)} are allowed.`, 'Make the file smaller, or split it.');
    keep(tooBig);
  }

  function refuse(path: string, rule: string, message: string, hint: string): void {
    problems.error(path === '' ? label : `${label}/${path}`, START, rule, message, hint);
  }
}

/** A file that cannot be looked at is reported to its author, it does not end the check. */
function ignoreFailure<T>(look: () => T): T | undefined {
  try {
    return look();
  } catch {
    return undefined;
  }
}

function kindOf(path: string): { kind: FileKind; maxBytes: number; names: readonly string[] } | undefined {
  for (const { kind, pattern, maxBytes } of KINDS) {
    const match = pattern.exec(path);
    if (match) return { kind, maxBytes, names: match.slice(1) };
  }
  return undefined;
}

function kilobytes(bytes: number): string {
  return `${Math.ceil(bytes / 1024)} KiB`;
}

function reportTwins(label: string, folder: string, names: readonly string[], problems: Problems): void {
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

function describeFolder(path: string): string {
  return path.startsWith('listings/')
    ? 'Put every file of a listing directly into its folder.'
    : 'Use the folders guide, guide/samples, faq/<topic>, listings/<slug>, status, history and announcements.';
}

function describeFile(path: string): string {
  if (/(^|\/)\./.test(path)) return 'Remove it: files whose names begin with a dot are no content.';
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
