import type { Article, Content, Placed } from './content.ts';

/** Every Markdown file of the content, whatever its kind. */
export function documentsOf({ guide, questions, listings, announcements }: Content): { file: string; article: Article }[] {
  return [...guide, ...questions, ...listings, ...announcements];
}

/** Every link of the content, by the file in which it stands: in texts, and in the header and footer of the site. */
export function linksOf(content: Content): { file: string; links: readonly Placed[] }[] {
  const documents = documentsOf(content).map(({ file, article }) => ({ file, links: article.links }));
  const { program } = content;
  if (!program) return documents;
  const links = (['navigation', 'footer'] as const).flatMap((place) => (program.fields[place] ?? []).map(({ href }, index) => ({ text: href, ...program.at([place, index, 'href']) })));
  return [...documents, { file: program.file, links }];
}
