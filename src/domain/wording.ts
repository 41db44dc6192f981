import type { RecordedStatus } from './history.ts';
import type { EndKind, Milestone, PublicStatus } from './lifecycle.ts';
import type { Access } from './permission-groups.ts';
import type { AuthKind, PlanTrigger, Sensitivity, WebhookKind } from './permissions.ts';
import type { Place } from './places.ts';

/** A name and what it means, in the words that readers see. */
export interface Words {
  label: string;
  meaning: string;
}

/** What each public status is called, and what it says to a customer. */
export const STATUS_WORDS: Readonly<Record<PublicStatus, Words>> = {
  hidden: { label: 'Hidden', meaning: 'Not public yet: its article has not been walked through without an error.' },
  'coming-soon': { label: 'Coming soon', meaning: 'Everything in its help article was walked through without an error. The move to production is not confirmed yet.' },
  available: { label: 'Available', meaning: 'The partner confirmed that it runs in production, with every feature.' },
  deprecated: { label: 'Deprecated', meaning: 'It still works for those who use it, and is no longer recommended to others.' },
  delisted: { label: 'Delisted', meaning: 'It is no longer part of the program.' },
};

/** What is said of a listing that ended. */
export const END_WORDS: Readonly<Record<EndKind, string>> = {
  deprecated: 'This integration is deprecated',
  delisted: 'This integration is no longer listed',
};

/** What each milestone is called in a line of proof. */
export const MILESTONE_WORDS: Readonly<Record<Milestone, string>> = {
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
};

/** Where results show, as a reader of the host's product would say it. */
export const PLACE_WORDS: Readonly<Record<Place | 'none', string>> = {
  notes: 'Notes',
  feedback: 'Feedback forms',
  files: 'Files',
  tags: 'Tags',
  stages: 'Stages',
  'profile-links': 'Links on the profile',
  none: 'In the partner’s own product only',
};

/** How an integration is connected. */
export const AUTH_WORDS: Readonly<Record<AuthKind, string>> = {
  oauth: 'OAuth: allow it once, revoke it at any time',
  'api-key': 'API key: an older way of connecting',
};

/** How an integration learns of changes. */
export const WEBHOOK_WORDS: Readonly<Record<WebhookKind, string>> = {
  none: 'No webhooks',
  programmatic: 'Webhooks, set up by the integration and switched on by you',
  manual: 'Webhooks, set up by hand',
};

/** How sensitive a permission is. */
export const SENSITIVITY_WORDS: Readonly<Record<Sensitivity, Words>> = {
  normal: { label: 'Settings and lists', meaning: 'Nothing about single people.' },
  personal: { label: 'Personal data', meaning: 'Data about people, such as candidates and interviewers.' },
  confidential: { label: 'Confidential data', meaning: 'Data that most people in a company may not see.' },
};

/** What a permission amounts to, in the words that stand beside it. */
export const ACCESS_WORDS: Readonly<Record<Access, string>> = {
  read: 'Reads',
  write: 'Adds',
  'read-write': 'Reads and changes',
};

/** What is said when the status of a listing changed. */
export const CHANGE_WORDS: Readonly<Record<RecordedStatus, string>> = {
  'coming-soon': 'Listed as coming soon',
  available: 'Became available',
  deprecated: 'Was deprecated',
  delisted: 'Was taken off the list',
};

/** Why a plan is needed, where it is not a permission that needs it. */
export const TRIGGER_WORDS: Readonly<Record<PlanTrigger, string>> = {
  'api-key': 'it connects with an API key',
  'manual-webhooks': 'its webhooks are set up by hand',
};

/** What each environment of the host is called. */
export const ENVIRONMENT_WORDS = { sandbox: 'Sandbox', production: 'Production' } as const;

/** What stands in place of a value that is not known yet. */
export const UNSET_WORDS = 'Not published yet: ask your partner manager.';

/** What stands in place of a value that one environment has and the other does not. */
export const UNUSED_WORDS = 'None: it is left out here.';

/** What follows the words of a link whose address is not known yet. */
export const UNSET_LINK_WORDS = '(address not published yet: ask your partner manager)';

/** What stands in place of an address to write to that is not known yet. */
export const UNSET_CONTACT_WORDS = {
  submissions: 'an address that is not published yet (ask your partner manager)',
  reviewers: 'addresses that are not published yet (ask your partner manager)',
} as const;

/** What each value of an environment is called. */
export const VALUE_WORDS = {
  api: 'API base address',
  authorize: 'authorize address',
  token: 'token address',
  audience: 'audience',
  login: 'login page',
} as const;

/** What is told of an integration whose status changed: its name stands in front. */
export const NEWS_WORDS: Readonly<Record<RecordedStatus, string>> = {
  'coming-soon': 'is coming soon',
  available: 'is available',
  deprecated: 'is deprecated',
  delisted: 'is no longer listed',
};

/** Who acts in a step, as its reader, a partner, would say it. */
export function actorWords(actor: 'partner' | 'host' | 'both', company: string): string {
  return { partner: 'You', host: company, both: `You and ${company}` }[actor];
}

/** Who asks a question. */
export const READER_WORDS = { partner: 'partners', customer: 'customers', editor: 'editors' } as const;
