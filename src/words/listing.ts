/** The page of an integration. */
export const LISTING = {
  /** Who helps; also where the guide shows an example. */
  support: { title: 'Support', pages: 'Help pages', answers: 'Answers {time}' },

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
} as const;
