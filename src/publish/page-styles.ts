import { hash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Source, sourceOf } from './content-policy.ts';
import { withScriptsLast } from './page-scripts.ts';
import { listFiles } from './site-files.ts';

/**
 * Pages that come in one answer, styles included, since readers open them first and from afar; their scripts stand at their end.
 *
 * A style sheet beside a page costs a reader on a slow network a second wait before anything is painted. For the
 * pages that follow, sheets beside them are better: they are there already.
 */
const WHOLE_PAGES: readonly string[] = ['/ecosystem/index.html'];

const SHEET_LINK = /<link rel="stylesheet" href="([^"]+)">\n?/g;
const SHEET = /<style>(.*?)<\/style>/gs;

/**
 * Give every page one style sheet, instead of the dozen small ones that its components have.
 *
 * Nothing is painted before the last of them is there, and each is a request of its own that compresses badly.
 * Pages of one kind share their sheet. Sheets that no page names any more are removed.
 *
 * @param site absolute path of a site that Astro built
 */
export function joinStyles(site: string): void {
  const files = listFiles(site);
  const sheets = new Map<string, string>();
  for (const path of files.filter((one) => one.endsWith('.css'))) sheets.set(path, readFileSync(join(site, path), 'utf8'));
  const joined = new Map<string, string>();
  const named = new Set<string>();
  for (const page of files.filter((path) => path.endsWith('.html'))) {
    const html = readFileSync(join(site, page), 'utf8');
    const paths = [...html.matchAll(SHEET_LINK)].map(([, href = '']) => href);
    const css = paths.map((path) => sheets.get(path) ?? '').join('\n');
    const whole = WHOLE_PAGES.includes(page);
    if (!whole && paths.length < 2) {
      for (const path of paths) named.add(path);
      continue;
    }
    const own = `/_assets/page.${hash('sha256', css).slice(0, 8)}.css`;
    if (!whole) joined.set(own, css);
    writeFileSync(join(site, page), whole ? withScriptsLast(withStyles(html, css)) : withSheet(html, own));
  }
  for (const [path, css] of joined) writeFileSync(join(site, path), css);
  for (const path of sheets.keys()) if (!named.has(path)) rmSync(join(site, path));
}

/**
 * A page with a style sheet in it instead of those beside it, named in the policy that the page holds.
 *
 * @throws when it has no policy that could name the sheet, no sheet beside it, or when the sheet would end the element that holds it
 */
export function withStyles(html: string, css: string): string {
  if (/<\/style/i.test(css)) throw new Error('A style sheet with "</style" cannot stand in a page.');
  const named = html.replace(/(<meta http-equiv="content-security-policy" content="[^"]*style-src 'self')/, `$1 '${sourceOf(css)}'`);
  if (named === html) throw new Error('A page without a policy cannot be made whole.');
  return replaceSheets(named, `<style>${css}</style>`);
}

/** A page with one style sheet beside it instead of several. @throws when it has none */
export function withSheet(html: string, path: string): string {
  return replaceSheets(html, `<link rel="stylesheet" href="${path}">`);
}

/** The sources of all style sheets that stand in pages of a built site; of a page that is not there, none. */
export function styleSources(site: string): Source[] {
  return [...new Set(WHOLE_PAGES.map((page) => readPage(join(site, page))).flatMap((html) => [...html.matchAll(SHEET)].map(([, css = '']) => sourceOf(css))))];
}

function readPage(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return ''; // Not there, or not just now: a site is being swapped.
  }
}

/** Puts one element where the first link to a sheet stood, and takes out the others. */
function replaceSheets(html: string, element: string): string {
  const [first, ...others] = [...html.matchAll(SHEET_LINK)].map(([link]) => link);
  if (first === undefined) throw new Error('A page without a style sheet cannot get another one.');
  // Functions, since "$" in a replacement has a meaning of its own.
  return others.reduce((page, link) => page.replace(link, () => ''), html).replace(first, () => element);
}
