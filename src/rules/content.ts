import type { Day } from '../domain/day.ts';
import type { Position } from '../domain/diagnostics.ts';
import type { SampleLanguage } from '../domain/samples.ts';
import type { Addresses } from '../schemas/addresses.ts';
import type { Announcement } from '../schemas/announcement.ts';
import type { Category } from '../schemas/category.ts';
import type { GlossaryEntry } from '../schemas/glossary.ts';
import type { GuidePage } from '../schemas/guide-page.ts';
import type { History } from '../schemas/history.ts';
import type { Listing } from '../schemas/listing.ts';
import type { Plan } from '../schemas/plan.ts';
import type { Program } from '../schemas/program.ts';
import type { Question } from '../schemas/question.ts';
import type { Redirects } from '../schemas/redirects.ts';
import type { Scope } from '../schemas/scope.ts';
import type { Status } from '../schemas/status.ts';
import type { OwnWords } from '../schemas/words.ts';

/** Keys and indexes that lead to a value, such as `['scopes', 2, 'id']`. */
export type PropertyPath = readonly PropertyKey[];

/** What a file says, and where in the file each part of it stands. */
export interface Sourced<T> {
  /** Path from the content folder's parent, with `/` on every system. */
  file: string;
  /** The fields that are right by themselves. Rules read these, so that one mistake hides no other. */
  fields: Partial<T>;
  /** The whole, once every field is right. Only this is ever published. */
  data: T | undefined;
  /** Where the value at a path stands; the nearest place above it where there is no such value. */
  at(path: PropertyPath): Position;
  /** Where the key of the value at a path stands. */
  atKey(path: PropertyPath): Position;
}

/** A list in one file, such as the categories. Entries keep their index in the file. */
export interface SourcedList<T> {
  file: string;
  /** Entries whose fields are all right. */
  entries: readonly { readonly index: number; readonly data: T }[];
  /** Ids of every entry, also of those with a mistake, so that one mistake does not make others. */
  ids: ReadonlySet<string>;
  at(path: PropertyPath): Position;
}

/** Something in the body of a Markdown file, at its place. */
export interface Placed extends Position {
  /** Plain text of a heading, address of a link or picture. */
  text: string;
}

/** One thing to do, in a checklist of the guide. Its `text` is what readers tick. */
export interface Task extends Placed {
  /** By it a reader's tick is kept, so that rewording the task keeps the tick. Empty where the author wrote none. */
  id: string;
  /** Text of the `##` heading above it. */
  part: string | undefined;
  /** Whether it stands in a `<Checklist>`. */
  listed: boolean;
}

/** A heading in the body of a Markdown file. */
export interface Heading extends Placed {
  readonly depth: number;
  /** Whether anything but headings follows it. */
  readonly hasText: boolean;
  /** Anchor under which it can be linked to on its page. */
  readonly id: string;
}

/** The body of a Markdown file, as far as rules ask about it. */
export interface Article {
  headings: readonly Heading[];
  /** Places of the page that its components make, beside the headings. */
  anchors: readonly string[];
  images: readonly (Placed & { readonly alt: string })[];
  links: readonly Placed[];
  /** What readers see of each link that has words, and the address that it leads to. */
  labels: readonly (Placed & { readonly address: string })[];
  /** The things to do, in reading order. */
  tasks: readonly Task[];
  /** Ids of the words that the glossary explains here. */
  terms: readonly Placed[];
  /** Names of the code samples that it shows. */
  samples: readonly Placed[];
  /** Slugs of the steps whose parts it counts. */
  countedSteps: readonly Placed[];
  /** Where the body begins. */
  start: Position;
  /** Set where the body cannot be parsed, which is reported. Rules then say nothing about what it lacks. */
  unreadable?: true;
}

/** A Markdown file: its frontmatter and its body. */
export interface Document<T> extends Sourced<T> {
  article: Article;
}

export interface ListingFolder extends Document<Listing> {
  slug: string;
  /** Names of every file in the folder but the article. */
  files: readonly string[];
}
export interface GuideDocument extends Document<GuidePage> {
  slug: string;
}
/** One code sample in one language: a file that can be run once its placeholders are filled. */
export interface SampleFile {
  file: string;
  name: string;
  language: SampleLanguage;
  text: string;
  /** Names of the values that it leaves open. */
  placeholders: readonly Placed[];
}
export interface QuestionDocument extends Document<Question> {
  topic: string;
  slug: string;
}
export interface StatusFile extends Sourced<Status> {
  slug: string;
}
export interface HistoryFile extends Sourced<History> {
  slug: string;
}
export interface AnnouncementDocument extends Document<Announcement> {
  /** Name of the file without its ending. */
  name: string;
}

/** Everything that a content folder says. `undefined` where a file is missing or cannot be read at all. */
export interface Content {
  today: Day;
  /** A host in the letters that readers see, whether it is written in them or as `xn--…`. Rules are told how, since browsers have no such function. */
  showHost(host: string): string;
  /** Ids of all rules by which content is judged, those of reading included: each has its place on a page. */
  ruleIds: readonly string[];
  program: Sourced<Program> | undefined;
  categories: SourcedList<Category> | undefined;
  plans: SourcedList<Plan> | undefined;
  scopes: SourcedList<Scope> | undefined;
  redirects: Sourced<Redirects> | undefined;
  glossary: SourcedList<GlossaryEntry> | undefined;
  /** The record of every address that was ever public, where the content keeps one. */
  addresses: Sourced<Addresses> | undefined;
  /** The words of the interface in the language of the content, where it has any. */
  words: Sourced<OwnWords> | undefined;
  guide: readonly GuideDocument[];
  samples: readonly SampleFile[];
  questions: readonly QuestionDocument[];
  listings: readonly ListingFolder[];
  statuses: readonly StatusFile[];
  histories: readonly HistoryFile[];
  announcements: readonly AnnouncementDocument[];
  /** Files that could not be understood at all, which is reported. What they would say is unknown. */
  unread: readonly string[];
}
