import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readPage, type PageOutline } from './page-outline.ts';

/** Something in the built site that must not be published. */
export interface Defect {
  /** Path of the file in the site. */
  page: string;
  message: string;
}

/** What is known to be hidden, and may be nowhere in the site. */
export interface HiddenEntry {
  slug: string;
  name: string;
}

/**
 * Check a built site before it is published: every link, anchor and asset exists, no page asks another
 * origin for anything, and every listing that should have a page has one.
 *
 * @param slugs the listings that have an address
 */
export async function verifySite(site: string, { slugs, hidden, siteUrl }: { slugs: readonly string[]; hidden: readonly HiddenEntry[]; siteUrl: string }): Promise<Defect[]> {
  const files = new Set((await readdir(site, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name).slice(site.length).replaceAll('\\', '/')));
  const pages = new Map<string, PageOutline>();
  for (const path of [...files].filter((file) => file.endsWith('.html') && !file.startsWith('/pagefind/')).sort()) {
    pages.set(path, readPage(await readFile(join(site, path), 'utf8')));
  }
  const defects = [...pages].flatMap(([path, page]) => checkPage(path, page, { files, pages, siteUrl }));
  for (const slug of slugs) {
    if (!files.has(`/ecosystem/${slug}/index.html`)) defects.push({ page: `/ecosystem/${slug}/`, message: 'The listing has no page.' });
  }
  for (const { slug, name } of hidden) {
    if (files.has(`/ecosystem/${slug}/index.html`)) defects.push({ page: `/ecosystem/${slug}/`, message: `"${name}" is hidden and has a page.` });
  }
  return defects;
}

interface Site {
  files: ReadonlySet<string>;
  pages: ReadonlyMap<string, PageOutline>;
  siteUrl: string;
}

function checkPage(path: string, { links, assets, frames, ids, twins }: PageOutline, site: Site): Defect[] {
  const address = path.replace(/index\.html$/, '');
  const base = new URL(address, site.siteUrl);
  const defect = (message: string): Defect => ({ page: address, message });
  return [
    ...twins.map((id) => defect(`The id "${id}" stands twice on the page.`)),
    ...frames.map((frame) => defect(`A frame loads ${frame} before anybody clicked.`)),
    ...assets.flatMap((asset) => {
      const url = new URL(asset, base);
      if (url.protocol === 'data:') return [];
      if (url.origin !== base.origin) return [defect(`Something is loaded from ${url.origin}.`)];
      return site.files.has(decodeURI(url.pathname)) ? [] : [defect(`${url.pathname} is loaded and does not exist.`)];
    }),
    ...links.flatMap((link) => {
      if (!URL.canParse(link, base)) return [defect(`The link "${link}" is no address.`)];
      const url = new URL(link, base);
      if (url.origin !== base.origin) return [];
      const target = findFile(decodeURI(url.pathname), site.files);
      if (target === undefined) return [defect(`The link ${link} leads nowhere.`)];
      const anchor = decodeURIComponent(url.hash.slice(1));
      const known = target === path ? ids : site.pages.get(target)?.ids;
      return anchor === '' || known === undefined || known.has(anchor) ? [] : [defect(`The link ${link} leads to a place that does not exist on its page.`)];
    }),
  ];
}

function findFile(pathname: string, files: ReadonlySet<string>): string | undefined {
  return [pathname.endsWith('/') ? `${pathname}index.html` : pathname].find((file) => files.has(file));
}
