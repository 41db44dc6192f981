import { PUBLIC_STATUSES } from './lifecycle.ts';

/** Places that the page of a listing has beside the headings of its article. A heading with the same words gets a number behind its anchor. */
export const LISTING_ANCHORS: readonly string[] = [
  'main', 'menu', 'permissions', 'events', 'video', 'pictures', 'publisher', 'changes', 'proof', 'related',
  ...PUBLIC_STATUSES.map((status) => `status-${status}`),
];
