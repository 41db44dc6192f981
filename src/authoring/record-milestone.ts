import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { Day } from '../domain/day.ts';
import { type Diagnostic, formatDiagnostic } from '../domain/diagnostics.ts';
import { formatEntry, provenStatuses } from '../domain/history.ts';
import { type MilestoneDays, provenStatus, type PublicStatus } from '../domain/lifecycle.ts';
import type { Words } from '../words/catalog.ts';
import { wordsOf } from '../words/own-words.ts';
import { readContent } from '../gate/read-content.ts';
import type { Content } from '../rules/content.ts';
import { publicStatuses } from '../rules/public-listings.ts';
import { addMilestone, type MilestoneEntry } from './milestone-text.ts';

/** What came of recording a milestone. Only `recorded` has changed files; `unsound` says that the record had errors before. */
export type RecordResult =
  | { outcome: 'recorded'; before: PublicStatus; after: PublicStatus; files: readonly string[]; words: Words }
  | { outcome: 'refused'; reason: string }
  | { outcome: 'broken' | 'unsound'; diagnostics: readonly Diagnostic[] };

interface Target {
  contentDir: string;
  /** Where verdicts on unchanged files are kept. */
  cacheDir: string;
  today: Day;
  slug: string;
}

/**
 * Record that a listing has reached a milestone: in its status file and, where that changes what customers
 * see, in its record of changes.
 *
 * The whole gate judges the change. Where that finds an error that was not there before, both files are put
 * back as they were.
 */
export async function recordMilestone({ contentDir, cacheDir, today, slug }: Target, entry: MilestoneEntry): Promise<RecordResult> {
  const { content, diagnostics } = await readContent(contentDir, today, cacheDir);
  const before = publicStatuses(content).get(slug) ?? 'hidden';
  const status = await openFile(contentDir, `status/${slug}.yaml`);
  const history = await openFile(contentDir, `history/${slug}.yaml`);
  // Rules do not judge what they cannot read, so that a milestone would get past them.
  const unsound = diagnostics.filter(({ file, severity }) => severity === 'error' && [status, history].some(({ path }) => file.endsWith(`/${path}`)));
  if (unsound.length > 0) return { outcome: 'unsound', diagnostics: unsound };
  const changed = addMilestone(status.text, entry);
  if ('refused' in changed) return { outcome: 'refused', reason: `${contentDir}/${status.path}: ${changed.refused}` };

  let kept = false;
  try {
    await save(status.absolute, changed.text);
    const record = content.statuses.find((one) => one.slug === slug)?.fields;
    const milestones = { ...record?.milestones, [entry.milestone]: { on: entry.on } };
    const after = provenStatus({ milestones, ended: record?.ended });
    if (after !== before) await save(history.absolute, withStatuses(history.text, content, slug, milestones));
    const added = newErrors(diagnostics, (await readContent(contentDir, today, cacheDir)).diagnostics);
    if (added.length > 0) return { outcome: 'broken', diagnostics: added };
    kept = true;
    return { outcome: 'recorded', before, after, files: after === before ? [status.path] : [status.path, history.path], words: wordsOf(content.words?.data, content.program?.fields.labels) };
  } finally {
    if (!kept) await Promise.all([restore(status), restore(history)]);
  }
}

/** The record of changes with every status that the milestones prove and that it does not hold yet. */
function withStatuses(text: string | undefined, { listings, statuses, histories }: Content, slug: string, milestones: MilestoneDays): string {
  const ended = statuses.find((one) => one.slug === slug)?.fields.ended;
  const recorded = histories.find((one) => one.slug === slug)?.fields.changes ?? [];
  const scopes = listings.find((one) => one.slug === slug)?.fields.scopes?.map(({ id }) => id);
  const missing = provenStatuses(milestones, ended).filter(({ on, status }) => !recorded.some((one) => one.on === on && one.status === status));
  const lines = missing.map((step, index) => `  ${formatEntry(text === undefined && index === 0 ? { ...step, scopes } : step)}\n`);
  const head = text === undefined ? 'changes:\n' : text.endsWith('\n') ? text : `${text}\n`;
  return `${head}${lines.join('')}`;
}

/** Errors that a change brought, whatever line the earlier ones have moved to. */
function newErrors(before: readonly Diagnostic[], after: readonly Diagnostic[]): Diagnostic[] {
  const nameOf = (diagnostic: Diagnostic): string => formatDiagnostic({ ...diagnostic, line: 0, column: 0 });
  const known = new Set(before.map(nameOf));
  return after.filter((diagnostic) => diagnostic.severity === 'error' && !known.has(nameOf(diagnostic)));
}

interface OpenFile {
  /** Path inside the content folder. */
  path: string;
  absolute: string;
  /** `undefined` where there is no such file. */
  text: string | undefined;
}

async function openFile(contentDir: string, path: string): Promise<OpenFile> {
  const absolute = join(resolve(contentDir), path);
  try {
    return { path, absolute, text: await readFile(absolute, 'utf8') };
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return { path, absolute, text: undefined };
    throw error;
  }
}

async function save(absolute: string, text: string): Promise<void> {
  await mkdir(dirname(absolute), { recursive: true });
  await writeFile(absolute, text);
}

async function restore({ absolute, text }: OpenFile): Promise<void> {
  if (text === undefined) await rm(absolute, { force: true });
  else await writeFile(absolute, text);
}
