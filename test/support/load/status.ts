import { MILESTONES, type Milestone } from '../../../src/domain/lifecycle.ts';
import type { Chance } from './chance.ts';

/** A status file as it is written, before any successor is named. */
export interface WrittenStatus {
  milestones: Partial<Record<Milestone, string>>;
  packages?: Record<string, string>;
  ended?: { kind: 'deprecated' | 'delisted'; on: string; reason: string; successor?: string };
}

type Kind = 'unknown' | 'early' | 'soon' | 'available' | 'deprecated' | 'delisted';

const MILLISECONDS_PER_DAY = 86_400_000;

/** Days before another day. */
export function daysBefore(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - days * MILLISECONDS_PER_DAY).toISOString().slice(0, 10);
}

/** The record of a listing in one of the states that there are, or `undefined` for one without any. */
export function writeStatus(chance: Chance, today: string): WrittenStatus | undefined {
  const kind = pickKind(chance);
  if (kind === 'unknown') return undefined;
  const last = lastMilestone(chance, kind);
  const age = ageOf(chance, kind);
  const endedAgo = kind === 'deprecated' || kind === 'delisted' ? chance.between(0, age - 1) : undefined;
  const milestones = datedUpTo(chance, last, daysBefore(today, age));
  const submitted = milestones.submitted;
  return {
    milestones,
    ...(submitted === undefined ? {} : { packages: { 'sandbox-logins': daysBefore(submitted, chance.between(0, 5)), 'support-form': daysBefore(submitted, chance.between(0, 9)) } }),
    ...(endedAgo === undefined ? {} : { ended: { kind: kind === 'delisted' ? 'delisted' : 'deprecated', on: daysBefore(today, endedAgo), reason: 'The partner has decided to stop working on this integration.' } }),
  };
}

/** The record of what changed for customers, as far as a listing was ever public. */
export function writeHistory({ milestones, ended }: WrittenStatus, scopes: readonly string[]): { changes: object[] } | undefined {
  const passed = milestones['walkthrough-passed'];
  if (passed === undefined) return undefined;
  const confirmed = milestones['production-confirmed'];
  return {
    changes: [
      { on: passed, status: 'coming-soon', scopes },
      ...(confirmed === undefined ? [] : [{ on: confirmed, status: 'available' }]),
      ...(ended ? [{ on: ended.on, status: ended.kind }] : []),
    ],
  };
}

function pickKind(chance: Chance): Kind {
  const share = chance.between(1, 100);
  if (share <= 4) return 'unknown';
  if (share <= 8) return 'early';
  if (share <= 18) return 'soon';
  if (share <= 94) return 'available';
  return share <= 98 ? 'deprecated' : 'delisted';
}

function lastMilestone(chance: Chance, kind: Kind): Milestone {
  if (kind === 'early') return chance.pick(MILESTONES.slice(0, MILESTONES.indexOf('walkthrough-passed')));
  if (kind === 'soon') return chance.pick(MILESTONES.slice(MILESTONES.indexOf('walkthrough-passed'), -1));
  return 'production-confirmed';
}

/** How many days ago the last milestone was: what is on its way is recent, what works may be five years old. */
function ageOf(chance: Chance, kind: Kind): number {
  return kind === 'early' || kind === 'soon' ? chance.between(0, 40) : chance.between(kind === 'available' ? 0 : 60, 1800);
}

/** Milestones up to one, which falls on a day; each some days after the one before. */
function datedUpTo(chance: Chance, last: Milestone, on: string): Partial<Record<Milestone, string>> {
  const reached = MILESTONES.slice(0, MILESTONES.indexOf(last) + 1);
  const days: Partial<Record<Milestone, string>> = {};
  let day = on;
  for (const milestone of reached.toReversed()) {
    days[milestone] = day;
    day = daysBefore(day, chance.between(1, 14));
  }
  return Object.fromEntries(reached.map((milestone) => [milestone, days[milestone] ?? on]));
}
