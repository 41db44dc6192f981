import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { unescape, withoutTags } from '../../gate/secret-text.ts';
import type { ListingFolder } from '../../rules/content.ts';
import type { Entry } from '../entries.ts';
import { PROJECT_DIR } from '../folders.ts';
import { listFiles } from '../site-files.ts';
import type { Defect } from './defect.ts';
import { compareTexts, HiddenWords, type TextKind } from './hidden-words.ts';
import { readPackedText } from './packed-text.ts';

const TEXT = /\.(?:html|json|js|mjs|css|svg|xml|txt|md|webmanifest|map)$|\/[^./]+$/;
const PACKED = /\.pf_(?:fragment|index|filter|meta)$/;
/** Code of packages, ours compiled among it. */
const CODE = /^\/(?:_assets|pagefind)\/.*\.(?:js|mjs|css)$/;
const MOST_NAMED = 5;

interface HiddenContent {
  contentDir: string;
  entries: readonly Entry[];
  hidden: readonly ListingFolder[];
  /** Language of the site, in which it writes names of months by itself. */
  language: string;
}

/**
 * Everything of hidden entries that a built site holds: their names, words that only they use, sentences that
 * only they hold, and their pictures, in every file, the packed search index among them.
 *
 * A word is theirs when no published text has it, and neither the words of the program itself.
 */
export function findHiddenTraces(site: string, { contentDir, entries, hidden, language }: HiddenContent): Defect[] {
  const root = resolve(contentDir);
  const sources = new Set(entries.flatMap((entry) => ('hidden' in entry ? [entry.source.slice(basename(root).length + 1)] : [])));
  if (sources.size === 0) return [];
  const folders = hidden.map(({ slug }) => `listings/${slug}/`);
  const isHidden = (path: string): boolean => sources.has(path) || folders.some((folder) => path.startsWith(folder)) || hidden.some(({ slug }) => path === `status/${slug}.yaml`);
  const files = listFiles(root).map((path) => path.slice(1));
  const texts = (paths: readonly string[]): string[] => paths.filter((path) => /\.(?:mdx?|yaml|svg|txt|ts|js|py|rb|sh)$/.test(path)).map((path) => readFileSync(join(root, path), 'utf8'));
  const names = hidden.flatMap(({ slug, fields, files: own }) => [slug, fields.name ?? '', fields.tagline ?? '', ...own.map((file) => file.replace(/\.[a-z]+$/, ''))]);
  const words = new HiddenWords(compareTexts(texts(files.filter((path) => isHidden(path) && !path.endsWith('.svg'))), names, [...texts(files.filter((path) => !isHidden(path))), ...ownWords(language)]));
  const pictures = new Map(files.filter((path) => isHidden(path) && /\.(?:svg|png|jpe?g|webp)$/.test(path)).map((path) => [hashOf(join(root, path)), path]));
  for (const path of files) if (!isHidden(path) && /\.(?:svg|png|jpe?g|webp)$/.test(path)) pictures.delete(hashOf(join(root, path)));
  return listFiles(site).flatMap((page) => {
    const found = [...words.find(page), ...words.find(readText(join(site, page), page), kindOf(page))];
    const picture = /\.(?:svg|png|jpe?g|webp)$/.test(page) ? pictures.get(hashOf(join(site, page))) : undefined;
    const named = found.slice(0, MOST_NAMED).map((word) => `"${word}"`).join(', ');
    return [
      ...(found.length > 0 ? [{ page, message: `It holds what only hidden entries have: ${named}${found.length > MOST_NAMED ? ` and ${found.length - MOST_NAMED} more` : ''}.` }] : []),
      ...(picture === undefined ? [] : [{ page, message: `It is the hidden picture ${picture}.` }]),
    ];
  });
}

function kindOf(page: string): TextKind {
  if (CODE.test(page)) return 'code';
  return page.endsWith('.pf_index') ? 'index' : 'prose';
}

function readText(path: string, page: string): string {
  if (PACKED.test(page)) return readPackedText(readFileSync(path));
  if (!TEXT.test(page)) return '';
  const text = readFileSync(path, 'utf8');
  // What a word is must not depend on marks inside it; attributes are read as they stand.
  return page.endsWith('.html') ? `${text}\n${unescape(withoutTags(text)).text}` : text;
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
