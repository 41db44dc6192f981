import { publication } from 'virtual:waymark';
import { listChanges, type ListingChange } from '../domain/history.ts';
import type { Scope } from '../schemas/scope.ts';

/** A permission as a record names it. The host may have dropped one since: then only its id is known. */
export type RecordedScope = Pick<Scope, 'id' | 'title'>;

/** A change of a listing, with its permissions by name. */
export interface NamedChange extends Omit<ListingChange, 'added' | 'removed'> {
  added: readonly RecordedScope[];
  removed: readonly RecordedScope[];
}

/**
 * What changed of a listing since it became public, newest first; empty where nothing is recorded.
 *
 * Hidden listings have none, and a delisted one has only its statuses.
 */
export function getHistory(slug: string): readonly NamedChange[] {
  return listChanges(histories.get(slug) ?? [])
    .filter(({ status, added, removed }) => status !== undefined || added.length + removed.length > 0)
    .map((change) => ({ ...change, added: change.added.map(nameScope), removed: change.removed.map(nameScope) }))
    .toReversed();
}

const histories = new Map(publication.listings.map(({ slug, history }) => [slug, history]));
const scopes = new Map(publication.scopes.map((scope) => [scope.id, scope]));

function nameScope(id: string): RecordedScope {
  return scopes.get(id) ?? { id, title: id };
}
