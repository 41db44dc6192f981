/** The directory of integrations, and the lists that lead through it. */
export const DIRECTORY = {
  name: 'Ecosystem',
  title: 'What works with {product}',
  description: 'Integrations that work with {product}: what each one does, what it may touch, and whether your plan covers it.',
  lead: 'Each integration says what it may read and change, which plan it needs, and who switches it on.',
  empty: 'No integration is public yet. The first ones will stand here.',
  withoutScript: 'Filters need JavaScript, which is off. Without it, leaf through the list, or go by [category]({categories}).',
  ways: { title: 'Other ways in', plan: 'Plan several together', permission: 'By permission' },
  byCategory: 'By category',

  /** Its form. */
  form: { label: 'Integrations', search: 'Search integrations', placeholder: 'Name or purpose', submit: 'Search', sort: 'Sort by' },
  sorts: { relevance: 'Best match', name: 'Name', newest: 'Newest', checked: 'Recently checked' },
  filters: { title: 'Filters', close: 'Close filters', active: 'Active filters', remove: 'Remove', clear: 'Clear all', show: 'Show {found}' },
  /** What each filter asks, and the options that no content names. */
  facets: {
    category: 'Category',
    plan: 'Works with your plan',
    appears: 'Where results show',
    access: 'Permissions',
    data: 'Most sensitive data',
    status: 'Status',
    auth: 'How it connects',
  },
  options: {
    anyPlan: 'Any plan',
    /** What a listing lets an integration do, by its permissions; `none` where it lists none. */
    access: { reads: 'Reads only', writes: 'Reads and changes', none: 'No permissions listed' },
    unknownData: 'Not known',
    auth: { oauth: 'OAuth', 'api-key': 'API key, the older way' },
  },

  /** Said by the build, and by the browser while the reader searches. */
  live: {
    count: { one: '{count} integration', other: '{count} integrations' },
    found: { one: '{found} of {count} integration', other: '{found} of {count} integrations' },
    page: 'Page {page} of {count}',
    foundOnPage: '{found}, {page}',
    need: 'Plan needed: {plans}',
    checked: 'Steps checked {age}',
    missed: 'Differs in: {facets}',
    none: 'No integration matches',
    failed: 'The list could not be filtered. Load the page again.',
  },
  closest: 'These come closest:',
  missing: 'If you need {product} to work with something that is not here, tell your contact at {company}.',
  request: 'Is something missing here? [Ask for an integration]({request}).',

  /** Lists that need no script. */
  categories: { label: 'Categories', all: 'All' },
  pages: { label: 'Pages', previous: 'Previous', next: 'Next' },
  list: {
    title: 'Ecosystem, {page}',
    description: 'Integrations that work with {product}, by name: {page}.',
    lead: 'All integrations by name. [Search and filter them]({directory})',
  },
  newest: {
    title: 'Newly available',
    description: 'The integrations that became available to {product} customers last, the newest first.',
    lead: 'What reached production last, newest first. [Release days]({news}) tell what was announced.',
    empty: 'No integration is available yet.',
    all: 'All integrations, the newest first',
  },
  comingSoon: {
    lead: 'Whatever their help articles describe was walked through without an error. The move to production is not confirmed yet.',
    description: 'Integrations with {product} that passed their walkthrough and are on their way to production.',
    empty: 'Nothing is on its way at the moment.',
    request: 'Waiting for something else? [Ask for an integration]({request}).',
  },
  category: {
    title: '{category} integrations',
    search: 'Search and filter these',
    empty: 'No integration with {product} is listed in this category yet.',
    request: 'Ask for one',
    neighbors: 'Often in use beside it',
    all: 'All categories',
  },
  further: '{title}, {page}',

  /** The page to which a search leads without JavaScript. */
  search: {
    name: 'Find an integration without JavaScript',
    title: 'Searching needs JavaScript',
    description: 'Every way through the integrations with {product} that needs no JavaScript.',
    lead: 'It is off in this browser, or did not load. These lists hold {integrations} all the same.',
    byStatus: 'By status',
    byName: 'By name',
    range: '{first} to {last}',
  },
} as const;
