/** How customers authorize an integration. `api-key` is the older way, kept for integrations that predate OAuth. */
export const AUTH_KINDS = ['oauth', 'api-key'] as const;
export type AuthKind = (typeof AUTH_KINDS)[number];

/** How an integration learns of changes. `manual` means that customers set each webhook up by hand. */
export const WEBHOOK_KINDS = ['none', 'programmatic', 'manual'] as const;
export type WebhookKind = (typeof WEBHOOK_KINDS)[number];

/** How carefully a customer should look before granting a permission, from least to most. */
export const SENSITIVITIES = ['normal', 'personal', 'confidential'] as const;
export type Sensitivity = (typeof SENSITIVITIES)[number];

/** What a permission lets an integration do with what it touches. Writing is adding and changing. */
export const ACCESS_KINDS = ['read', 'write'] as const;
export type AccessKind = (typeof ACCESS_KINDS)[number];

/** What in a listing, other than a scope, can make a plan necessary. */
export const PLAN_TRIGGERS = ['api-key', 'manual-webhooks'] as const;
export type PlanTrigger = (typeof PLAN_TRIGGERS)[number];

/** What in a listing decides which plans it needs. */
export interface ListingNeeds {
  auth: AuthKind;
  webhooks: WebhookKind;
  scopes: readonly { readonly id: string }[];
}

interface ScopePlans {
  id: string;
  /** A customer needs any one of these. */
  plans?: readonly string[] | undefined;
}

interface PlanUse {
  id: string;
  neededFor?: readonly PlanTrigger[] | undefined;
}

/** Plans of which a customer needs any one, and what asks for them. */
export interface PlanNeed {
  anyOf: readonly string[];
  /** Scope ids, or the trigger that asks for the plan. */
  because: readonly string[];
}

/**
 * The plans that a customer needs, all needs together; an empty list means that everyone can use it.
 *
 * @example
 * neededPlans({ auth: 'api-key', webhooks: 'none', scopes: [] }, [], [{ id: 'data-api', neededFor: ['api-key'] }]);
 * // [{ anyOf: ['data-api'], because: ['api-key'] }]
 */
export function neededPlans(
  listing: ListingNeeds,
  scopes: readonly ScopePlans[],
  plans: readonly PlanUse[],
): PlanNeed[] {
  const needs = new Map<string, { anyOf: readonly string[]; because: string[] }>();
  const add = (anyOf: readonly string[], reason: string): void => {
    if (anyOf.length === 0) return;
    const key = [...anyOf].sort().join(' ');
    const need = needs.get(key) ?? { anyOf, because: [] };
    needs.set(key, { anyOf: need.anyOf, because: [...need.because, reason] });
  };
  for (const trigger of findTriggers(listing)) {
    add(plans.filter(({ neededFor }) => neededFor?.includes(trigger)).map(({ id }) => id), trigger);
  }
  const asked = new Set(listing.scopes.map(({ id }) => id));
  for (const { id, plans: anyOf } of scopes) {
    if (asked.has(id)) add(anyOf ?? [], id);
  }
  return [...needs.values()];
}

/** The most sensitive of several permissions; `normal` where there is none. */
export function highestSensitivity(scopes: readonly { readonly sensitivity: Sensitivity }[]): Sensitivity {
  return scopes.reduce<Sensitivity>(
    (highest, { sensitivity }) =>
      SENSITIVITIES.indexOf(sensitivity) > SENSITIVITIES.indexOf(highest) ? sensitivity : highest,
    'normal',
  );
}

function findTriggers({ auth, webhooks }: ListingNeeds): PlanTrigger[] {
  const triggers: PlanTrigger[] = [];
  if (auth === 'api-key') triggers.push('api-key');
  if (webhooks === 'manual') triggers.push('manual-webhooks');
  return triggers;
}
