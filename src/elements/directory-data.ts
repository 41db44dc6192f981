import { type CardLogo, isLogoList } from '../domain/card-logo.ts';
import { type DirectoryIndex, isPackedIndex, unpackIndex } from '../domain/directory-index.ts';
import { type DirectorySearch, prepareSearch } from '../domain/directory-search.ts';

/** A piece of work longer than this would be felt while typing. */
const MOST_MILLISECONDS = 6;

/** An index with its words, ready to be searched. */
export interface DirectoryData {
  index: DirectoryIndex;
  search: DirectorySearch;
}

/** Load the index and prepare it, without holding the page up. @throws when it does not come whole */
export async function loadDirectory(address: string): Promise<DirectoryData> {
  const packed = await loadJson(address);
  if (!isPackedIndex(packed)) throw new Error(`${address} is no index of a directory.`);
  await pause();
  const index = unpackIndex(packed);
  const steps = prepareSearch(index.directory, index.categoryWords);
  for (let start = performance.now(); ; ) {
    const { done, value } = steps.next();
    if (done) return { index, search: value };
    if (performance.now() - start < MOST_MILLISECONDS) continue;
    await pause();
    start = performance.now();
  }
}

/** Load the logos of all cards. @throws when they do not come whole */
export async function loadLogos(address: string): Promise<readonly (CardLogo | null)[]> {
  const logos = await loadJson(address);
  if (!isLogoList(logos)) throw new Error(`${address} is no list of logos.`);
  return logos;
}

/** Wait until the browser has nothing else to do, or two seconds have passed. */
export function idle(): Promise<void> {
  return new Promise((resolve) => {
    if ('requestIdleCallback' in globalThis) requestIdleCallback(() => resolve(), { timeout: 2000 });
    else setTimeout(resolve, 200);
  });
}

async function loadJson(address: string): Promise<unknown> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} did not load (${response.status}).`);
  return response.json();
}

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
