import { type PublicStatus, provenStatus } from '../domain/lifecycle.ts';
import type { Content } from './content.ts';

/**
 * The public status of each listing, by slug.
 *
 * A listing whose status file has a mistake in its milestones is left out: what is unknown is judged by
 * no rule, so that one mistake makes no others.
 */
export function publicStatuses({ listings, statuses }: Pick<Content, 'listings' | 'statuses'>): ReadonlyMap<string, PublicStatus> {
  const records = new Map(statuses.map((record) => [record.slug, record.fields]));
  const found = new Map<string, PublicStatus>();
  for (const { slug } of listings) {
    const record = records.get(slug);
    if (!record) found.set(slug, 'hidden');
    else if (record.milestones) found.set(slug, provenStatus({ milestones: record.milestones, ended: record.ended }));
  }
  return found;
}
