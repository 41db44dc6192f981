import type { Words } from '../words/catalog.ts';
import { addDays, type Day, daysBetween } from './day.ts';
import type { Speaker } from './text/sentence.ts';

const DAYS_PER_MONTH = 30;
const DAYS_PER_YEAR = 365;

/** After how many days a date on a listing is said to be old. */
export interface ShelfLife {
  /** Since somebody last walked through the article. */
  verifiedDays: number;
  /** Since a listing was first shown as coming soon. */
  comingSoonDays: number;
}

/** How long ago something was checked, and whether that is too long. */
export interface Freshness {
  days: number;
  stale: boolean;
  /** The last day on which the check still counts as recent. */
  goodUntil: Day;
}

/** How long ago the steps of an article were checked. A check dated after `today` counts as today's. */
export function checkFreshness(verifiedOn: Day, today: Day, { verifiedDays }: Pick<ShelfLife, 'verifiedDays'>): Freshness {
  const days = Math.max(0, daysBetween(verifiedOn, today));
  return { days, stale: days > verifiedDays, goodUntil: addDays(verifiedOn, verifiedDays) };
}

/** Whether a listing has been "coming soon" for longer than a reader would call soon. */
export function isOverdue(comingSoonSince: Day, today: Day, { comingSoonDays }: Pick<ShelfLife, 'comingSoonDays'>): boolean {
  return daysBetween(comingSoonSince, today) > comingSoonDays;
}

/**
 * A number of days as people say it.
 *
 * @example
 * formatAge(0, ages, say); // 'today'
 * formatAge(45, ages, say); // '45 days ago'
 * formatAge(200, ages, say); // '6 months ago'
 */
export function formatAge(days: number, ages: Words['terms']['ages'], say: Speaker['say']): string {
  if (days <= 0) return ages.today;
  if (days === 1) return ages.yesterday;
  if (days < 60) return say(ages.days, { count: days });
  return days < 2 * DAYS_PER_YEAR ? say(ages.months, { count: Math.floor(days / DAYS_PER_MONTH) }) : say(ages.years, { count: Math.floor(days / DAYS_PER_YEAR) });
}
