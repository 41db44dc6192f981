import { suggest } from '../domain/text/nearest.ts';
import type { GuideDocument } from './content.ts';
import { findDoubles } from './doubles.ts';
import type { Finding, Rule } from './rule.ts';

/** A word that a page explains is in the glossary, and is explained once on a page. */
export const unknownTerm: Rule = {
  id: 'guide/unknown-term',
  severity: 'error',
  why: 'The explanation is read from glossary.yaml. A word that is not there has none, and a word that is explained again and again gets in the way of reading.',
  fix: 'Add the word to glossary.yaml, and mark it with <Term id="…"> where it stands on a page for the first time.',
  check({ guide, glossary }) {
    const ids = glossary?.ids ?? new Set<string>();
    return guide.flatMap((page) => [...findUnknown(page, ids), ...findRepeated(page)]);
  },
};

function findUnknown({ file, article }: GuideDocument, ids: ReadonlySet<string>): Finding[] {
  return article.terms.flatMap(({ text, line, column }) =>
    ids.has(text)
      ? []
      : { file, line, column, message: `The glossary does not explain "${text}".`, hint: ids.size > 0 ? suggest(text, [...ids]) : 'Add glossary.yaml with an entry of this id.' },
  );
}

function findRepeated({ file, article }: GuideDocument): Finding[] {
  return findDoubles(article.terms, ({ text }) => text).map(({ item: { text, line, column }, first }) => ({
    file,
    line,
    column,
    message: `"${text}" is explained on line ${first.line} of this page already.`,
    hint: 'Leave the word as it is here, without <Term>.',
  }));
}
