import type { GuideDocument } from './content.ts';
import { findDoubles } from './doubles.ts';
import type { Finding, Rule } from './rule.ts';
import { isFixedPage } from './site-paths.ts';

/** The steps of the process count from 1, each once; so do the addresses of their pages. */
export const guideSteps: Rule = {
  id: 'guide/steps',
  severity: 'error',
  why: 'Partners follow the steps by their numbers: 1, 2, 3. A number that is missing, or there twice, makes them lose their way. So do two pages with one address.',
  fix: 'Number the steps from 1 without a gap, each number once, and give each page a name of its own.',
  check({ guide }) {
    const doubles = findDoubles(guide, ({ fields }) => fields.step).map(({ item: { file, at, fields }, first }) => ({
      file,
      ...at(['step']),
      message: `Step ${fields.step ?? ''} stands in ${first.file} already.`,
      hint: 'Give this page the number at which it comes.',
    }));
    const twins = findDoubles(guide, ({ slug }) => slug).map(({ item: { file, slug }, first }) => ({
      file,
      line: 1,
      column: 1,
      message: `"${slug}" is the address of ${first.file} already.`,
      hint: 'Rename one of the two files.',
    }));
    const taken = guide.flatMap(({ file, slug }) =>
      isFixedPage(`/guide/${slug}/`)
        ? { file, line: 1, column: 1, message: `"/guide/${slug}/" is a page that every site has.`, hint: 'Rename the file.' }
        : [],
    );
    return [...doubles, ...twins, ...taken, ...findGaps(guide)];
  },
};

/** Steps that follow none. Silent while a page has a mistake: the missing step may be there. */
function findGaps(guide: readonly GuideDocument[]): Finding[] {
  if (guide.some(({ data }) => !data)) return [];
  const steps = new Set(guide.map(({ fields }) => fields.step));
  return guide.flatMap(({ file, at, fields: { step } }) =>
    step === undefined || step === 1 || steps.has(step - 1)
      ? []
      : { file, ...at(['step']), message: `Step ${step} is here, but there is no step ${step - 1}.`, hint: 'Number the steps from 1 without a gap.' },
  );
}
