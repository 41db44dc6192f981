import { PUBLIC_STATUSES } from './lifecycle.ts';

/** Places that every page has: its text, and the menu of the site. */
export const FRAME_ANCHORS: readonly string[] = ['main', 'menu'];

/** Places that the page of a listing has beside the headings of its article. A heading with the same words gets a number behind its anchor. */
export const LISTING_ANCHORS: readonly string[] = [
  ...FRAME_ANCHORS, 'permissions', 'events', 'video', 'pictures', 'publisher', 'changes', 'proof', 'related',
  ...PUBLIC_STATUSES.map((status) => `status-${status}`),
];

/** The place of a question on the page of all questions, where its topic stands under its own id. */
export function questionAnchor(topic: string, slug: string): string {
  return `${topic}-${slug}`;
}

/** The place of an area on the page of all permissions, by its number on that page. */
export function areaAnchor(index: number): string {
  return `area-${index + 1}`;
}

/** The place of a rule on the page of all rules, where its subject, which stands before the slash, has one too. */
export function ruleAnchor(id: string): string {
  return id.replace('/', '-');
}
