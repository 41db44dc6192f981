/** Addresses under /ecosystem/ that are, or will be, pages of the site itself: no listing is called so. */
export const RESERVED_SLUGS: ReadonlySet<string> = new Set(['category', 'page', 'coming-soon', 'new', 'search']);
