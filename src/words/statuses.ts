import type { RecordedStatus } from '../domain/history.ts';
import type { EndKind, Milestone, PublicStatus } from '../domain/lifecycle.ts';
import type { PackageId } from '../domain/packages.ts';

interface StatusWords {
  label: string;
  /** What it says to a customer. */
  meaning: string;
}
interface RecordedWords extends StatusWords {
  /** What is said in the record of changes of the day on which a listing got it. */
  change: string;
  /** What is told of it in the news: the name of the listing stands in front. */
  news: string;
}
interface EndWords {
  /** What is said on the page of a listing that ended. */
  ended: string;
}

/** What each public status is called, and what is said of it. `labels` of program.yaml win over them. */
export const STATUSES = {
  hidden: { label: 'Hidden', meaning: 'Not public yet: its article has not been walked through without an error.' },
  'coming-soon': {
    label: 'Coming soon',
    meaning: 'Everything in its help article was walked through without an error. The move to production is not confirmed yet.',
    change: 'Listed as coming soon',
    news: 'is coming soon',
  },
  available: {
    label: 'Available',
    meaning: 'The partner confirmed that it runs in production, with every feature.',
    change: 'Became available',
    news: 'is available',
  },
  deprecated: {
    label: 'Deprecated',
    meaning: 'It still works for those who use it, and is no longer recommended to others.',
    change: 'Was deprecated',
    news: 'is deprecated',
    ended: 'This integration is deprecated',
  },
  delisted: {
    label: 'Delisted',
    meaning: 'It is no longer part of the program.',
    change: 'Was taken off the list',
    news: 'is no longer listed',
    ended: 'This integration is no longer listed',
  },
} as const satisfies Readonly<Record<PublicStatus, StatusWords> & Record<RecordedStatus, RecordedWords> & Record<EndKind, EndWords>>;

/** What each milestone is called in a line of proof. */
export const MILESTONES = {
  interested: 'Interest in an integration expressed',
  approved: 'Approved as an integration to build',
  'sandbox-issued': 'Sandbox account handed over',
  'oauth-registered': 'Sandbox access registered',
  built: 'Built against the sandbox',
  submitted: 'Every package of the submission handed in',
  'walkthrough-passed': 'Help article walked through without an error',
  'qa-call': 'Run-through with the partner held',
  'final-touches': 'Last changes made and checked',
  'production-credentials': 'Production credentials issued',
  'production-confirmed': 'Move to production confirmed',
} as const satisfies Readonly<Record<Milestone, string>>;

/** What each package of a submission is called. */
export const PACKAGES = {
  'help-article': 'Help center article',
  'sandbox-logins': 'Sandbox logins for the review team',
  'listing-information': 'Ecosystem listing information',
  'technical-support': 'Technical support information',
} as const satisfies Readonly<Record<PackageId, string>>;
