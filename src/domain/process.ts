import { daysBetween } from './day.ts';
import { type Milestone, type MilestoneDays, MILESTONES, type PublicStatus, publicStatus } from './lifecycle.ts';

/** What a stretch of the process leads to. */
export interface Stretch {
  /** The milestones that are reached on it, in program order. The last one ends it. */
  milestones: readonly Milestone[];
  /** The milestone from which it starts; `undefined` at the beginning of the process. */
  from: Milestone | undefined;
  /** What customers see of an integration once it has been walked. */
  status: PublicStatus;
  /** What they saw before. */
  statusBefore: PublicStatus;
}

/** How long something took: half of `count` cases took `days` or fewer. */
export interface Duration {
  days: number;
  count: number;
}

/** Fewer cases say nothing about what is usual. */
const FEWEST_CASES = 5;

const WORDS_PER_MINUTE = 220;

/**
 * The stretches that the pages of a guide divide the process into.
 *
 * @param ends the milestone that each page ends with, in the order of the pages
 * @returns one for each page; `undefined` for a page that ends with none, or with an earlier one than a page before it
 */
export function divideProcess(ends: readonly (Milestone | undefined)[]): (Stretch | undefined)[] {
  let from: Milestone | undefined;
  return ends.map((end) => {
    if (end === undefined) return undefined;
    const start = from === undefined ? 0 : MILESTONES.indexOf(from) + 1;
    const milestones = MILESTONES.slice(start, MILESTONES.indexOf(end) + 1);
    if (milestones.length === 0) return undefined;
    const stretch: Stretch = { milestones, from, status: statusAfter(end), statusBefore: from === undefined ? 'hidden' : statusAfter(from) };
    from = end;
    return stretch;
  });
}

/**
 * How long a stretch took the integrations that have walked it, measured by the days of their milestones.
 *
 * @returns `undefined` where the stretch has no start, or too few have walked it to say what is usual
 */
export function usualDuration({ from, milestones }: Pick<Stretch, 'from' | 'milestones'>, integrations: readonly MilestoneDays[]): Duration | undefined {
  const to = milestones.at(-1);
  if (from === undefined || to === undefined) return undefined;
  const lengths = integrations.flatMap((days) => {
    const start = days[from]?.on;
    const end = days[to]?.on;
    return start === undefined || end === undefined ? [] : [daysBetween(start, end)];
  });
  if (lengths.length < FEWEST_CASES) return undefined;
  const middle = lengths.sort((a, b) => a - b)[Math.ceil(lengths.length / 2) - 1];
  return middle === undefined ? undefined : { days: middle, count: lengths.length };
}

/** How many minutes a text takes to read, at least one. Markup counts as words, which makes up for tables and code. */
export function readingMinutes(text: string): number {
  return Math.max(1, Math.round(text.split(/\s+/).length / WORDS_PER_MINUTE));
}

function statusAfter(milestone: Milestone): PublicStatus {
  return publicStatus({ reached: new Set(MILESTONES.slice(0, MILESTONES.indexOf(milestone) + 1)) });
}
