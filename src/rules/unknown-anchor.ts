import { findNearest } from '../domain/text/nearest.ts';
import { areaAnchor, FRAME_ANCHORS, LISTING_ANCHORS, questionAnchor, ruleAnchor } from '../domain/page-anchors.ts';
import { groupByArea } from '../domain/permission-groups.ts';
import { decodePart } from '../domain/web-address.ts';
import type { Article, Content } from './content.ts';
import { linksOf } from './documents.ts';
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
    const byPath = new Map([...pages.map((page) => [page.path, page.anchors] as const), ...Object.entries(fixedAnchors(content))]);
    return linksOf(content).flatMap(({ file, links }) => {
      return links.flatMap(({ text, line, column }) => {
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
  return ADVICE[pathOf(address)] ?? 'Write # and the words of a heading in small letters, with hyphens for blanks.';
}

const ADVICE: Readonly<Record<string, string>> = {
  '/faq/': 'Write # with the folder and the name of a question, as in "#topic-question", or link to the page of the question.',
  '/permissions/': 'Write # with the id of a permission, as scopes.yaml spells it.',
  '/submit/rules/': 'Write # with the id of a rule, and a hyphen in place of its slash, as in "#listing-sections".',
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

/** Pages that are made of many files, or of the program itself. The page of permissions is left out while they cannot all be read. */
function fixedAnchors({ program, scopes, questions, ruleIds }: Content): Record<string, string[]> {
  const areas = groupByArea(scopes?.entries.map(({ data }) => data) ?? [], program?.data?.areas ?? []);
  const areReadable = program?.data !== undefined && scopes !== undefined && scopes.entries.length === scopes.ids.size;
  return {
    '/faq/': [...FRAME_ANCHORS, ...questions.flatMap(({ topic, slug, article }) => [topic, questionAnchor(topic, slug), ...anchorsOf(article, [])])],
    ...(areReadable && { '/permissions/': [...FRAME_ANCHORS, ...scopes.ids, ...areas.map((_, index) => areaAnchor(index))] }),
    '/submit/rules/': [...FRAME_ANCHORS, ...ruleIds.flatMap((id) => [ruleAnchor(id), id.split('/')[0] ?? id])],
  };
}

function anchorsOf({ headings, anchors }: Article, own: readonly string[]): string[] {
  return [...headings.map(({ id }) => id), ...anchors, ...own, 'main'];
}
