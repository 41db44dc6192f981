import type { Category } from '../../../src/schemas/category.ts';
import type { Plan } from '../../../src/schemas/plan.ts';
import type { ProgramInput } from '../../../src/schemas/program.ts';
import type { Scope } from '../../../src/schemas/scope.ts';

const environment = (host: string): ProgramInput['environments']['sandbox'] => ({
  api: `https://api.${host}/v2`,
  authorize: `https://sign-in.${host}/authorize`,
  token: `https://sign-in.${host}/token`,
  audience: null,
  login: `https://${host}/sign-in`,
});

/** An invented program around an invented product. */
export const LOAD_PROGRAM: ProgramInput = {
  name: 'Larkfield Partners',
  host: { company: 'Larkfield', product: 'Larkfield', website: 'https://larkfield.example' },
  site: {
    url: 'https://partners.larkfield.example',
    title: 'Larkfield Partners',
    description: 'An invented program with many integrations, made to measure this site.',
    language: 'en',
    direction: 'ltr',
    repository: null,
    sample: true,
  },
  theme: { accent: '#3b5bdb', logo: './logo.svg', favicon: './favicon.svg' },
  environments: { sandbox: environment('sandbox.larkfield.example'), production: environment('larkfield.example') },
  links: {
    interest: 'https://larkfield.example/partners',
    oauthRegistration: 'https://larkfield.example/partners/register',
    oauthDocs: 'https://larkfield.example/docs/oauth',
    exampleApp: 'https://larkfield.example/docs/example',
    postmanCollection: null,
    supportForm: 'https://larkfield.example/partners/support',
    requestIntegration: 'https://larkfield.example/ideas',
  },
  contacts: { submissions: 'partners@larkfield.example', reviewers: ['review@larkfield.example'] },
  limits: { logo: { minSize: 256, maxBytes: 1_000_000 }, screenshot: { minWidth: 1000, maxBytes: 3_000_000 }, categories: 3, scopes: 20, pictures: 24 },
  oauth: { expectedScopes: ['stay_connected'] },
  freshness: { verifiedDays: 180, comingSoonDays: 120 },
  knownFalseSecrets: [],
  topics: [{ id: 'basics', title: 'Basics' }],
};

const category = (id: string, title: string, ...synonyms: string[]): Category => ({ id, title, description: `Integrations for ${title.toLowerCase()} and what belongs to it.`, synonyms });

/** As many categories as large directories have. */
export const LOAD_CATEGORIES: readonly Category[] = [
  category('accounting', 'Accounting', 'bookkeeping', 'ledger', 'invoices'),
  category('analytics', 'Analytics', 'reports', 'dashboards', 'metrics'),
  category('automation', 'Automation', 'workflow', 'triggers', 'no code'),
  category('calendar', 'Calendars', 'scheduling', 'booking', 'appointments'),
  category('chat', 'Chat', 'messages', 'messaging', 'texting'),
  category('contracts', 'Contracts', 'e-signature', 'agreements', 'legal'),
  category('customer-care', 'Customer care', 'help desk', 'tickets', 'support'),
  category('data', 'Data exchange', 'import', 'export', 'warehouse', 'ETL'),
  category('documents', 'Documents', 'files', 'storage', 'sharing'),
  category('email', 'Email', 'mail', 'newsletter', 'outreach'),
  category('events', 'Events', 'conferences', 'webinars', 'tickets'),
  category('forms', 'Forms and surveys', 'questionnaires', 'feedback'),
  category('human-resources', 'Human resources', 'HR', 'people', 'payroll'),
  category('learning', 'Learning', 'training', 'courses', 'onboarding'),
  category('marketing', 'Marketing', 'campaigns', 'advertising', 'leads'),
  category('payments', 'Payments', 'billing', 'cards', 'checkout'),
  category('planning', 'Planning', 'projects', 'tasks', 'roadmap'),
  category('sales', 'Sales', 'CRM', 'pipeline', 'deals'),
  category('security', 'Security', 'identity', 'sign-in', 'audit'),
  category('shipping', 'Shipping', 'logistics', 'delivery', 'warehouse'),
  category('telephony', 'Telephony', 'calls', 'phone', 'voice'),
  category('translation', 'Translation', 'languages', 'localization'),
  category('video', 'Video', 'recording', 'meetings'),
  category('websites', 'Websites', 'content', 'publishing', 'shop'),
];

/** Two packages and two features; the last two are needed by older ways of connecting. */
export const LOAD_PLANS: readonly Plan[] = [
  { id: 'business', title: 'Business', kind: 'package', description: 'With this package, integrations may work with money and staff.' },
  { id: 'enterprise', title: 'Enterprise', kind: 'package', description: 'With this package, integrations may do everything that Business allows.' },
  { id: 'open-api', title: 'Open API', kind: 'feature', description: 'With this feature, older integrations work that connect with a key.', neededFor: ['api-key'] },
  { id: 'event-hooks', title: 'Event hooks', kind: 'feature', description: 'With this feature, integrations work whose webhooks are set up by hand.', neededFor: ['manual-webhooks'] },
];

const RESOURCES = [
  { id: 'projects', title: 'projects', sensitivity: 'normal' },
  { id: 'tasks', title: 'tasks', sensitivity: 'normal' },
  { id: 'labels', title: 'labels', sensitivity: 'normal' },
  { id: 'templates', title: 'templates', sensitivity: 'normal' },
  { id: 'contacts', title: 'contacts', sensitivity: 'personal' },
  { id: 'messages', title: 'messages', sensitivity: 'personal' },
  { id: 'files', title: 'files', sensitivity: 'personal' },
  { id: 'meetings', title: 'meetings', sensitivity: 'personal' },
  { id: 'staff', title: 'staff', sensitivity: 'confidential', plans: ['business', 'enterprise'] },
  { id: 'invoices', title: 'invoices', sensitivity: 'confidential', plans: ['business', 'enterprise'] },
  { id: 'audit', title: 'the audit log', sensitivity: 'confidential', plans: ['enterprise'] },
] as const;

/** Reading and changing of everything in the product; changing includes reading. */
export const LOAD_SCOPES: readonly Scope[] = [
  { id: 'stay_connected', title: 'Stay connected', grants: 'Stay connected, so that nobody has to sign in again.', sensitivity: 'normal' },
  ...RESOURCES.flatMap(({ id, title, sensitivity, ...rest }): Scope[] => {
    const plans = 'plans' in rest ? { plans: [...rest.plans] } : {};
    return [
      { id: `${id}.read`, title: `Read ${title}`, grants: `Read ${title} that your team keeps in Larkfield.`, sensitivity, record: title, access: 'read', ...plans },
      { id: `${id}.write`, title: `Change ${title}`, grants: `Read, add and change ${title} that your team keeps in Larkfield.`, sensitivity, record: title, access: 'write', ...plans, includes: [`${id}.read`] },
    ];
  }),
];

/** The guide in as few pages as the check allows: what is measured are listings. */
export const LOAD_PAGES: Readonly<Record<string, string>> = {
  'guide/01-register.mdx': '---\ntitle: Register\ndescription: Tell Larkfield about your product.\nstep: 1\n---\n\nFill in the form and wait for an answer.\n',
  'guide/02-build.mdx': '---\ntitle: Build\ndescription: Build against the sandbox.\nstep: 2\n---\n\nCall the sandbox until everything works.\n',
  'faq/basics/what-is-it.mdx': '---\nquestion: What is this program?\nreaders: [partner, customer]\n---\n\nIt is invented, to measure this site with many listings.\n',
  'redirects.yaml': '{}\n',
  'logo.svg': '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><path d="M4 24 16 4l12 20z" fill="#3b5bdb"/></svg>\n',
  'favicon.svg': '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><path d="M4 24 16 4l12 20z" fill="#3b5bdb"/></svg>\n',
};
