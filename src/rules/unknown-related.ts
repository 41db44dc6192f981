import { suggest } from '../domain/text/nearest.ts';
import type { Rule } from './rule.ts';

/** An answer leads on to pages of the guide that exist. */
export const unknownRelated: Rule = {
  id: 'question/unknown-page',
  severity: 'error',
  why: 'Under the answer stand links to pages of the guide, and there is no page with this name.',
  fix: 'Write the name of the guide page without its number and ending: "register" for 03-register.mdx.',
  check({ questions, guide }) {
    const slugs = guide.map(({ slug }) => slug);
    return questions.flatMap(({ file, fields, at }) =>
      (fields.related ?? []).flatMap((slug, index) =>
        slugs.includes(slug)
          ? []
          : { file, ...at(['related', index]), message: `The guide has no page "${slug}".`, hint: slugs.length > 0 ? suggest(slug, slugs) : 'Remove it.' },
      ),
    );
  },
};
