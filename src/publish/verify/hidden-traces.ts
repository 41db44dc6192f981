import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import type { ListingFolder } from '../../rules/content.ts';
import type { Entry } from '../entries.ts';
import { PROJECT_DIR } from '../folders.ts';
import { listFiles } from '../site-files.ts';
import { compareTexts, type HiddenText } from './hidden-words.ts';

interface HiddenContent {
  contentDir: string;
  entries: readonly Entry[];
  hidden: readonly ListingFolder[];
  /** Language of the site, in which it writes names of months by itself. */
  language: string;
}

/** What tells that a file of a site holds something of a hidden entry. */
export interface HiddenTraces {
  /** Names, words that only hidden entries use, and sentences that only they hold. */
  text: HiddenText;
  /** Their pictures by SHA-256 in hexadecimal: path in the content folder. */
  pictures: ReadonlyMap<string, string>;
}

/**
 * What only hidden entries have.
 *
 * A word is theirs when no published text has it, and neither the words of the program itself.
 */
export function tracesOfHidden({ contentDir, entries, hidden, language }: HiddenContent): HiddenTraces {
  const root = resolve(contentDir);
  const sources = new Set(entries.flatMap((entry) => ('hidden' in entry ? [entry.source.slice(basename(root).length + 1)] : [])));
  if (sources.size === 0) return { text: { words: [], beginnings: [], runs: [] }, pictures: new Map() };
  const folders = new Set(hidden.map(({ slug }) => `listings/${slug}`));
  const records = new Set(hidden.map(({ slug }) => `status/${slug}.yaml`));
  const isHidden = (path: string): boolean => sources.has(path) || records.has(path) || folders.has(path.split('/', 2).join('/'));
  const files = listFiles(root).map((path) => path.slice(1));
  const texts = (paths: readonly string[]): string[] => paths.filter((path) => /\.(?:mdx?|yaml|svg|txt|ts|js|py|rb|sh)$/.test(path)).map((path) => readFileSync(join(root, path), 'utf8'));
  const names = hidden.flatMap(({ slug, fields, files: own }) => [slug, fields.name ?? '', fields.tagline ?? '', ...own.map((file) => file.replace(/\.[a-z]+$/, ''))]);
  const text = compareTexts(texts(files.filter((path) => isHidden(path) && !path.endsWith('.svg'))), names, [...texts(files.filter((path) => !isHidden(path))), ...ownWords(language)]);
  return { text, pictures: hiddenPictures(root, files, isHidden) };
}

/** Pictures of hidden entries that no published one has as well. */
function hiddenPictures(root: string, files: readonly string[], isHidden: (path: string) => boolean): Map<string, string> {
  const pictures = files.filter((path) => /\.(?:svg|png|jpe?g|webp)$/.test(path));
  const own = new Map(pictures.filter(isHidden).map((path) => [hashOf(join(root, path)), path]));
  for (const path of pictures) if (own.size > 0 && !isHidden(path)) own.delete(hashOf(join(root, path)));
  return own;
}

/** What pages say that no content says: words in the code of the site, and names of months and days. */
function ownWords(language: string): string[] {
  const code = globSync(['src/**/*.{ts,astro,css}', 'public/**/*.{js,txt}'], { cwd: PROJECT_DIR }).map((path) => readFileSync(join(PROJECT_DIR, path), 'utf8'));
  const months = Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2026, month, month + 1)));
  const dates = months.flatMap((day) => (['long', 'short'] as const).map((style) => day.toLocaleDateString(language, { month: style, weekday: style, timeZone: 'UTC' })));
  return [...code, ...dates];
}

function hashOf(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}
