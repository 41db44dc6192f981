import type { Words } from '../words/catalog.ts';
import { formatList } from './text/name-lists.ts';
import { type AccessKind, SENSITIVITIES, type Sensitivity } from './permissions.ts';
import type { Speaker } from './text/sentence.ts';

/** What a permission amounts to. Some let an integration read what it may change, some do not. */
const ACCESSES = ['read', 'write', 'read-write'] as const;
export type Access = (typeof ACCESSES)[number];

interface Permission {
  id: string;
  area?: string | undefined;
  sensitivity: Sensitivity;
}

interface AccessFields {
  access?: AccessKind | undefined;
  includes?: readonly string[] | undefined;
}

/** Permissions that touch the same area of the host's product. */
export interface PermissionGroup<P> {
  /** Id of the area; `undefined` for those that name none. */
  area: string | undefined;
  members: readonly P[];
}

/** What a permission amounts to, or `undefined` for one that neither reads nor changes anything by itself. */
export function accessOf({ access, includes = [] }: AccessFields): Access | undefined {
  return access === 'write' && includes.length > 0 ? 'read-write' : access;
}

/**
 * Permissions by what they touch, in the order of the areas; those without a known area come last.
 *
 * Inside an area the most sensitive come first; otherwise the order stays.
 */
export function groupByArea<P extends Permission>(permissions: readonly P[], areas: readonly { readonly id: string }[]): PermissionGroup<P>[] {
  const known = areas.map(({ id }) => id);
  const rank = ({ sensitivity }: P): number => SENSITIVITIES.indexOf(sensitivity);
  return [...known, undefined]
    .map((area) => ({
      area,
      members: permissions
        .filter((permission) => (area === undefined ? permission.area === undefined || !known.includes(permission.area) : permission.area === area))
        .toSorted((a, b) => rank(b) - rank(a)),
    }))
    .filter(({ members }) => members.length > 0);
}

/**
 * How many permissions only read, change something, or do neither, such as staying connected; empty where the content says of none.
 *
 * @example
 * describeAccess([{ access: 'read' }, { access: 'write' }, {}], words, say); // '1 only to read, 1 to change something, 1 for neither'
 */
export function describeAccess(permissions: readonly AccessFields[], { listing: { permissions: named }, terms }: Pick<Words, 'listing' | 'terms'>, say: Speaker['say']): string {
  const accesses = permissions.map(accessOf);
  const reading = accesses.filter((access) => access === 'read').length;
  const changing = accesses.filter((access) => access === 'write' || access === 'read-write').length;
  const neither = reading + changing > 0 ? accesses.length - reading - changing : 0;
  const said = [[reading, named.reading], [changing, named.changing], [neither, named.neither]] as const;
  return formatList(said.flatMap(([count, sentence]) => (count > 0 ? [say(sentence, { count })] : [])), terms.lists);
}
