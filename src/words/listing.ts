/** The page of an integration. */
export const LISTING = {
  sample: 'A sample: the company and the integration are invented.',
  ended: '{ended} since {day}.',
  successor: 'Use {listing} instead.',
  directory: 'Look for another one in the [ecosystem directory]({directory}).',

  /** Its sections as the bar on top of the page names them, and their headings. */
  bar: { permissions: 'Permissions', events: 'Webhooks', video: 'Video', publisher: 'Publisher and support', changes: 'Changes', related: 'Related' },
  headings: {
    permissions: 'What it may read and change',
    events: 'What to switch on afterwards',
    video: 'See it done',
    pictures: 'More pictures',
    publisher: 'Who makes it, and who helps',
    changes: 'Since you connected',
    related: 'Related integrations',
  },

  /** The status, and the days that prove it. */
  proof: {
    meaning: 'What this means',
    since: 'since {day}',
    open: 'How we know',
    about: '{meaning} Nobody sets a status by hand: it follows from the days below.',
    late: {
      one: 'It has been “{status}” for {count} day, which is longer than the {most} that this program calls soon.',
      other: 'It has been “{status}” for {count} days, which is longer than the {most} that this program calls soon.',
    },
    seenBy: 'Seen by: {name}',
    missing: 'Missing for “{status}”',
  },

  /** The facts beside its article. */
  facts: {
    label: 'Facts about {name}',
    availableTo: 'Available to',
    auth: 'Connects with',
    authorizer: 'Who may allow it',
    permissions: 'Permissions',
    permissionsAsked: { one: '{count} asked for', other: '{count} asked for' },
    permissionsChosen: 'Chosen by you when you make the API key',
    mostSensitive: 'Most sensitive: {sensitivity}',
    switchOn: 'To switch on afterwards',
    events: { one: 'Webhooks for {count} event', other: 'Webhooks for {count} events' },
    appearsAs: 'Results appear as',
    checked: 'Steps checked',
    checkedOn: '{age}, on {day}.',
    overdue: 'A check was due by {day}: a step may have changed.',
    nextDue: 'Next due by {day}.',
    categories: 'Categories',
    support: 'Support',
  },
  share: {
    follow: 'Follow its changes',
    data: 'Data',
    badge: 'Badge',
    show: 'Show it on your site',
    about: 'It always tells the present status, and fits light and dark pages.',
  },

  /** What it asks for. */
  permissions: {
    ask: {
      one: '{product} asks for this permission when {name} is switched on. Beside it stands what it opens, and why {name} asks for it.',
      other: '{product} asks for these {count} permissions when {name} is switched on. Beside each stands what it opens, and why {name} asks for it.',
    },
    askFor: {
      one: '{product} asks for this permission when {name} is switched on: {access}. Beside it stands what it opens, and why {name} asks for it.',
      other: '{product} asks for these {count} permissions when {name} is switched on: {access}. Beside each stands what it opens, and why {name} asks for it.',
    },
    reading: { one: '{count} only to read', other: '{count} only to read' },
    changing: { one: '{count} to change something', other: '{count} to change something' },
    neither: { one: '{count} for neither', other: '{count} for neither' },
    mostSensitive: 'The most sensitive: {sensitivity}. {meaning}',
    plan: '[Plan it together with other integrations]({planner}), or read [every permission]({permissions}) that {product} knows.',
    outdated: 'This picture may be older than the list: the permissions changed on {changed}, and the steps were last checked on {checked}. The list is the present one.',
    why: 'Why {name} asks:',
    since: 'Asked for since {day}.',
  },

  /** The notices that it listens to. */
  events: {
    manual: '{name} listens to notices from {product}, called webhooks. They are set up by hand, as its steps describe.',
    programmatic: '{name} sets up notices from {product}, called webhooks, by itself. They stay silent until they are switched on.',
    switchedOnBy: 'Role that switches them on: {role}.',
  },

  /** Its pictures and its video. */
  pictures: { dialog: 'Picture', position: '{shown} of {count}', previous: 'Previous picture', next: 'Next picture', actualSize: 'Actual size', close: 'Close' },
  video: 'Plays here from YouTube. Nothing is loaded from there before you click.',

  /** Who makes it, and who helps; the guide's example shows it too. */
  support: { title: 'Support', pages: 'Help pages', answers: 'Answers {time}' },
  links: { title: 'Links', docs: 'Documentation', privacy: 'Privacy', pricing: 'Pricing', terms: 'Terms' },

  /** What changed since it became public. */
  changes: {
    intro: 'Was it connected earlier? Read down to that day: everything above it is new to you.',
    added: 'Asks for more:',
    removed: 'No longer asks for:',
    nowAsks: 'Now asks for: {permissions}.',
    noLongerAsks: 'No longer asks for: {permissions}.',
  },
  related: { category: 'Also in {category}', place: 'Its results appear in the same place: {place}' },

  /** Its status as a picture for other sites. */
  badge: {
    subject: '{product} integration',
    alt: '{name}: its status in the {program}',
    title: '{name}: {status}, says the {program}',
    moved: 'Moved',
    movedTitle: 'Moved to {name}, says the {program}',
  },
} as const;
