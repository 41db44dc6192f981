import { COUNTED } from '../domain/text/counts.ts';
import { PACKAGES } from '../domain/packages.ts';
import { ENVIRONMENT_VALUES, programSchema } from './program.ts';

/** The kinds of text that authors write. */
export const ARTICLE_KINDS = ['listing', 'guide', 'question', 'announcement'] as const;
export type ArticleKind = (typeof ARTICLE_KINDS)[number];

/** One attribute of a component. */
export interface ComponentAttribute {
  /** What it says, for authors. */
  readonly what: string;
  readonly required?: true;
  /** The values that it may have; any text where there are none. */
  readonly values?: readonly string[];
  /** Written by its name alone: it says that something is so. */
  readonly flag?: true;
  /** The value of another attribute that makes this one needed. */
  readonly neededWith?: { readonly attribute: string; readonly value: string };
}

/** A component, as authors may use it. */
export interface PageComponent {
  /** What readers get, for authors. */
  readonly what: string;
  readonly kinds: readonly ArticleKind[];
  /** Whether something stands between its beginning and its end. */
  readonly contents: 'needed' | 'none';
  /** Set where it can stand inside of a sentence; all others stand on lines of their own. */
  readonly inLine?: true;
  readonly attributes: Readonly<Record<string, ComponentAttribute>>;
}

const GUIDE = ['guide'] as const;
const ANSWERS = ['guide', 'question'] as const;
const TITLE = { title: { what: 'Heading; the kind of the note where there is none.' } } as const;
const OF_PACKAGE = { of: { what: 'Which package of a submission.', required: true, values: PACKAGES } } as const;

/**
 * Every component that authors may use, where, and with which attributes.
 *
 * The gate judges by this table, and the pages hand out what it names.
 */
export const PAGE_COMPONENTS = {
  Anchor: { what: 'A place that other pages link to.', kinds: GUIDE, contents: 'none', inLine: true, attributes: { id: { what: 'Id that stands behind # in the link.', required: true } } },
  Checklist: { what: 'A list of things to do, which readers tick.', kinds: GUIDE, contents: 'needed', attributes: {} },
  CodeSample: { what: 'A code sample in every language that it was written in.', kinds: GUIDE, contents: 'none', attributes: { name: { what: 'Name of a file in guide/samples, without its ending.', required: true } } },
  Contact: {
    what: 'An address of the program, or where to ask while it is not known.',
    kinds: ANSWERS,
    contents: 'none',
    inLine: true,
    attributes: { of: { what: 'Whose address.', required: true, values: Object.keys(programSchema.shape.contacts.shape) } },
  },
  Count: {
    what: 'A number that follows from the content, in words.',
    kinds: GUIDE,
    contents: 'none',
    inLine: true,
    attributes: {
      of: { what: 'What is counted.', required: true, values: COUNTED },
      step: { what: 'Slug of the step whose parts are counted.', neededWith: { attribute: 'of', value: 'parts' } },
      capital: { what: 'The number begins a sentence.', flag: true },
    },
  },
  EnvironmentTable: { what: 'Every value of every environment.', kinds: GUIDE, contents: 'none', attributes: {} },
  EnvironmentValue: { what: 'One value, of every environment.', kinds: ANSWERS, contents: 'none', attributes: { name: { what: 'Which value.', required: true, values: ENVIRONMENT_VALUES } } },
  Figure: {
    what: 'A picture of the listing, with words below it.',
    kinds: ['listing'],
    contents: 'none',
    attributes: { src: { what: 'File in the folder of the listing.', required: true }, alt: { what: 'What the picture shows, for those who cannot see it.', required: true }, caption: { what: 'The words below it.' } },
  },
  Item: { what: 'One thing to do, inside a Checklist.', kinds: GUIDE, contents: 'needed', attributes: { id: { what: 'Id by which a tick is kept, unlike that of every other item.', required: true } } },
  Note: { what: 'Something good to know.', kinds: ARTICLE_KINDS, contents: 'needed', attributes: TITLE },
  PackageExample: { what: 'A package of the listing that program.yaml names as the example.', kinds: GUIDE, contents: 'none', attributes: OF_PACKAGE },
  PackageRules: { what: 'The rules by which a package is checked.', kinds: GUIDE, contents: 'none', attributes: OF_PACKAGE },
  ProgramLink: {
    what: 'Words that link to an address of program.yaml, or say that it is not known yet.',
    kinds: ANSWERS,
    contents: 'needed',
    inLine: true,
    attributes: { to: { what: 'Which link.', required: true, values: Object.keys(programSchema.shape.links.shape) } },
  },
  Steps: { what: 'A numbered list, with room around each step.', kinds: ['listing', ...ANSWERS], contents: 'needed', attributes: {} },
  Term: { what: 'A word that the glossary explains.', kinds: GUIDE, contents: 'needed', inLine: true, attributes: { id: { what: 'Id of an entry of glossary.yaml.', required: true } } },
  Tip: { what: 'Advice that spares work.', kinds: ARTICLE_KINDS, contents: 'needed', attributes: TITLE },
  Troubleshooting: { what: 'A table of what goes wrong, why, and what to do.', kinds: GUIDE, contents: 'needed', attributes: {} },
  Warning: { what: 'Something that does harm where it is missed.', kinds: ARTICLE_KINDS, contents: 'needed', attributes: TITLE },
} as const satisfies Record<string, PageComponent>;

type Table = typeof PAGE_COMPONENTS;
/** Names of the components that one kind of text may use. */
export type ComponentOf<K extends ArticleKind> = { [N in keyof Table]: K extends Table[N]['kinds'][number] ? N : never }[keyof Table];

/** The components that one kind of text may use, by name. */
export function componentsOf(kind: ArticleKind): ReadonlyMap<string, PageComponent> {
  const all: [string, PageComponent][] = Object.entries(PAGE_COMPONENTS);
  return new Map(all.filter(([, { kinds }]) => kinds.includes(kind)));
}
