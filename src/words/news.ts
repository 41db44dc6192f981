/** What is new, on its page and in feeds. */
export const NEWS = {
  name: 'What’s new',
  description: 'Integrations with {product} that became available, are coming soon or are no longer recommended, and every release day.',
  lead: 'What customers of {product} can use now, what comes next, and what to move away from. [Follow it in a feed reader]({feeds}).',
  available: { title: 'Available since the last release day', intro: 'In production, and not announced yet.' },
  comingSoon: 'Newly {status}',
  ended: {
    title: 'No longer recommended',
    intro: { one: 'Integrations that ended in the last {count} day.', other: 'Integrations that ended in the last {count} days.' },
  },
  permissions: {
    title: 'Changed permissions',
    intro: 'Integrations that recently began to ask for more, or for less. An administrator who has connected one decides whether that still suits.',
  },
  releaseDay: 'Release day, {day}',

  feeds: {
    title: 'Feeds',
    intro: 'A feed reader tells you when something here changes. Give it one of these addresses: either format holds the same.',
    everything: 'Everything',
    rss: 'RSS',
    json: 'JSON Feed',
    formatOf: '{title}: {format}',
    /** Titles and descriptions of the feeds themselves. */
    feedTitle: '{program}: {subject}',
    site: 'what’s new',
    siteAbout: 'Release days of integrations with {product}, and every change of their status and permissions.',
    categoryAbout: '{description} What is new among integrations of this kind with {product}.',
    listingAbout: 'What changes for customers who have connected {name}: its status and its permissions.',
    /** Items, and what they are filed under. */
    statusTitle: '{name} {news}',
    statusAbout: '{tagline} {meaning}',
    releaseItem: '{listing}: {tagline}',
    permissionsTitle: '{name} changed what it asks for',
    releaseTag: 'Release day',
    permissionsTag: 'Permissions',
  },
} as const;
