import { type Access, accessOf } from './permission-groups.ts';
import { type AccessKind, type ListingNeeds, neededPlans, type PlanTrigger, type Sensitivity } from './permissions.ts';
import { compareText } from './text/order.ts';

interface CatalogScope {
  id: string;
  title: string;
  sensitivity: Sensitivity;
  /** Kind of record that it touches. */
  record?: string | undefined;
  access?: AccessKind | undefined;
  includes?: readonly string[] | undefined;
  plans?: readonly string[] | undefined;
}

interface CatalogPlan {
  id: string;
  title: string;
  neededFor?: readonly PlanTrigger[] | undefined;
}

interface PlannableListing extends ListingNeeds {
  scopes: readonly { readonly id: string; readonly why: string }[];
  webhookEvents?: readonly string[] | undefined;
}

/** A permission that a listing asks for, as a plan shows it. */
export interface PlannedPermission {
  id: string;
  title: string;
  access: Access | undefined;
  sensitivity: Sensitivity;
  why: string;
}

/** What a plan has to know of one listing. Small, so that a browser fetches it only for those that were chosen. */
export interface PlannedListing {
  slug: string;
  name: string;
  /** None where the customer chooses them, who makes an API key. */
  permissions: readonly PlannedPermission[];
  /** Titles of plans, of which a customer needs one of each group. */
  needs: readonly (readonly string[])[];
  /** Ids of the events that a customer switches on. */
  events: readonly string[];
  /** Kinds of records that it may add or change. */
  writes: readonly string[];
}

/** Who asks for something, by name; a plan lists names in the order in which listings were given. */
interface Asked {
  by: readonly string[];
}

/** What several integrations need together. */
export interface IntegrationPlan {
  /** Each permission once, by id, with everyone's reason. */
  permissions: readonly { readonly id: string; readonly asking: readonly { readonly name: string; readonly why: string }[] }[];
  needs: readonly ({ readonly anyOf: readonly string[] } & Asked)[];
  events: readonly ({ readonly id: string } & Asked)[];
  /** Kinds of records that more than one of them may add or change. */
  clashes: readonly ({ readonly record: string } & Asked)[];
}

/** What a plan has to know of a listing. Scopes that the program does not know are left out. */
export function describeForPlan(slug: string, name: string, listing: PlannableListing, scopes: readonly CatalogScope[], plans: readonly CatalogPlan[]): PlannedListing {
  const asked = listing.scopes.flatMap(({ id, why }) => {
    const scope = scopes.find((known) => known.id === id);
    return scope ? [{ scope, why }] : [];
  });
  return {
    slug,
    name,
    permissions: asked.map(({ scope, why }) => ({ id: scope.id, title: scope.title, access: accessOf(scope), sensitivity: scope.sensitivity, why })),
    needs: neededPlans(listing, scopes, plans).map(({ anyOf }) => plans.filter(({ id }) => anyOf.includes(id)).map(({ title }) => title)),
    events: listing.webhookEvents ?? [],
    writes: [...new Set(asked.flatMap(({ scope: { access, record } }) => (access === 'write' && record !== undefined ? [record] : [])))],
  };
}

/**
 * What several integrations need together: the union of their permissions, plans and events, and where two of them
 * write the same kind of record.
 */
export function combine(listings: readonly PlannedListing[]): IntegrationPlan {
  return {
    permissions: collect(listings, ({ name, permissions }) => permissions.map(({ id, why }) => [id, { name, why }] as const)).map(([id, asking]) => ({ id, asking })),
    needs: collect(listings, ({ name, needs }) => needs.map((anyOf) => [JSON.stringify(anyOf), { name, anyOf }] as const)).flatMap(([, all]) =>
      all.slice(0, 1).map(({ anyOf }) => ({ anyOf, by: all.map(({ name }) => name) })),
    ),
    events: collect(listings, ({ name, events }) => events.map((id) => [id, name] as const)).map(([id, by]) => ({ id, by })),
    clashes: collect(listings, ({ name, writes }) => writes.map((record) => [record, name] as const))
      .filter(([, by]) => by.length > 1)
      .map(([record, by]) => ({ record, by })),
  };
}

/** Everything that the listings name under one key, in the order of the keys. */
function collect<T>(listings: readonly PlannedListing[], read: (listing: PlannedListing) => readonly (readonly [string, T])[]): [string, T[]][] {
  const found = new Map<string, T[]>();
  for (const [key, value] of listings.flatMap(read)) found.set(key, [...(found.get(key) ?? []), value]);
  return [...found].sort(([a], [b]) => compareText(a, b));
}
