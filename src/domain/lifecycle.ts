import { type Day, latestDay } from './day.ts';

/** Every milestone of an integration, in the only order in which they can be reached. */
export const MILESTONES = [
  'interested', 'approved', 'sandbox-issued', 'oauth-registered', 'built', 'submitted',
  'walkthrough-passed', 'qa-call', 'final-touches', 'production-credentials', 'production-confirmed',
] as const;
export type Milestone = (typeof MILESTONES)[number];

/** What a customer may see of a listing, from nothing at all to a page that says why it is gone. */
export const PUBLIC_STATUSES = ['hidden', 'coming-soon', 'available', 'deprecated', 'delisted'] as const;
export type PublicStatus = (typeof PUBLIC_STATUSES)[number];

/** How a public listing can end. */
export const END_KINDS = ['deprecated', 'delisted'] as const;
export type EndKind = (typeof END_KINDS)[number];

/** What has been shown about an integration. */
export interface Evidence {
  reached: ReadonlySet<Milestone>;
  ended?: { readonly kind: EndKind } | undefined;
}

/** The day on which each milestone was reached; a milestone without a day has not been reached. */
export type MilestoneDays = Readonly<Partial<Record<Milestone, { readonly on: Day } | undefined>>>;

/** A milestone that contradicts the ones before it. */
export type OrderProblem = { milestone: Milestone } & (
  /** All earlier milestones without a day, down to the last one that has one, in the order of the process. */
  | { kind: 'missing-predecessors'; missing: readonly Milestone[] }
  /** The nearest earlier milestone that has a later day. */
  | { kind: 'out-of-order'; predecessor: Milestone }
);

/**
 * The public status that a listing's evidence proves.
 *
 * Nobody states a status: it follows from the milestones that have a day. An end, once dated, outranks
 * them all, so that a delisted listing can never reappear because a milestone was added late.
 *
 * @example
 * publicStatus({ reached: new Set(['submitted', 'walkthrough-passed']) }); // 'coming-soon'
 */
export function publicStatus({ reached, ended }: Evidence): PublicStatus {
  if (ended) return ended.kind;
  if (reached.has('production-confirmed')) return 'available';
  return reached.has('walkthrough-passed') ? 'coming-soon' : 'hidden';
}

/** The public status that the milestones and the end of a record prove. */
export function provenStatus({ milestones, ended }: { readonly milestones: MilestoneDays; readonly ended?: Evidence['ended'] }): PublicStatus {
  return publicStatus({ reached: new Set(reachedMilestones(milestones)), ended });
}

/** The milestones that have a day, in program order. */
export function reachedMilestones(days: MilestoneDays): Milestone[] {
  return MILESTONES.filter((milestone) => days[milestone] !== undefined);
}

/** The milestones that are still missing for the next public status, in program order; none once it is available. */
export function missingForNext(days: MilestoneDays): Milestone[] {
  const soon = MILESTONES.indexOf('walkthrough-passed');
  const target = days['walkthrough-passed'] === undefined ? MILESTONES.slice(0, soon + 1) : MILESTONES;
  return target.filter((milestone) => days[milestone] === undefined);
}

/** The first milestone that has no day yet, or `undefined` when all are reached. */
export function nextMilestone(days: MilestoneDays): Milestone | undefined {
  return MILESTONES.find((milestone) => days[milestone] === undefined);
}

/** Whether a listing with this status has a page with its article on the public site. */
export function isShown(status: PublicStatus): boolean {
  return status === 'coming-soon' || status === 'available' || status === 'deprecated';
}

/** Whether the public site may name a listing with this status at all. */
export function isPublic(status: PublicStatus): boolean {
  return status !== 'hidden';
}

/**
 * Every milestone whose predecessors lack a day, or that lies before one that must come first.
 *
 * A gap of several milestones is reported once, at the milestone behind it.
 */
export function findOrderProblems(days: MilestoneDays): OrderProblem[] {
  return MILESTONES.flatMap((milestone, index): OrderProblem[] => {
    const on = days[milestone]?.on;
    if (on === undefined) return [];
    const before = MILESTONES.slice(0, index).toReversed();
    const known = before.findIndex((earlier) => days[earlier] !== undefined);
    const missing = (known === -1 ? before : before.slice(0, known)).toReversed();
    if (missing.length > 0) return [{ milestone, kind: 'missing-predecessors', missing }];
    const later = before.find((earlier) => (days[earlier]?.on ?? '') > on);
    return later === undefined ? [] : [{ milestone, kind: 'out-of-order', predecessor: later }];
  });
}

/** The day on which the present public status began, or `undefined` for a hidden listing. */
export function statusSince(days: MilestoneDays, ended?: { readonly on: Day } | undefined): Day | undefined {
  return ended?.on ?? days['production-confirmed']?.on ?? days['walkthrough-passed']?.on;
}

/** The day of the latest milestone, or `undefined` where none is reached. */
export function lastProgress(days: MilestoneDays): Day | undefined {
  return latestDay(MILESTONES.flatMap((milestone) => days[milestone]?.on ?? []));
}
