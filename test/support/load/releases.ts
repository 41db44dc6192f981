import type { PlannedListing } from './content.ts';
import { daysBefore } from './status.ts';

const DAYS_BETWEEN = 60;
const YEARS = 5;

/** Release days of the past years, each naming what has become available since the one before. */
export function planReleases(listings: readonly PlannedListing[], today: string): { date: string; text: string }[] {
  const dates = Array.from({ length: Math.floor((YEARS * 365) / DAYS_BETWEEN) }, (_, index) => daysBefore(today, 20 + index * DAYS_BETWEEN));
  return dates.flatMap((date) => {
    const before = daysBefore(date, DAYS_BETWEEN);
    const slugs = listings.filter(({ status }) => isNew(status, before, date)).map(({ slug }) => slug);
    if (slugs.length === 0) return [];
    const text = `---\ntitle: New in Larkfield\ndate: ${date}\nlistings: [${slugs.join(', ')}]\nsummary: Integrations that have become available since the last release day.\n---\n\nAll of them can be switched on today.\n`;
    return [{ date, text }];
  });
}

function isNew(status: PlannedListing['status'], after: string, until: string): boolean {
  const confirmed = status?.milestones['production-confirmed'];
  return confirmed !== undefined && confirmed > after && confirmed <= until && (status?.ended === undefined || status.ended.on > until);
}
