import type { SourcedList } from './content.ts';
import { findDoubles } from './doubles.ts';
import type { Finding } from './rule.ts';

/** Every entry of a list whose id stands further up already. */
export function findDoubleIds(list: SourcedList<{ id: string }> | undefined): Finding[] {
  if (!list) return [];
  return findDoubles(list.entries, ({ data }) => data.id).map(({ item: { index, data } }) => ({
    file: list.file,
    ...list.at([index, 'id']),
    message: `"${data.id}" stands further up already.`,
    hint: 'Remove one of the two entries, or give it an id of its own.',
  }));
}
