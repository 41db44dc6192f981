import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Source, sourceOf } from './content-policy.ts';

/**
 * Pages that come in one answer, styles included, since readers open them first and from afar.
 *
 * A style sheet beside a page costs a reader on a slow network a second wait before anything is painted. For the
 * pages that follow, sheets beside them are better: they are there already.
 */
const WHOLE_PAGES = ['ecosystem/index.html'];

const SHEET_LINK = /<link rel="stylesheet" href="([^"]+)">\n?/g;
const SHEET = /<style>(.*?)<\/style>/gs;

/**
 * Put the style sheets of such pages into them, in their order, and name each in the policy that its page holds.
 *
 * @param site absolute path of a site that Astro built
 */
export async function putStylesIn(site: string): Promise<void> {
  for (const page of WHOLE_PAGES) {
    const file = join(site, page);
    const html = await readFile(file, 'utf8');
    const sheets = await Promise.all([...html.matchAll(SHEET_LINK)].map(([, href = '']) => readFile(join(site, href), 'utf8')));
    await writeFile(file, withStyles(html, sheets.join('\n')));
  }
}

/**
 * A page with a style sheet in it instead of those beside it.
 *
 * @throws when it has no policy that could name the sheet, no sheet beside it, or when the sheet would end the element that holds it
 */
export function withStyles(html: string, css: string): string {
  if (/<\/style/i.test(css)) throw new Error('A style sheet with "</style" cannot stand in a page.');
  const links = [...html.matchAll(SHEET_LINK)].map(([link]) => link);
  const [first] = links;
  const named = html.replace(/(<meta http-equiv="content-security-policy" content="[^"]*style-src 'self')/, `$1 '${sourceOf(css)}'`);
  if (first === undefined || named === html) throw new Error('A page without a policy and a style sheet cannot be made whole.');
  // Functions, since "$" in a replacement has a meaning of its own.
  return links.slice(1).reduce((page, link) => page.replace(link, () => ''), named).replace(first, () => `<style>${css}</style>`);
}

/** The sources of all style sheets that stand in pages of a built site. */
export async function styleSources(site: string): Promise<Source[]> {
  const pages = await Promise.all(WHOLE_PAGES.map((page) => readFile(join(site, page), 'utf8').catch(() => '')));
  return [...new Set(pages.flatMap((html) => [...html.matchAll(SHEET)].map(([, css = '']) => sourceOf(css))))];
}
