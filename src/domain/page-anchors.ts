/** Places that the page of a listing has beside the headings of its article. A heading with the same words gets a number behind its anchor. */
export const LISTING_ANCHORS: readonly string[] = ['main', 'menu', 'video', 'pictures', 'permissions', 'publisher', 'proof', 'related'];
