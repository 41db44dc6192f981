import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Directory } from '../../../src/domain/directory.ts';
import { FACETS } from '../../../src/domain/directory-filter.ts';
import { isPackedIndex, packIndex, unpackIndex } from '../../../src/domain/directory-index.ts';
import { makeChance } from '../load/chance.ts';
import { writeName, writeSentence } from '../load/writing.ts';

/**
 * Write the index of a built site once more, with many listings, to be served before the site's own.
 *
 * The site's listings come first. Those behind them, by name, have names and taglines as the generator of load writes them, and in each
 * facet what one of the site's listings has there.
 *
 * @param folder where it is written; its name and path are those of the site's index
 * @returns the index as it is sent
 */
export async function writeGrownIndex(site: string, folder: string, listings: number): Promise<string> {
  const name = (await readdir(join(site, 'ecosystem'))).find((file) => file.startsWith('index-'));
  const packed: unknown = name === undefined ? undefined : JSON.parse(await readFile(join(site, 'ecosystem', name), 'utf8'));
  if (name === undefined || !isPackedIndex(packed)) throw new Error(`${site} has no directory.`);
  const { directory, ...rest } = unpackIndex(packed);
  const text = JSON.stringify(packIndex({ ...rest, directory: growDirectory(directory, listings) }));
  await mkdir(join(folder, 'ecosystem'), { recursive: true });
  await writeFile(join(folder, 'ecosystem', name), text);
  return text;
}

function growDirectory(directory: Directory, listings: number): Directory {
  const chance = makeChance(1, 'grown index');
  const added = Array.from({ length: Math.max(0, listings - directory.names.length) }, () => ({ name: writeName(chance), tagline: writeSentence(chance, 40, 80) })).toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const grow = (values: readonly number[]): number[] => [...values, ...added.map(() => chance.pick(values))];
  const facets = { ...directory.facets };
  for (const facet of FACETS) facets[facet] = { ...facets[facet], rows: grow(facets[facet].rows) };
  return {
    slugs: [...directory.slugs, ...added.map(({ name }) => name.toLowerCase().replaceAll(' ', '-'))],
    names: [...directory.names, ...added.map(({ name }) => name)],
    taglines: [...directory.taglines, ...added.map(({ tagline }) => tagline)],
    age: grow(directory.age),
    checked: grow(directory.checked),
    facets,
  };
}
