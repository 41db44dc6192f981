import { type Day, daysBetween } from './day.ts';
import { type EndKind, lastProgress, MILESTONES, type Milestone, type MilestoneDays, nextMilestone, provenStatus, type PublicStatus } from './lifecycle.ts';
import { checkFreshness, isOverdue, type ShelfLife } from './freshness.ts';
import { compareText } from './text/order.ts';

/** Address of the report, in previews alone. */
export const REPORT_PATH = '/preview/report/';

/** A listing as far as the report asks about it. */
export interface ReportedListing {
  slug: string;
  name: string;
  milestones: MilestoneDays;
  ended?: { readonly kind: EndKind; readonly on: Day } | undefined;
  verifiedOn: Day | undefined;
}

/** Where one integration stands. */
export interface Standing {
  slug: string;
  name: string;
  status: PublicStatus;
  /** What it waits for; `undefined` when all is reached, or it ended. */
  waitingFor: Milestone | undefined;
  /** The day of the last milestone, and how many days ago that is; `undefined` where there is none. */
  since: Day | undefined;
  days: number | undefined;
}

/** How long a milestone takes from the one before it, over all integrations that reached both. */
export interface StepTime {
  milestone: Milestone;
  /** Median in days. */
  median: number;
  /** How many integrations it is the median of. */
  count: number;
}

/** Where the whole program stands on a day. */
export interface ProgramReport {
  today: Day;
  /** Those that wait longest first; then those that wait for nothing, by name. */
  standings: readonly Standing[];
  stepTimes: readonly StepTime[];
  /** Coming soon for longer than the program calls soon. */
  overdue: readonly { readonly slug: string; readonly name: string; readonly since: Day; readonly days: number }[];
  /** Public, and its steps not checked for longer than the program allows. */
  stale: readonly { readonly slug: string; readonly name: string; readonly verifiedOn: Day; readonly days: number }[];
}

/** Something of the program that is not known yet, and where it is written. */
export interface UnsetValue {
  /** Such as `links.oauthDocs`. */
  name: string;
  /** File and line, such as `content/program.yaml:51`. */
  place: string;
}

/** Say where every integration of a program stands. */
export function reportProgram(listings: readonly ReportedListing[], today: Day, shelfLife: ShelfLife): ProgramReport {
  const standings = listings.map((listing) => standingOf(listing, today));
  const shown = new Set(standings.filter(({ status }) => status === 'available' || status === 'coming-soon').map(({ slug }) => slug));
  const byDays = <T extends { days: number; slug: string }>(rows: readonly T[]): T[] => rows.toSorted((a, b) => b.days - a.days || compareText(a.slug, b.slug));
  return {
    today,
    standings: standings.toSorted(compareStandings),
    stepTimes: MILESTONES.slice(1).flatMap((milestone, index) => timeOf(milestone, MILESTONES[index], listings)),
    overdue: byDays(
      listings.flatMap(({ slug, name, milestones, ended }) => {
        const since = milestones['walkthrough-passed']?.on;
        return provenStatus({ milestones, ended }) === 'coming-soon' && since !== undefined && isOverdue(since, today, shelfLife) ? [{ slug, name, since, days: daysBetween(since, today) }] : [];
      }),
    ),
    stale: byDays(
      listings.flatMap(({ slug, name, verifiedOn }) => {
        if (verifiedOn === undefined || !shown.has(slug)) return [];
        const { days, stale } = checkFreshness(verifiedOn, today, shelfLife);
        return stale ? [{ slug, name, verifiedOn, days }] : [];
      }),
    ),
  };
}

function standingOf({ slug, name, milestones, ended }: ReportedListing, today: Day): Standing {
  const status = provenStatus({ milestones, ended });
  const since = ended?.on ?? lastProgress(milestones);
  return {
    slug,
    name,
    status,
    waitingFor: ended ? undefined : nextMilestone(milestones),
    since,
    days: since === undefined ? undefined : daysBetween(since, today),
  };
}

function compareStandings(a: Standing, b: Standing): number {
  const waits = Number(b.waitingFor !== undefined) - Number(a.waitingFor !== undefined);
  if (waits !== 0) return waits;
  const longer = a.waitingFor === undefined ? 0 : (b.days ?? 0) - (a.days ?? 0);
  return longer || compareText(a.name, b.name);
}

function timeOf(milestone: Milestone, before: Milestone | undefined, listings: readonly ReportedListing[]): StepTime[] {
  const days = listings.flatMap(({ milestones }) => {
    const from = before === undefined ? undefined : milestones[before]?.on;
    const to = milestones[milestone]?.on;
    return from === undefined || to === undefined ? [] : [daysBetween(from, to)];
  });
  return days.length === 0 ? [] : [{ milestone, median: medianOf(days), count: days.length }];
}

/** The middle of several numbers, or the mean of the two in the middle. */
function medianOf(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2;
}
