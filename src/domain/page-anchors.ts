import { PUBLIC_STATUSES } from './lifecycle.ts';

/** Places that the page of a listing has beside the headings of its article. A heading with the same words gets a number behind its anchor. */
export const LISTING_ANCHORS: readonly string[] = [
  'main', 'menu', 'permissions', 'events', 'video', 'pictures', 'publisher', 'changes', 'proof', 'related',
  ...PUBLIC_STATUSES.map((status) => `status-${status}`),
];

/** The place of a question on the page of all questions, where its topic stands under its own id. */
export function questionAnchor(topic: string, slug: string): string {
  return `${topic}-${slug}`;
}
