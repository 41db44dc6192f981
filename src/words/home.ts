/** The home page. */
export const HOME = {
  title: 'Build on {product}, or find what already works with it.',
  build: 'Build an integration',
  buildAbout: 'From a sandbox account to customers who use it: what to do, what you need for it, and what comes next.',
  steps: { one: '{count} step to production', other: '{count} steps to production' },
  find: 'Find an integration',
  available: '{available} {availableStatus}',
  availableAndSoon: '{available} {availableStatus}, {soon} {soonStatus}',
  findAbout: 'See what each one does, what it may touch, and whether your plan covers it, before you switch it on.',
  process: 'The way to production',
  newest: 'Newly available',
  news: 'What’s new',
  allComing: 'Everything on its way',
} as const;
