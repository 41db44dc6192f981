import type { Content } from '../rules/content.ts';
import { pagePaths } from '../rules/site-paths.ts';

/** The address of every page that this content makes, in byte order. Hidden listings have none. */
export function pageAddresses(content: Content): string[] {
  return [...pagePaths(content)].sort();
}
