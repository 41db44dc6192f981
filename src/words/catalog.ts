import type { Speaker } from '../domain/text/sentence.ts';
import { DIRECTORY } from './directory.ts';
import { EDITIONS } from './editions.ts';
import { FAQ } from './faq.ts';
import { GUIDE } from './guide.ts';
import { HOME } from './home.ts';
import { LISTING } from './listing.ts';
import { NEWS } from './news.ts';
import { PERMISSIONS } from './permissions.ts';
import { PLANNER } from './planner.ts';
import { SITE } from './site.ts';
import { MILESTONES, PACKAGES, STATUSES } from './statuses.ts';
import { TERMS } from './terms.ts';

/**
 * Every word of the interface in English, room by room.
 *
 * `{name}` stands for a value, `[words]({name})` for a link to one; a group with the key `other` is one sentence in
 * the forms that its `{count}` asks for. `words.yaml` of a content folder has the same tree.
 */
export const CATALOG = {
  statuses: STATUSES,
  milestones: MILESTONES,
  packages: PACKAGES,
  terms: TERMS,
  site: SITE,
  home: HOME,
  guide: GUIDE,
  directory: DIRECTORY,
  listing: LISTING,
  faq: FAQ,
  news: NEWS,
  permissions: PERMISSIONS,
  planner: PLANNER,
  editions: EDITIONS,
} as const;

/** The words of one site: the catalog, in the site's own language where its content has them. */
export type Words = typeof CATALOG;

/** The words of one site, and who says them. */
export interface Wording {
  readonly words: Words;
  readonly say: Speaker['say'];
  readonly inside: Speaker['inside'];
}

/** A part of the catalog. */
export interface WordTree {
  readonly [key: string]: string | WordTree;
}

/** Whether a part of the catalog is one sentence in several forms. */
export function isPlural(part: string | WordTree): part is WordTree & { readonly other: string } {
  return typeof part === 'object' && typeof part['other'] === 'string';
}
