/** What stands on every page, and small things that stand on many. */
export const SITE = {
  skip: 'Skip to the content',
  navigation: { label: 'Main', guide: 'Guide', ecosystem: 'Ecosystem', news: 'What’s new', questions: 'FAQ' },
  menu: { open: 'Menu', close: 'Close menu' },
  dark: 'Dark theme',
  footer: {
    label: 'Footer',
    permissions: 'Permissions',
    planner: 'Planner',
    feeds: 'Feeds',
    data: 'Data for programs',
    rules: 'Rules of a submission',
    source: 'Source of this site',
    sample: 'The integrations listed here are samples. Their companies are invented, and their addresses lead nowhere.',
  },
  /** The search over the whole site. */
  search: {
    open: 'Search',
    placeholder: 'Search guide, questions and integrations',
    kind: 'Kind',
    category: 'Category',
    status: 'Status',
    before: 'Type to search. Filters narrow what is found.',
    /** What a page is, among the kinds. */
    kinds: { guide: 'Guide', question: 'Question', integration: 'Integration', permissions: 'Permissions', news: 'News' },
  },
  /** The page for addresses that do not exist. */
  missing: {
    name: 'Page not found',
    title: 'There is no page at this address',
    description: 'There is no page at this address.',
    lead: 'It may have moved, or the address has a typing mistake.',
    meant: 'Perhaps you meant',
    start: 'Start from',
    home: 'Home',
  },
  /** At an old address, before the new one. */
  moved: 'This page has moved',
  copy: { label: 'Copy', done: 'Copied', failed: 'Could not be copied' },
  edition: { copy: 'Copy as Markdown', link: 'This page as Markdown' },
  onThisPage: 'On this page',
  callouts: { note: 'Note', tip: 'Tip', warning: 'Warning' },
} as const;
