import { findNearest } from '../domain/text/nearest.ts';
import { LISTING_ANCHORS, questionAnchor } from '../domain/page-anchors.ts';
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
    const byPath = new Map([...pages.map((page) => [page.path, page.anchors] as const), ['/faq/', questionAnchors(content)]]);
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
          hint: nearest === undefined ? adviceFor(text) : `Did you mean "#${nearest}"?`,
        };
      });
    });
  },
};

function adviceFor(address: string): string {
  return pathOf(address) === '/faq/' ? 'Write # with the folder and the name of a question, as in "#topic-question", or link to the page of the question.' : 'Write # and the words of a heading in small letters, with hyphens for blanks.';
}

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

/** The page of all questions: its topics, its questions, and what their answers hold. */
function questionAnchors({ questions }: Content): string[] {
  return ['main', ...questions.flatMap(({ topic, slug, article }) => [topic, questionAnchor(topic, slug), ...anchorsOf(article, [])])];
}

function anchorsOf({ headings, anchors }: Article, own: readonly string[]): string[] {
  return [...headings.map(({ id }) => id), ...anchors, ...own, 'main'];
}
