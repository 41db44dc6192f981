import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { editionAddress, hasEdition } from '../../domain/editions.ts';
import { knownFalse } from '../../gate/secrets.ts';
import type { Content } from '../../rules/content.ts';
import type { Entry } from '../entries.ts';
import { CACHE_DIR } from '../folders.ts';
import { findHidden, type Publication } from '../publication.ts';
import { listFiles } from '../site-files.ts';
import { checkConservation } from './conservation.ts';
import type { Defect } from './defect.ts';
import { findHiddenTraces } from './hidden-traces.ts';
import { validatePages } from './html-validity.ts';
import { checkLinks } from './links.ts';
import { type PageOutline, readPage } from './page-outline.ts';
import { weighPages } from './page-weights.ts';
import { findSiteSecrets } from './secret-scan.ts';
import { judgeDrawing } from './unsafe-markup.ts';
import { findUnusedPictures } from './unused-pictures.ts';

/** What a verification looked at, for the table at the end of a build. */
export interface Verification {
  defects: readonly Defect[];
  pages: number;
  links: number;
  files: number;
}

/**
 * Check a built site before it is published, whole and from the outside, whatever made it.
 *
 * @param site absolute path of its folder
 */
export async function verifySite(site: string, content: Content, publication: Publication, entries: readonly Entry[]): Promise<Verification> {
  const files = listFiles(site);
  const pages = new Map<string, PageOutline>();
  for (const path of files.filter((file) => file.endsWith('.html') && !file.startsWith('/pagefind/'))) {
    pages.set(path, readPage(await readFile(join(site, path), 'utf8')));
  }
  const { contentDir, preview, redirects, program } = publication;
  const hidden = preview ? [] : findHidden(content);
  const moved = new Set(Object.keys(redirects).map((path) => path.replace(/\/?$/, '/')));
  const addresses = [...pages.keys()].map((path) => path.replace(/index\.html$/, '')).filter((address) => !moved.has(address));
  const defects = [
    ...checkLinks(new Set(files), pages, {
      addresses: [...withEditions(entries.flatMap((entry) => ('address' in entry ? [entry.address] : []))), ...everPublic(content)],
      absent: withEditions(hidden.map(({ slug }) => `/ecosystem/${slug}/`)),
      siteUrl: program.site.url,
    }),
    ...checkConservation(contentDir, entries, addresses),
    ...findHiddenTraces(site, { contentDir, entries, hidden, language: program.site.language }),
    ...findUnusedPictures(site, files, pages),
    ...(await judgeDrawings(site, files)),
    ...weighPages(site, pages, publication.listings.length),
    ...(await validatePages(site, [...pages.keys()], CACHE_DIR)),
    ...(await findSiteSecrets(site, knownFalse(content))),
  ];
  return { defects, pages: pages.size, links: [...pages.values()].reduce((sum, { links }) => sum + links.length, 0), files: files.length };
}

async function judgeDrawings(site: string, files: readonly string[]): Promise<Defect[]> {
  const drawings = files.filter((path) => path.endsWith('.svg'));
  const found = await Promise.all(drawings.map(async (page) => judgeDrawing(await readFile(join(site, page), 'utf8')).map((message) => ({ page, message }))));
  return found.flat();
}

/** Every address that was ever public, as readers ask for it. */
function everPublic({ addresses }: Content): string[] {
  return (addresses?.data ?? []).map((address) => (/(\/|\.[a-z0-9]+)$/i.test(address) ? address : `${address}/`));
}

/** Pages and their Markdown editions: both are there, or neither. */
function withEditions(pages: readonly string[]): string[] {
  return pages.flatMap((page) => (hasEdition(page) ? [page, editionAddress(page)] : [page]));
}
