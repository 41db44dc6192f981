/** What a page becomes part of. */
export interface DocumentPart {
  /** Slug of the page: its ids begin with it, so that two pages may have the same heading. */
  slug: string;
  /** Slugs of all pages of the document. */
  slugs: readonly string[];
  /** Path in front of a slug, such as `/guide/`. */
  base: string;
  /** Public address of the site, by which links to its other pages are spelled out. */
  siteUrl: string;
}

const REFERENCES = /\s(id|for|popovertarget|aria-labelledby|aria-describedby|aria-controls)="([^"]*)"/g;
const LINKS = /<a\s[^>]*?\bhref="([^"]*)"[^>]*>([\s\S]*?)<\/a>/g;

/**
 * The HTML of a page as a part of one document: headings one level lower, nothing folded away, ids of its own, links to other
 * pages of the document inside it, and every other link with its address spelled out behind it.
 *
 * @param html well-formed HTML with double quotes around attributes, as Astro writes it
 */
export function asPart(html: string, part: DocumentPart): string {
  return lowerHeadings(html)
    .replace(/<details(?=[\s>])(?![^>]*\sopen)/g, '<details open')
    .replace(REFERENCES, (_, name: string, ids: string) => ` ${name}="${ids.split(' ').map((id) => idIn(part.slug, id)).join(' ')}"`)
    .replace(LINKS, (link: string, href: string, words: string) => {
      const inside = findInside(href, part);
      if (inside !== undefined) return link.replace(`href="${href}"`, `href="${inside}"`);
      const address = href.startsWith('/') ? new URL(href, part.siteUrl).href : href.replace(/^mailto:/, '');
      return words.trim() === address ? link : `${link} <span class="spelled">(${address})</span>`;
    });
}

/** The id of a place on a page, inside the document; of the page itself where the place has none. */
function idIn(slug: string, id = ''): string {
  return id === '' ? slug : `${slug}.${id}`;
}

/** Where a link leads inside the document; `undefined` where it leads out of it. */
function findInside(href: string, { slug, slugs, base }: DocumentPart): string | undefined {
  if (href.startsWith('#')) return `#${idIn(slug, href.slice(1))}`;
  const [path = '', hash = ''] = href.split('#');
  const target = slugs.find((one) => path === `${base}${one}/`);
  return target === undefined ? undefined : `#${idIn(target, hash)}`;
}

function lowerHeadings(html: string): string {
  return html.replace(/<(\/?)h([1-5])(?=[\s>])/g, (_, slash: string, level: string) => `<${slash}h${Number(level) + 1}`);
}
