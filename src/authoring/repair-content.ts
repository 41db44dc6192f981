import { lstat, open, readFile, realpath, rename, rm } from 'node:fs/promises';
import { basename, dirname, join, sep } from 'node:path';
import type { z } from 'zod';
import type { Day } from '../domain/day.ts';
import { type FileKind, findFiles, type SourceFile } from '../gate/paths.ts';
import { Problems } from '../gate/problems.ts';
import { readContent } from '../gate/read-content.ts';
import { readText } from '../gate/text.ts';
import { repairPicture } from '../images/repair-picture.ts';
import type { Content } from '../rules/content.ts';
import { announcementSchema } from '../schemas/announcement.ts';
import { categoriesSchema } from '../schemas/category.ts';
import { glossarySchema } from '../schemas/glossary.ts';
import { guidePageSchema } from '../schemas/guide-page.ts';
import { historySchema } from '../schemas/history.ts';
import { listingSchema } from '../schemas/listing.ts';
import { plansSchema } from '../schemas/plan.ts';
import { programSchema } from '../schemas/program.ts';
import { questionSchema } from '../schemas/question.ts';
import { scopesSchema } from '../schemas/scope.ts';
import { statusSchema } from '../schemas/status.ts';
import { wordsSchema } from '../schemas/words.ts';
import { repairText } from './repair-text.ts';

/** What was done to one file, in words. */
export interface Repair {
  /** Path for messages: from the content folder's parent. */
  file: string;
  done: readonly string[];
}

/** The kinds of text that are repaired, and what judges their fields. */
const TEXTS: Readonly<Partial<Record<FileKind, { frontmatter: boolean; ordered: boolean; schema: z.ZodType }>>> = {
  // Its comments stand above groups of fields, whose order is the program's own.
  program: { frontmatter: false, ordered: false, schema: programSchema },
  categories: { frontmatter: false, ordered: true, schema: categoriesSchema },
  plans: { frontmatter: false, ordered: true, schema: plansSchema },
  scopes: { frontmatter: false, ordered: true, schema: scopesSchema },
  glossary: { frontmatter: false, ordered: true, schema: glossarySchema },
  words: { frontmatter: false, ordered: false, schema: wordsSchema },
  status: { frontmatter: false, ordered: true, schema: statusSchema },
  history: { frontmatter: false, ordered: true, schema: historySchema },
  article: { frontmatter: true, ordered: true, schema: listingSchema },
  guide: { frontmatter: true, ordered: true, schema: guidePageSchema },
  question: { frontmatter: true, ordered: true, schema: questionSchema },
  announcement: { frontmatter: true, ordered: true, schema: announcementSchema },
};
/** What readText reports of a text that can be repaired all the same. */
const REPAIRABLE = new Set(['file/unicode-form', 'file/to-do']);

/**
 * Repair every file of a content folder in which something can be repaired without asking, in path order.
 *
 * Only files that the gate can read are touched: no links, nothing outside of the folder, nothing whose letters cannot be trusted.
 * A file is replaced whole or not at all.
 *
 * @param cacheDir where verdicts on unchanged files are kept
 * @param chosen which paths inside the content folder may be touched
 */
export async function repairContent(contentDir: string, today: Day, cacheDir: string, chosen: (path: string) => boolean): Promise<Repair[]> {
  const root = await realpath(contentDir);
  const { content } = await readContent(contentDir, today, cacheDir);
  const includes = new Map((content.scopes?.entries ?? []).map(({ data }) => [data.id, data.includes ?? []] as const));
  // What a record says that customers were told is asked for until the record says otherwise.
  const recorded = new Set(content.histories.map(({ slug }) => slug));
  const isRecorded = ({ names: [slug = ''] }: SourceFile): boolean => recorded.has(slug);
  const repairs: Repair[] = [];
  for (const source of findFiles(root, basename(root), new Problems())) {
    if (source.refused || !chosen(source.path)) continue;
    const repaired = source.kind === 'asset' ? await repairAsset(source, content) : await repairFields(source, isRecorded(source) ? new Map() : includes);
    if (!repaired || !(await isInside(root, source))) continue;
    await replace(source.absolute, repaired.bytes);
    repairs.push({ file: source.file, done: repaired.done });
  }
  return repairs;
}

type Repaired = { bytes: Uint8Array; done: readonly string[] } | undefined;

async function repairFields(source: SourceFile, includes: ReadonlyMap<string, readonly string[]>): Promise<Repaired> {
  const kind = TEXTS[source.kind];
  if (!kind) return undefined;
  const problems = new Problems();
  const text = readText(source, problems);
  if (text === undefined || problems.list.some(({ rule }) => !REPAIRABLE.has(rule))) return undefined;
  const { text: better, done } = repairText(text, { ...kind, includes: source.kind === 'article' ? includes : new Map() });
  return better === text ? undefined : { bytes: new TextEncoder().encode(better), done };
}

async function repairAsset(source: SourceFile, { program, listings }: Content): Promise<Repaired> {
  const limits = program?.fields.limits;
  const [slug = '', name = ''] = source.names;
  if (!limits || !/\.(?:png|jpg|webp)$/.test(name)) return undefined;
  const fields = listings.find((listing) => listing.slug === slug)?.fields;
  const isLogo = [fields?.logo, fields?.logoDark].some((logo) => logo?.replace(/^\.\//, '') === name);
  const most = isLogo ? { maxBytes: limits.logo.maxBytes, minSize: limits.logo.minSize } : { maxBytes: limits.screenshot.maxBytes, minSize: limits.screenshot.minWidth };
  const repaired = await repairPicture(await readFile(source.absolute), most);
  return repaired && { bytes: repaired.bytes, done: [repaired.done] };
}

/** Whether a file is still a file of its own in the folder, and no link since it was found. */
async function isInside(root: string, { absolute }: SourceFile): Promise<boolean> {
  const folder = await realpath(dirname(absolute));
  return (folder === root || folder.startsWith(root + sep)) && (await lstat(absolute)).isFile();
}

/** The old file stands until the new one is whole; a name that is taken, or a link in its place, is never written through. */
async function replace(absolute: string, bytes: Uint8Array): Promise<void> {
  const beside = join(dirname(absolute), `.${basename(absolute)}.repair`);
  const { mode } = await lstat(absolute);
  const file = await open(beside, 'wx', mode);
  try {
    await file.writeFile(bytes);
    await file.close();
    await rename(beside, absolute);
  } catch (error) {
    await file.close();
    await rm(beside, { force: true });
    throw error;
  }
}
