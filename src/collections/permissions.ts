import { publication } from 'virtual:waymark';
import { askedSince } from '../domain/history.ts';
import { groupByArea } from '../domain/permission-groups.ts';
import type { Day } from '../domain/day.ts';
import type { Plan } from '../schemas/plan.ts';
import type { Scope } from '../schemas/scope.ts';
import { type FullListing, getListings } from './listings.ts';
import { words } from './words.ts';

/** Who asks for a permission, and why. */
export interface Asking {
  name: string;
  /** Address of the listing, where the page is not its own. */
  href: string | undefined;
  why: string;
  /** The day since which it is asked for, where that was not from the beginning. */
  since: Day | undefined;
}

/** A permission as pages show it. */
export interface NamedPermission {
  scope: Scope;
  /** A customer needs any one of these. */
  plans: readonly Plan[];
  asking: readonly Asking[];
}

/** Permissions under the title of what they touch. */
export interface NamedGroup {
  title: string;
  members: readonly NamedPermission[];
}

/** The permissions of one listing, by what they touch. */
export function getPermissionGroups({ name, permissions, changes }: FullListing): NamedGroup[] {
  return group(permissions.map(({ scope, why }) => ({ scope, plans: plansOf(scope), asking: [{ name, href: undefined, why, since: askedSince(scope.id, changes) }] })));
}

/** Every permission of the program, by what it touches, with the listings that ask for it by name. */
export async function getEveryPermission(): Promise<NamedGroup[]> {
  const listings = await getListings();
  return group(
    publication.scopes.map((scope) => ({
      scope,
      plans: plansOf(scope),
      asking: listings.flatMap(({ name, href, permissions, changes }) =>
        permissions.filter((permission) => permission.scope.id === scope.id).map(({ why }) => ({ name, href, why, since: askedSince(scope.id, changes) })),
      ),
    })),
  );
}

function group(permissions: readonly NamedPermission[]): NamedGroup[] {
  const areas = publication.program.areas ?? [];
  const byId = new Map(permissions.map((permission) => [permission.scope.id, permission]));
  return groupByArea(permissions.map(({ scope }) => scope), areas).map(({ area, members }) => ({
    title: areas.find(({ id }) => id === area)?.title ?? (areas.length === 0 ? words.permissions.everything : words.permissions.others),
    members: members.flatMap(({ id }) => byId.get(id) ?? []),
  }));
}

function plansOf({ plans = [] }: Scope): Plan[] {
  return publication.plans.filter(({ id }) => plans.includes(id));
}
