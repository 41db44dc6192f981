import type { Wording } from '../words/catalog.ts';
import type { EnvironmentId, EnvironmentValueName, Program } from '../schemas/program.ts';

/** What a page's text refers to, and the text itself does not say. */
export interface EditionContext extends Wording {
  /** Path of the source, for messages. */
  file: string;
  /** Whether the source is MDX; in Markdown, braces and tags are words. */
  mdx: boolean;
  /** Absolute address of the page, to which relative links belong. */
  page: string;
  program: Pick<Program, 'site' | 'links' | 'contacts' | 'environments'>;
  /** Absolute address of a picture that the text names; `null` where a preview has to do without it, `undefined` where there is none. */
  pictureOf(src: string): string | null | undefined;
  /** A code sample in each of its languages, filled for the first environment, and the values that were filled in. */
  sampleOf(name: string): { languages: readonly { file: string; grammar: string; text: string }[]; values: readonly EnvironmentValueName[]; filledFor: EnvironmentId };
  /** What a word of the glossary means. */
  meaningOf(term: string): string;
  /** How many there are of what a page counts, in words: steps of the process, parts of a step, packages. */
  countOf(what: string, step: string | undefined): string;
  /** The rules that check a package of a submission. */
  rulesOf(packageId: string): readonly { id: string; why: string }[];
  /** A listing in which every package can be seen; `undefined` where there is none. */
  example: { name: string; href: string } | undefined;
}
