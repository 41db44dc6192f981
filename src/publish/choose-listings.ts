import type { HistoryEntry } from '../domain/history.ts';
import { isPublic, isShown, provenStatus, type PublicStatus } from '../domain/lifecycle.ts';
import type { Content, ListingFolder } from '../rules/content.ts';
import type { Listing } from '../schemas/listing.ts';
import type { Status } from '../schemas/status.ts';

/** A listing that a publication may name, and what it may say of it. */
export interface ChosenListing {
  folder: ListingFolder;
  data: Listing;
  status: PublicStatus;
  record: Status | undefined;
  /** Of a listing that is only named, its statuses. */
  history: readonly HistoryEntry[];
  /** Whether its article and its pictures are shown. Otherwise it is only named. */
  hasArticle: boolean;
}

/**
 * The listings that a publication may name: those whose record proves so, in a preview all of them.
 *
 * What has errors is left out: a build stops before this, a preview shows the rest.
 */
export function chooseListings(content: Content, preview: boolean): ChosenListing[] {
  const records = recordsOf(content);
  const histories = new Map(content.histories.map(({ slug, data }) => [slug, data?.changes ?? []]));
  return content.listings.flatMap((folder) => {
    const { slug, data } = folder;
    const record = records.get(slug);
    const status = statusOf(record);
    if (!data || !(preview || isPublic(status))) return [];
    const history = histories.get(slug) ?? [];
    const hasArticle = preview || isShown(status);
    return [{ folder, data, status, record, history: hasArticle ? history : onlyStatuses(history), hasArticle }];
  });
}

/** What was left out of a publication on purpose. */
export function findHidden(content: Content): ListingFolder[] {
  const records = recordsOf(content);
  return content.listings.filter(({ slug }) => !isPublic(statusOf(records.get(slug))));
}

/** What a publication lacks because its fields are not right: nothing in a site for the public, since a build stops before. */
export function findLeftOut(content: Content): ListingFolder[] {
  return content.listings.filter(({ data }) => data === undefined);
}

function recordsOf({ statuses }: Content): Map<string, Status | undefined> {
  return new Map(statuses.map(({ slug, data }) => [slug, data]));
}

function statusOf(record: Status | undefined): PublicStatus {
  return record ? provenStatus(record) : 'hidden';
}

function onlyStatuses(entries: readonly HistoryEntry[]): HistoryEntry[] {
  return entries.flatMap(({ on, status }) => (status === undefined ? [] : [{ on, status }]));
}
