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
  const { history = [] } = publication.listings.find((listing) => listing.slug === slug) ?? {};
  return listChanges(history)
    .filter(({ status, added, removed }) => status !== undefined || added.length + removed.length > 0)
    .map((change) => ({ ...change, added: change.added.map(nameScope), removed: change.removed.map(nameScope) }))
    .toReversed();
}

function nameScope(id: string): RecordedScope {
  return publication.scopes.find((scope) => scope.id === id) ?? { id, title: id };
}
