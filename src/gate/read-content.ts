import { realpath, stat } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import type { Day } from '../domain/day.ts';
import { compareDiagnostics, type Diagnostic } from '../domain/diagnostics.ts';
import type { Content, ListingFolder } from '../rules/content.ts';
import { runRules } from '../rules/index.ts';
import { addressesSchema } from '../schemas/addresses.ts';
import { announcementSchema } from '../schemas/announcement.ts';
import { categorySchema } from '../schemas/category.ts';
import { glossaryEntrySchema } from '../schemas/glossary.ts';
import { guidePageSchema } from '../schemas/guide-page.ts';
import { historySchema } from '../schemas/history.ts';
import { listingSchema } from '../schemas/listing.ts';
import { planSchema } from '../schemas/plan.ts';
import { programSchema } from '../schemas/program.ts';
import { questionSchema } from '../schemas/question.ts';
import { redirectsSchema } from '../schemas/redirects.ts';
import { scopeSchema } from '../schemas/scope.ts';
import { statusSchema } from '../schemas/status.ts';
import { wordsSchema } from '../schemas/words.ts';
import { ruleCatalog } from './catalog.ts';
import { showHost } from './hosts.ts';
import { readListingName } from './listing-name.ts';
import { findMentions } from './mentions.ts';
import { type FileKind, findFiles, type SourceFile } from './paths.ts';
import { checkPictures } from './pictures.ts';
import { Problems, START } from './problems.ts';
import { checkSecrets } from './secrets.ts';
import { readSample } from './samples.ts';
import { readDocument, readYamlFile, readYamlList } from './sourced.ts';
import { EVERYTHING, type Touched } from './touched.ts';
import { Verdicts } from './verdicts.ts';

/** Everything that a content folder says, and everything that is wrong with it. */
export interface GateResult {
  content: Content;
  /** Sorted as they are reported. */
  diagnostics: Diagnostic[];
  /** How many files were looked at. */
  files: number;
}

const REQUIRED: readonly FileKind[] = ['program', 'categories', 'plans', 'scopes'];

/**
 * Read and check a whole content folder; the only reader of raw files.
 *
 * Mistakes of authors come back as diagnostics, all of them at once.
 *
 * @param contentDir path of the content folder
 * @param today the day that counts as today, for milestones in the future and old checks
 * @param cacheDir where verdicts on unchanged files are kept; without one every file is judged anew
 * @param touched what to look at; of the rest only as much is read as the rules across files need
 * @throws when the folder does not exist or cannot be read at all
 */
export async function readContent(contentDir: string, today: Day, cacheDir?: string, touched: Touched = EVERYTHING): Promise<GateResult> {
  // Astro names files by their real paths; links above the folder are resolved once, here and there alike.
  const root = await realpath(contentDir);
  const label = basename(resolve(contentDir));
  if (!(await stat(root)).isDirectory()) throw new Error(`${contentDir} is not a folder.`);
  const problems = new Problems();
  const sources = findFiles(root, label, problems, touched);
  // A look at a few files is over before the memory of all of them is opened.
  const verdicts = await Verdicts.open(touched === EVERYTHING ? cacheDir : undefined, root);
  const content = await parseAll(sources, today, touched, problems, verdicts);
  for (const kind of REQUIRED) {
    if (!sources.some((source) => source.kind === kind)) {
      problems.error(`${label}/${kind}.yaml`, START, 'file/missing', `There is no ${kind}.yaml.`, kind === 'program' ? 'Is this the content folder? A new one begins with npm run new -- program <dir>.' : 'Create it, even where it holds an empty list.');
    }
  }
  reportDoubles(sources, problems);
  const readable = sources.filter(({ path, refused }) => touched(path) && !refused);
  await checkPictures(readable, content, problems, verdicts);
  await checkSecrets(readable, content, problems, verdicts);
  await verdicts.save();
  const diagnostics = [...problems.list, ...runRules({ ...content, listings: firstArticles(content.listings) })]
    .filter(({ file }) => touched(file.slice(label.length + 1)))
    .sort(compareDiagnostics);
  return { content, diagnostics, files: sources.filter(({ path }) => touched(path)).length };
}

/** Reads one file, and reports what is wrong with it to its second argument. */
type Read<T> = (source: SourceFile, problems: Problems) => T | undefined | Promise<T | undefined>;

async function parseAll(sources: readonly SourceFile[], today: Day, touched: Touched, problems: Problems, verdicts: Verdicts): Promise<Content> {
  const unread: string[] = [];
  const readOne = async <T extends object>(source: SourceFile, read: Read<T>): Promise<T | undefined> => {
    const result = await verdicts.of(source, 'read', problems, (own) => read(source, own));
    if (!result || isUnread(result)) unread.push(source.file);
    return result;
  };
  const each = async <T extends object>(kind: FileKind, read: Read<T>): Promise<T[]> => {
    const all = await Promise.all(sources.filter((source) => source.kind === kind).map((source) => readOne(source, read)));
    return all.filter((one) => one !== undefined);
  };
  const maybe = async <T extends object>(kind: FileKind, read: Read<T>): Promise<T | undefined> => {
    const source = sources.find((one) => one.kind === kind);
    return source ? readOne(source, read) : undefined;
  };
  const assets = groupAssets(sources);
  const isMentioned = touched === EVERYTHING ? touched : await findMentions(sources, touched);
  const listings = await each('article', async (source, own) => {
    if (!touched(source.path)) return readListingName(source);
    const document = await readDocument(source, listingSchema, 'listing', own);
    return { ...document, slug: source.names[0] ?? '' };
  });
  return {
    today,
    showHost,
    ruleIds: ruleCatalog().map(({ id }) => id),
    program: await maybe('program', (source, own) => readYamlFile(source, programSchema, own)),
    categories: await maybe('categories', (source, own) => readYamlList(source, categorySchema, own)),
    plans: await maybe('plans', (source, own) => readYamlList(source, planSchema, own)),
    scopes: await maybe('scopes', (source, own) => readYamlList(source, scopeSchema, own)),
    redirects: await maybe('redirects', (source, own) => readYamlFile(source, redirectsSchema, own)),
    glossary: await maybe('glossary', (source, own) => readYamlList(source, glossaryEntrySchema, own)),
    addresses: await maybe('addresses', (source, own) => readYamlFile(source, addressesSchema, own)),
    words: await maybe('words', (source, own) => readYamlFile(source, wordsSchema, own)),
    guide: await each('guide', async (source, own) => {
      const document = await readDocument(source, guidePageSchema, 'guide', own);
      return { ...document, slug: source.names[1] ?? '' };
    }),
    samples: await each('sample', (source, own) => readSample(source, own)),
    questions: await each('question', async (source, own) => {
      const document = await readDocument(source, questionSchema, 'question', own);
      return { ...document, topic: source.names[0] ?? '', slug: source.names[1] ?? '' };
    }),
    // What lies beside an article is no part of it, and may change while it stays.
    listings: listings.map((listing) => ({ ...listing, files: assets.get(listing.slug) ?? [] })),
    statuses: await each('status', (source, own) => {
      if (!isMentioned(source.path)) return undefined;
      const status = readYamlFile(source, statusSchema, own);
      return { ...status, slug: source.names[0] ?? '' };
    }),
    histories: await each('history', (source, own) => {
      if (!touched(source.path)) return undefined;
      const history = readYamlFile(source, historySchema, own);
      return { ...history, slug: source.names[0] ?? '' };
    }),
    announcements: await each('announcement', async (source, own) => {
      const document = await readDocument(source, announcementSchema, 'announcement', own);
      return { ...document, name: source.names[0] ?? '' };
    }),
    unread,
  };
}

/** Whether nothing at all could be read of a file. */
function isUnread(result: object): boolean {
  return 'fields' in result && typeof result.fields === 'object' && result.fields !== null && Object.keys(result.fields).length === 0;
}

/** Of two articles in one folder, which is reported, the first one counts. */
function firstArticles(listings: readonly ListingFolder[]): ListingFolder[] {
  const slugs = new Set<string>();
  return listings.filter(({ slug }) => slugs.size < slugs.add(slug).size);
}

function groupAssets(sources: readonly SourceFile[]): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const { kind, names: [slug = '', name = ''] } of sources) {
    if (kind === 'asset') groups.set(slug, [...(groups.get(slug) ?? []), name]);
  }
  return groups;
}

/** A folder with pictures and no article, or with two articles, is reported at the folder. */
function reportDoubles(sources: readonly SourceFile[], problems: Problems): void {
  const articles = new Map<string, string>();
  for (const { kind, file, names: [slug = ''] } of sources) {
    if (kind !== 'article') continue;
    if (articles.has(slug)) problems.error(file, START, 'listing/two-articles', 'This folder holds index.md and index.mdx.', 'Keep one of them.');
    articles.set(slug, file);
  }
  for (const { kind, file, names: [slug = ''] } of sources) {
    if (kind === 'asset' && !articles.has(slug)) {
      problems.error(file, START, 'listing/no-article', 'This folder has no index.md.', 'Add the article, or remove the folder.');
      articles.set(slug, file);
    }
  }
}
