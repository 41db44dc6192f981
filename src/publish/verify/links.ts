import { decodePart } from '../../domain/web-address.ts';
import type { Defect } from './defect.ts';
import type { PageOutline } from './page-outline.ts';

/** What a site has to hold, and what it must not. */
export interface Expectation {
  /** Addresses that answer, such as `/guide/build/`, `/faq/#begin` or `/robots.txt`: one for every entry that is published, and all that were ever public. */
  addresses: readonly string[];
  /** Addresses that must have none, since what they would show is hidden. */
  absent: readonly string[];
  /** Public address of the site. */
  siteUrl: string;
}

/**
 * Every link, anchor, asset and reference of a site that leads nowhere, everything that a page asks another origin
 * for, what no page may hold, and every entry without its page or hidden one with a page.
 *
 * @param files every path of the site
 */
export function checkLinks(files: ReadonlySet<string>, pages: ReadonlyMap<string, PageOutline>, { addresses, absent, siteUrl }: Expectation): Defect[] {
  const anchors = new Map([...pages].map(([path, { ids }]) => [path, new Set(ids)]));
  const answers = (address: string): boolean => {
    const [path = '', anchor] = address.split('#');
    const file = findFile(path, files);
    return file !== undefined && (anchor === undefined || anchors.get(file)?.has(anchor) === true);
  };
  return [
    ...[...pages].flatMap(([path, page]) => checkPage(path, page, { files, anchors, siteUrl })),
    ...addresses.filter((address) => !answers(address)).map((page) => ({ page, message: 'Nothing is published at this address.' })),
    ...absent.filter(answers).map((page) => ({ page, message: 'The entry is hidden and has a page.' })),
  ];
}

interface Site {
  files: ReadonlySet<string>;
  /** The ids of each page. */
  anchors: ReadonlyMap<string, ReadonlySet<string>>;
  siteUrl: string;
}

function checkPage(path: string, { links, assets, frames, twins, references, unsafe }: PageOutline, site: Site): Defect[] {
  const address = path.replace(/index\.html$/, '');
  const ids = site.anchors.get(path);
  const base = new URL(address, site.siteUrl);
  const defect = (message: string): Defect => ({ page: address, message });
  return [
    ...twins.map((id) => defect(`The id "${id}" stands twice on the page.`)),
    ...references.filter((id) => !ids?.has(id)).map((id) => defect(`Something refers to the id "${id}", which the page does not have.`)),
    ...unsafe.map(defect),
    ...frames.map((frame) => defect(`A frame loads ${frame} before anybody clicked.`)),
    ...assets.flatMap((asset) => {
      const url = new URL(asset, base);
      if (url.protocol === 'data:') return [];
      if (url.origin !== base.origin) return [defect(`Something is loaded from ${url.origin}.`)];
      return site.files.has(decodePart(url.pathname, decodeURI)) ? [] : [defect(`${url.pathname} is loaded and does not exist.`)];
    }),
    ...links.flatMap((link) => {
      if (!URL.canParse(link, base)) return [defect(`The link "${link}" is no address.`)];
      const url = new URL(link, base);
      if (url.origin !== base.origin) return [];
      const target = findFile(decodePart(url.pathname, decodeURI), site.files);
      if (target === undefined) return [defect(`The link ${link} leads nowhere.`)];
      const anchor = decodePart(url.hash.slice(1));
      const known = site.anchors.get(target);
      return anchor === '' || known === undefined || known.has(anchor) ? [] : [defect(`The link ${link} leads to a place that does not exist on its page.`)];
    }),
  ];
}

function findFile(pathname: string, files: ReadonlySet<string>): string | undefined {
  return [pathname.endsWith('/') ? `${pathname}index.html` : pathname].find((file) => files.has(file));
}
