/** The planner, which adds up what several integrations need. */
export const PLANNER = {
  name: 'Planner',
  above: 'For whoever allows several integrations',
  description: 'Choose the integrations that you want to use with {product}, and see what they need together: permissions, plans, and what to switch on.',
  without: 'Adding up takes JavaScript, which does not run here. Every integration above leads to its own page with its permissions, plans and webhooks, and [the list of permissions]({permissions}) says who asks for what.',

  /** What is chosen. */
  form: {
    integrations: 'Integrations',
    search: 'Find by name',
    page: 'Page',
    pageOf: 'Page of {name}',
    keep: 'Keep this choice in the address',
  },
  empty: 'Choose at least one integration. What they need together appears here, and the address of this page keeps your choice.',
  failed: 'The facts could not be loaded. Check your connection, then choose again.',

  /** What the chosen need. */
  sheet: {
    title: 'What they need together',
    listedOn: 'As listed on {day}.',
    integrations: 'Integrations',
    needs: 'Who allows them, and on which plan',
    authorizer: 'Role that may allow each of them: {role}. {reach}',
    clashes: 'Agree on this first',
    events: 'To switch on in {product}',
    switchedOnBy: 'Role that switches webhooks on: {role}.',
    permissions: 'Permissions',
    reviewedBy: 'Reviewed by',
    decision: 'Decision',
    date: 'Date',
    print: 'Print for your security review',
    download: 'Download as CSV',
    copy: 'Copy the address',
  },

  /** Said while the reader chooses. */
  live: {
    found: { one: '{count} integration found', other: '{count} integrations found' },
    foundNone: 'No integration found',
    summary: '{integrations}: {permissions}, {events}.',
    integrations: { one: '{count} integration', other: '{count} integrations' },
    permissions: { one: '{count} permission', other: '{count} permissions' },
    events: { one: '{count} event to switch on', other: '{count} events to switch on' },
    chosen: '{name}: {permissions}',
    /** In the place of permissions that no listing can name: an API key gets them when it is made. */
    byKey: 'permissions that you choose when you make its API key',
    everyPlan: 'They work on every plan.',
    need: '{plans}, for {names}',
    clash: '{names} can each add or change {record}. Agree which of them does it, so that none undoes the work of another.',
    eventFor: 'for {names}',
    asking: '{name}:',
    copied: 'Copied',
    copyFailed: 'Copy it from the address bar',
  },

  /** Heads of the columns of the table for a spreadsheet. */
  columns: {
    integration: 'Integration',
    permission: 'Permission',
    scope: 'Scope',
    access: 'Access',
    sensitivity: 'Sensitivity',
    reason: 'Reason',
    plan: 'Plan needed',
  },
} as const;
