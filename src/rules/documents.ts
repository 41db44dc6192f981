import type { Article, Content } from './content.ts';

/** Every Markdown file of the content, whatever its kind. */
export function documentsOf({ guide, questions, listings, announcements }: Content): { file: string; article: Article }[] {
  return [...guide, ...questions, ...listings, ...announcements];
}
