import type { Access } from '../domain/permission-groups.ts';
import type { AuthKind, PlanTrigger, Sensitivity, WebhookKind } from '../domain/permissions.ts';
import type { Place } from '../domain/places.ts';

/** What the closed lists of the program are called wherever they are named. */
export const TERMS = {
  /** Where results show, as a reader of the host's product would say it. */
  places: {
    notes: 'Notes',
    feedback: 'Feedback forms',
    files: 'Files',
    tags: 'Tags',
    stages: 'Stages',
    'profile-links': 'Links on the profile',
    none: 'In the partner’s own product only',
  },
  /** How an integration is connected. */
  auth: {
    oauth: 'OAuth: allow it once, revoke it at any time',
    'api-key': 'API key: an older way of connecting',
  },
  /** How an integration learns of changes. */
  webhooks: {
    none: 'No webhooks',
    programmatic: 'Webhooks, set up by the integration and switched on by you',
    manual: 'Webhooks, set up by hand',
  },
  /** How sensitive a permission is. */
  sensitivity: {
    normal: { label: 'Settings and lists', meaning: 'Nothing about single people.' },
    personal: { label: 'Personal data', meaning: 'Data about people, such as candidates and interviewers.' },
    confidential: { label: 'Confidential data', meaning: 'Data that most people in a company may not see.' },
  },
  /** What a permission amounts to, in the words that stand beside it. */
  access: { read: 'Reads', write: 'Adds', 'read-write': 'Reads and changes' },
  /** Who can use an integration. */
  availability: {
    everyone: 'All customers',
    plan: 'the {title} {kind}',
    planKinds: { package: 'package', feature: 'feature' },
    first: 'Customers with {plans}',
    firstSince: 'Customers with {plans} (since {reason})',
    further: 'and {plans}',
    furtherSince: 'and {plans} (since {reason})',
    /** Why a plan is needed; where permissions need it, `count` is the number of plans that they belong to. */
    triggers: { 'api-key': 'it connects with an API key', 'manual-webhooks': 'its webhooks are set up by hand' },
    permissions: { one: 'permissions that it asks for belong to it', other: 'permissions that it asks for belong to them' },
  },
  /** What each environment of the host is called, and each value that it has. */
  environments: { sandbox: 'Sandbox', production: 'Production' },
  environmentValue: '{environment} {value}',
  values: { api: 'API base address', authorize: 'authorize address', token: 'token address', audience: 'audience', login: 'login page' },
  /** Who asks a question. */
  readers: { partner: 'partners', customer: 'customers', editor: 'editors' },
  /** What stands in place of what is not known yet, or does not exist. */
  unset: {
    value: 'Not published yet: ask your partner manager.',
    unused: 'None: it is left out here.',
    link: '(address not published yet: ask your partner manager)',
    submissions: 'an address that is not published yet (ask your partner manager)',
    reviewers: 'addresses that are not published yet (ask your partner manager)',
  },
  /** How long ago something was. */
  ages: {
    today: 'today',
    yesterday: 'yesterday',
    days: { one: '{count} day ago', other: '{count} days ago' },
    months: { one: '{count} month ago', other: '{count} months ago' },
    years: { one: '{count} year ago', other: '{count} years ago' },
  },
  /** How names are listed: each is put behind those before it. */
  lists: { comma: '{names}, {last}', and: '{names} and {last}', or: '{names} or {last}' },
} as const satisfies {
  places: Record<Place | 'none', string>;
  auth: Record<AuthKind, string>;
  webhooks: Record<WebhookKind, string>;
  sensitivity: Record<Sensitivity, { label: string; meaning: string }>;
  access: Record<Access, string>;
  availability: { triggers: Record<PlanTrigger, string>; [others: string]: string | object };
  [others: string]: string | object;
};
