/** Addresses under /ecosystem/ that are, or will be, pages of the site itself: no listing is called so. */
export const RESERVED_SLUGS: ReadonlySet<string> = new Set(['category', 'page', 'coming-soon', 'new', 'search']);

/**
 * Whether Windows takes a name for one of its devices, whatever stands behind its first point: a folder that holds such a file
 * cannot be checked out there. See "Naming Files, Paths, and Namespaces" by Microsoft.
 *
 * @example
 * isDeviceName('aux.svg'); // true
 */
export function isDeviceName(name: string): boolean {
  return /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/i.test(name);
}
