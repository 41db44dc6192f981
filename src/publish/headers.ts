import { DRAWING_POLICY, pagePolicy, type Source } from './content-policy.ts';

/** Headers for the paths that a pattern names: exact, everything below a folder (`/x/*`), or by ending (`/*.svg`). */
export interface HeaderRule {
  path: string;
  headers: Readonly<Record<string, string>>;
}

/** For files whose name changes with their content: a year, and no question asked before it is over. */
const FOREVER = 'public, max-age=31536000, immutable';
/** For everything else: kept, and asked for changes each time. */
const ASK = 'public, max-age=0, must-revalidate';

/** Headers that are the same for every site, by pattern. */
const GENERAL: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'browsing-topics=(), camera=(), geolocation=(), microphone=(), payment=(), usb=()',
};
const SPECIAL: readonly HeaderRule[] = [
  { path: '/*.svg', headers: { 'Content-Security-Policy': DRAWING_POLICY } },
  // What other sites and programs read.
  ...['/api/*', '/badges/*', '/*.xml', '/*.json', '/*.md'].map((path) => ({ path, headers: { 'Access-Control-Allow-Origin': '*' } })),
  ...['/_assets/*', '/_media/*', '/pagefind/fragment/*', '/pagefind/index/*', '/pagefind/filter/*'].map((path) => ({ path, headers: { 'Cache-Control': FOREVER } })),
];

/**
 * Headers of every file of a site. Of several rules with the same header, the last that fits counts.
 *
 * @param styles sources of the style sheets that stand in its pages; see `styleSources`
 */
export function headerRules(styles: readonly Source[]): HeaderRule[] {
  return [{ path: '/*', headers: { 'Content-Security-Policy': pagePolicy(styles), ...GENERAL } }, ...SPECIAL];
}

/** A file in the site that is for its host, not for readers. */
export const UNSERVED = '/_headers';

/** Content types that servers do not know by themselves, by ending. */
export const CONTENT_TYPES: Readonly<Record<string, string>> = { md: 'text/markdown; charset=utf-8' };

/** The headers of one file. @param path such as `/guide/index.html` @param rules see `headerRules` */
export function headersFor(path: string, rules: readonly HeaderRule[]): Record<string, string> {
  const type = CONTENT_TYPES[path.slice(path.lastIndexOf('.') + 1)];
  const fitting = rules.filter((rule) => patternOf(rule.path).test(path));
  return Object.assign({ 'Cache-Control': ASK }, type === undefined ? {} : { 'Content-Type': type }, ...fitting.map(({ headers }) => headers));
}

/** The pattern of a rule as a regular expression over whole paths. */
export function patternOf(path: string): RegExp {
  return new RegExp(`^${path.split('*').map((part) => part.replaceAll('.', '\\.')).join('.*')}$`);
}

/**
 * The file `_headers`, which hosts of static sites read.
 *
 * Such hosts send two rules with one header as two values. For policies both then hold, the stricter way;
 * `Cache-Control` is left out where it is what those hosts send anyway.
 */
export function formatHeadersFile(rules: readonly HeaderRule[]): string {
  return rules.map(({ path, headers }) => `${path}\n${Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`).join('')}`).join('\n');
}

/** Every header with its values by pattern, the last rule first, and what holds where none fits. */
export function headersByName(rules: readonly HeaderRule[]): Map<string, { fallback: string; values: { path: string; value: string }[] }> {
  const names = new Map<string, { fallback: string; values: { path: string; value: string }[] }>();
  for (const { path, headers } of [{ path: '/*', headers: { 'Cache-Control': ASK } }, ...rules]) {
    for (const [name, value] of Object.entries(headers)) {
      const entry = names.get(name) ?? { fallback: '', values: [] };
      if (path === '/*') entry.fallback = value;
      else entry.values.unshift({ path, value });
      names.set(name, entry);
    }
  }
  return names;
}
