import type { Day } from '../domain/day.ts';
import type { Diagnostic } from '../domain/diagnostics.ts';
import type { HistoryEntry } from '../domain/history.ts';
import type { PublicStatus } from '../domain/lifecycle.ts';
import type { PackageId } from '../domain/packages.ts';
import type { ReportedProgram } from '../gate/report-program.ts';
import type { Picture } from '../images/picture.ts';
import type { PreparedPictures } from '../images/prepare-pictures.ts';
import type { SampleFile, Task } from '../rules/content.ts';
import type { RuleDescription } from '../rules/rule.ts';
import type { Category } from '../schemas/category.ts';
import type { GlossaryEntry } from '../schemas/glossary.ts';
import type { Plan } from '../schemas/plan.ts';
import type { Program } from '../schemas/program.ts';
import type { Redirects } from '../schemas/redirects.ts';
import type { Scope } from '../schemas/scope.ts';
import type { Status } from '../schemas/status.ts';
import type { OwnWords } from '../schemas/words.ts';

/** A listing that this site may name, and why. */
export interface PublishedListing {
  slug: string;
  /** Path of the article inside `listings/`. */
  path: string;
  status: PublicStatus;
  record: Status | undefined;
  /** What changed since it became public, oldest first; of a delisted listing only its statuses. */
  history: readonly HistoryEntry[];
}

/** One thing to do, in a checklist of the guide. */
export type PublishedTask = Pick<Task, 'id' | 'text' | 'part'>;

/** What a build or a preview shows: content that may be seen, and nothing else. */
export interface Publication {
  today: Day;
  /** Whether hidden listings are shown, marked as such. */
  preview: boolean;
  /** Where every integration stands, and what the site for the public is refused for; only in a preview. */
  reported: (ReportedProgram & { errors: readonly Diagnostic[] }) | undefined;
  /** Absolute path of the content folder. */
  contentDir: string;
  program: Program;
  /** Words of the interface that the content has in its own language. */
  words: OwnWords;
  categories: readonly Category[];
  plans: readonly Plan[];
  scopes: readonly Scope[];
  redirects: Redirects;
  /** The address of every page, in byte order. */
  pages: readonly string[];
  glossary: readonly GlossaryEntry[];
  /** The things to do on each page of the guide, by its slug, in reading order. */
  tasks: Readonly<Record<string, readonly PublishedTask[]>>;
  listings: readonly PublishedListing[];
  /** Slugs of listings whose pages are not made: the last site has them as they would come out again. */
  unchanged: readonly string[];
  /** Paths of files inside `guide/`, `faq/` and `announcements/`; only those that are released. */
  guide: readonly string[];
  questions: readonly string[];
  /** Every code sample in every language. */
  samples: readonly Pick<SampleFile, 'name' | 'language' | 'text'>[];
  announcements: readonly string[];
  /** Every rule by which content is checked. */
  rules: readonly RuleDescription[];
  /** The ids of those that judge each package of a submission. */
  packageRules: readonly { id: PackageId; rules: readonly string[] }[];
  /** The mark of the program, for the header. */
  mark: Picture;
  logos: PreparedPictures['logos'];
  pictures: PreparedPictures['pictures'];
  /** What to notice in a picture, by the same key, where its listing says so. */
  captions: Readonly<Record<string, string>>;
  /** Address of a page → address of the picture with which others show a link to it. */
  shareImages: Readonly<Record<string, string>>;
}

/** Files that lie beside the pages: site path, such as `/_media/3f2a.webp` → absolute path, or the bytes themselves. */
export type MediaFiles = ReadonlyMap<string, { path: string } | { bytes: Uint8Array }>;
