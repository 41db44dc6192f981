import { findNearest } from '../domain/text/nearest.ts';
import { REQUIRED_SECTIONS, SECTIONS, sectionRank, sectionsOf } from '../domain/sections.ts';
import type { Article } from './content.ts';
import type { Finding, Rule } from './rule.ts';

const TITLES = SECTIONS.map(({ title }) => title);
const ORDER = TITLES.map((title) => `## ${title}`).join(', ');

/** Customers find the same steps at the same place in every help article. */
export const sections: Rule = {
  id: 'listing/sections',
  severity: 'error',
  incomplete: true,
  why: 'Customers who know one help article know them all: how to enable, how to use, what they will see. Reviewers walk through the same three parts.',
  fix: `Use these headings, in these words and this order: ${ORDER}. Only Enable, Use and What you will see are required; the last three may come in any order.`,
  check({ listings }) {
    return listings.filter(({ article }) => !article.unreadable).flatMap(({ file, article }) => checkSections(article).map((finding) => ({ file, ...finding })));
  },
};

function checkSections({ headings, start }: Article): Omit<Finding, 'file'>[] {
  const found = sectionsOf(headings);
  const written = found.map(({ text }) => text);
  const meant = new Set(written.map((text) => findNearest(text, TITLES)));
  const missing = REQUIRED_SECTIONS.filter((title) => !meant.has(title)).map((title) => ({
    line: start.line,
    column: start.column,
    message: `The section "## ${title}" is missing.`,
    hint: `Add the heading "## ${title}" with the steps under it.`,
  }));
  const wrong = found.flatMap(({ text, line, column, hasText }, index) => {
    const fault = findFault(text, written.slice(0, index), hasText);
    return fault ? [{ line, column, ...fault }] : [];
  });
  return [...missing, ...wrong];
}

/** What is wrong with one section, given the titles above it. */
function findFault(title: string, above: readonly string[], hasText: boolean): { message: string; hint: string } | undefined {
  const rank = sectionRank(title);
  if (rank === undefined) {
    const nearest = findNearest(title, TITLES);
    return {
      message: `"## ${title}" is not a section of a help article.`,
      hint: nearest === undefined ? `Use ### inside a section for headings of your own; the sections are ${ORDER}.` : `Did you mean "## ${nearest}"?`,
    };
  }
  if (above.includes(title)) return { message: `The section "## ${title}" stands here a second time.`, hint: 'Move its text to the first one.' };
  const later = above.find((other) => (sectionRank(other) ?? -1) > rank);
  if (later !== undefined) return { message: `The section "## ${title}" stands after "## ${later}".`, hint: `Move it above "## ${later}".` };
  if (!hasText) return { message: `The section "## ${title}" has no text.`, hint: 'Write its steps under the heading.' };
  return undefined;
}
