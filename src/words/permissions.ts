/** The page of all permissions, and a permission wherever it stands. */
export const PERMISSIONS = {
  name: 'Permissions',
  above: 'For whoever allows an integration',
  description: 'Every permission that an integration can ask for in {product}: what it opens, how sensitive that is, and which integrations ask for it.',
  plan: 'About to allow several? [Plan them together]({planner}) and see what they need as a whole.',
  nobody: 'No integration listed here asks for it.',
  askedBy: { one: 'Asked for by {count} integration', other: 'Asked for by {count} integrations' },
  needs: 'Plan needed: {plans}.',
  /** Over the permissions of an area that has no title. */
  everything: 'Permissions',
  others: 'Other',
} as const;
