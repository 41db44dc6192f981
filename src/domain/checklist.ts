import { escapeMarkdown } from './text/markdown.ts';

/** Where a browser keeps ticks. A new number means that what is kept has a new form. */
export const TICKS_KEY = 'waymark-ticks-1';

/** Ids of the tasks that a reader ticked, also of tasks that the guide has no more. */
export type Ticks = ReadonlySet<string>;

/** How much of a list is done. */
export interface Progress {
  done: number;
  of: number;
}

/** Some tasks under a title. */
export interface TaskGroup {
  title: string;
  tasks: readonly { readonly id: string; readonly text: string }[];
}

/** The ticks that a browser kept. Whatever else stands under the key counts as none. */
export function parseTicks(kept: string | null): Ticks {
  try {
    const value: unknown = JSON.parse(kept ?? '[]');
    return new Set(Array.isArray(value) ? value.filter((id) => typeof id === 'string') : []);
  } catch {
    return new Set();
  }
}

/** Ticks as a browser keeps them. */
export function formatTicks(ticks: Ticks): string {
  return JSON.stringify([...ticks].sort());
}

/** How many of these tasks are ticked. */
export function progressOf(ids: readonly string[], ticks: Ticks): Progress {
  return { done: ids.filter((id) => ticks.has(id)).length, of: ids.length };
}

/** How far a list is: not begun, begun, or done. An empty list is not begun, since nobody did anything. */
export function stateOf({ done, of }: Progress): 'open' | 'begun' | 'done' {
  if (done === 0) return 'open';
  return done === of ? 'done' : 'begun';
}

/**
 * The page on which a reader goes on: the first one that has something left to do.
 *
 * @returns its index; `undefined` where nothing was ticked yet, or nothing is left
 */
export function findPosition(pages: readonly (readonly string[])[], ticks: Ticks): number | undefined {
  const progress = pages.map((ids) => progressOf(ids, ticks));
  if (progress.every(({ done }) => done === 0)) return undefined;
  const index = progress.findIndex(({ done, of }) => done < of);
  return index === -1 ? undefined : index;
}

/**
 * A checklist in Markdown, for an issue, a mail or a document of one's own.
 *
 * @param describe how much is done, in a sentence
 *
 * @example
 * checklistMarkdown('Checklist', [{ title: 'Build', tasks: [{ id: 'call', text: 'Call the API.' }] }], new Set(), ({ done, of }) => `${done} of ${of} done.`);
 * // # Checklist
 * //
 * // 0 of 1 done.
 * //
 * // ## Build
 * //
 * // - [ ] Call the API.
 */
export function checklistMarkdown(title: string, groups: readonly TaskGroup[], ticks: Ticks, describe: (progress: Progress) => string): string {
  const progress = progressOf(groups.flatMap(({ tasks }) => tasks.map(({ id }) => id)), ticks);
  const sections = groups.map((group) => {
    const lines = group.tasks.map(({ id, text }) => `- [${ticks.has(id) ? 'x' : ' '}] ${escapeMarkdown(text)}`);
    return `## ${escapeMarkdown(group.title)}\n\n${lines.join('\n')}\n`;
  });
  return [`# ${escapeMarkdown(title)}\n`, `${escapeMarkdown(describe(progress))}\n`, ...sections].join('\n');
}
