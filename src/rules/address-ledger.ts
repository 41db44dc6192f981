import type { Content } from './content.ts';
import { normalizePath, redirectsOf } from './redirect-paths.ts';
import { FIXED_FILES, pagePaths } from './site-paths.ts';

/** Every address at which this content answers: pages, files that programs read, and old paths that lead on. */
export function liveAddresses(content: Content): ReadonlySet<string> {
  return new Set([...pagePaths(content), ...FIXED_FILES, ...redirectsOf(content).map(({ from }) => normalizePath(from))]);
}

/** The addresses that the content records, as pages write them, each with its index in the file. */
export function recordedAddresses({ addresses }: Pick<Content, 'addresses'>): { address: string; index: number }[] {
  return (addresses?.data ?? []).map((address, index) => ({ address: normalizePath(address), index }));
}

/** Live addresses that are not recorded yet. */
export function unrecordedAddresses(content: Content): string[] {
  const recorded = new Set(recordedAddresses(content).map(({ address }) => address));
  return [...liveAddresses(content)].filter((address) => !recorded.has(address)).sort();
}
