import type { HistoryFile, ListingFolder, StatusFile } from '../../src/rules/content.ts';
import { MILESTONES, type Milestone } from '../../src/domain/lifecycle.ts';
import type { HistoryEntry } from '../../src/domain/history.ts';
import type { Listing } from '../../src/schemas/listing.ts';
import type { Status } from '../../src/schemas/status.ts';
import { aDocument, aSource, type ArticleParts } from './sourced.ts';

/** Fields of a listing that pass every check. */
export function listingFields(changes: Partial<Listing> = {}): Listing {
  return {
    name: 'Acme Interviews',
    tagline: 'Plan interviews without a chain of messages.',
    about: 'Acme builds calendars for teams that meet many people every week.',
    categories: ['scheduling'],
    website: 'https://acme.example/quarry',
    logo: 'logo.svg',
    auth: 'oauth',
    webhooks: 'none',
    scopes: [
      { id: 'stay', why: 'Keeps the calendar in step over night.' },
      { id: 'notes:write', why: 'Puts the plan on the record of the candidate.' },
    ],
    appearsAs: ['notes'],
    support: { email: 'help@acme.example' },
    screenshots: [{ src: 'consent.png', alt: 'The page that asks for permission', caption: 'What you allow', shows: 'scopes' }],
    verifiedOn: '2026-07-01',
    ...changes,
  };
}

/** What a listing's folder holds, where it differs from one that passes every check. */
interface FolderParts extends ArticleParts {
  slug?: string;
  fields?: Partial<Listing>;
  files?: readonly string[];
}

/** The folder of a listing that passes every check. */
export function aListing({ slug = 'acme', fields = {}, files = ['consent.png', 'logo.svg'], ...article }: FolderParts = {}): ListingFolder {
  const headings = ['## Enable', '## Use', '## What you will see'];
  return { ...aDocument(`listings/${slug}/index.md`, listingFields(fields), { headings, ...article }), slug, files };
}

/** The day of each milestone in the builders, half a month apart: `submitted` is 2026-03-15, `walkthrough-passed` 2026-04-01. */
export function dayOf(milestone: Milestone): string {
  const month = Math.ceil((MILESTONES.indexOf(milestone) + 1) / 2);
  const day = MILESTONES.indexOf(milestone) % 2 === 0 ? '01' : '15';
  return `2026-${String(month).padStart(2, '0')}-${day}`;
}

/** Every milestone up to one, each with its day. */
export function milestonesUpTo(last: Milestone): Status['milestones'] {
  const reached = MILESTONES.slice(0, MILESTONES.indexOf(last) + 1);
  const milestones: Status['milestones'] = {};
  for (const milestone of reached) milestones[milestone] = { on: dayOf(milestone) };
  return milestones;
}

/** The status file of a listing, by default available, with all packages. */
export function aStatus(slug = 'acme', { upTo = 'production-confirmed', ...changes }: Partial<Status> & { upTo?: Milestone } = {}): StatusFile {
  const fields: Status = { milestones: milestonesUpTo(upTo), packages: { 'sandbox-logins': '2026-02-20', 'support-form': '2026-02-20' }, ...changes };
  return { ...aSource(`status/${slug}.yaml`, fields), slug };
}

/** An end of a listing. */
export function anEnd(changes: Partial<NonNullable<Status['ended']>> = {}): NonNullable<Status['ended']> {
  return { kind: 'deprecated', on: '2026-07-20', reason: 'Acme has stopped to maintain it.', ...changes };
}

/** The record of a listing, by default of one that became available and asks for what it always asked for. */
export function aHistory(slug = 'acme', changes: readonly HistoryEntry[] = [
  { on: dayOf('walkthrough-passed'), status: 'coming-soon', scopes: ['stay', 'notes:write'] },
  { on: dayOf('production-confirmed'), status: 'available' },
]): HistoryFile {
  return { ...aSource(`history/${slug}.yaml`, { changes: changes.map(({ scopes, ...entry }) => (scopes ? { ...entry, scopes: [...scopes] } : entry)) }), slug };
}
