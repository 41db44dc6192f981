import { publication } from 'virtual:waymark';
import { spellCount } from '../domain/text/counts.ts';
import { PACKAGES } from '../domain/packages.ts';
import type { EditionContext } from '../editions/context.ts';
import { ENVIRONMENTS } from '../schemas/program.ts';
import { getSteps } from './guide.ts';
import { getExample } from './listings.ts';
import { getPackageRules, getProgram, getTerm } from './program.ts';
import { getSample } from './samples.ts';
import { inside, say, words } from './words.ts';

/** The part of an entry that its edition is made from. */
interface Source {
  id: string;
  body?: string | undefined;
  filePath?: string | undefined;
}

/**
 * What the Markdown edition of a page refers to.
 *
 * @param href address of the page inside the site
 * @param folder the listing whose pictures the text names, where it is one
 */
export async function getEditionContext(source: Source, href: string, folder?: string): Promise<EditionContext> {
  const steps = await getSteps();
  const { site } = getProgram();
  return {
    words,
    say,
    inside,
    file: source.filePath ?? source.id,
    mdx: source.filePath?.endsWith('.mdx') ?? false,
    page: new URL(href, site.url).href,
    program: getProgram(),
    pictureOf(src) {
      const picture = publication.pictures[`${folder ?? ''}/${src.replace(/^\.\//, '')}`];
      if (picture) return new URL(picture.src, site.url).href;
      return publication.preview ? null : undefined;
    },
    sampleOf(name) {
      const [filledFor] = ENVIRONMENTS;
      const languages = getSample(name);
      return {
        filledFor,
        languages: languages.map(({ file, grammar, texts }) => ({ file, grammar, text: texts.find(({ environment }) => environment === filledFor)?.text ?? '' })),
        values: [...new Set(languages.flatMap(({ values }) => values))],
      };
    },
    meaningOf(term) {
      return getTerm(term).meaning;
    },
    countOf(what, step) {
      const counts = new Map([['steps', steps.length], ['packages', PACKAGES.length], ['parts', steps.find(({ slug }) => slug === step)?.parts.length]]);
      const count = counts.get(what);
      if (count === undefined) throw new Error(`Nothing counts "${what}" of "${step ?? ''}".`);
      return spellCount(count, site.language);
    },
    rulesOf(packageId) {
      const known = PACKAGES.find((id) => id === packageId);
      if (known === undefined) throw new Error(`No package is called "${packageId}".`);
      return getPackageRules(known);
    },
    example: await getExample(),
  };
}
