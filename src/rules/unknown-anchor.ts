import { findNearest } from '../domain/nearest.ts';
import { LISTING_ANCHORS } from '../domain/page-anchors.ts';
import { decodePart } from '../domain/web-address.ts';
import type { Article, Content } from './content.ts';
import { documentsOf } from './documents.ts';
import type { Rule } from './rule.ts';
import { listingPath, pathOf } from './site-paths.ts';

/** A link to a place on a page leads to a place that is there. */
export const unknownAnchor: Rule = {
  id: 'link/unknown-anchor',
  severity: 'error',
  why: 'Readers who follow the link would land at the top of the page and look for what is not there.',
  fix: 'Write # and the words of a heading in small letters, with hyphens for blanks: "#before-you-start".',
  check(content) {
    const pages = anchorsByPage(content);
    const byFile = new Map(pages.map((page) => [page.file, page.anchors]));
    const byPath = new Map(pages.map((page) => [page.path, page.anchors]));
    return documentsOf(content).flatMap(({ file, article }) => {
      return article.links.flatMap(({ text, line, column }) => {
        const anchor = anchorOf(text);
        const anchors = text.startsWith('#') ? byFile.get(file) : byPath.get(pathOf(text));
        if (anchor === undefined || anchors === undefined || anchors.includes(anchor)) return [];
        const nearest = findNearest(anchor.toLowerCase(), anchors);
        return {
          file,
          line,
          column,
          message: `There is no place "#${anchor}" on ${text.startsWith('#') ? 'this page' : pathOf(text)}.`,
          hint: nearest === undefined ? 'Write # and the words of a heading in small letters, with hyphens for blanks.' : `Did you mean "#${nearest}"?`,
        };
      });
    });
  },
};

/** What stands behind #; `undefined` where nothing does. */
function anchorOf(address: string): string | undefined {
  const [, raw = ''] = /#(.*)$/s.exec(address) ?? [];
  return raw === '' ? undefined : decodePart(raw);
}

/** Every page whose places are known, because its text is one file. A page that cannot be read is left out. */
function anchorsByPage({ guide, listings }: Content): { file: string; path: string; anchors: string[] }[] {
  const readable = ({ article }: { article: Article }): boolean => !article.unreadable;
  return [
    ...guide.filter(readable).map(({ file, slug, article }) => ({ file, path: `/guide/${slug}/`, anchors: anchorsOf(article, []) })),
    ...listings.filter(readable).map(({ file, slug, article }) => ({ file, path: listingPath(slug), anchors: anchorsOf(article, LISTING_ANCHORS) })),
  ];
}

function anchorsOf({ headings, anchors }: Article, own: readonly string[]): string[] {
  return [...headings.map(({ id }) => id), ...anchors, ...own, 'main'];
}
