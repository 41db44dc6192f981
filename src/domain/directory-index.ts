import type { Directory } from './directory.ts';
import { FACETS } from './directory-filter.ts';
import type { CategoryWords } from './directory-search.ts';
import { foldText } from './text/search-text.ts';

/** All that a browser needs to search and filter a directory, and to show cards without their logos. */
export interface DirectoryIndex {
  directory: Directory;
  categoryWords: CategoryWords;
  /** After how many days without a check a card says so. */
  staleDays: number;
}

/** An index as it is sent: long texts in one piece and addresses only where the name does not give them, since both compress better. */
export interface PackedIndex extends Omit<DirectoryIndex, 'directory'> {
  names: string;
  taglines: string;
  /** Addresses that differ from the name in lower case with hyphens, by row. */
  slugs: Readonly<Record<string, string>>;
  age: readonly number[];
  checked: readonly number[];
  facets: Directory['facets'];
}

/** Make an index small. `unpackIndex` gives it back; names and taglines are one line each. */
export function packIndex({ directory: { names, taglines, slugs, age, checked, facets }, ...rest }: DirectoryIndex): PackedIndex {
  const odd = slugs.flatMap((slug, row) => (slug === usualSlug(names[row] ?? '') ? [] : [[String(row), slug]]));
  return { ...rest, names: names.join('\n'), taglines: taglines.join('\n'), slugs: Object.fromEntries(odd), age, checked, facets };
}

/** The index as it was before it was packed. */
export function unpackIndex({ names, taglines, slugs, age, checked, facets, ...rest }: PackedIndex): DirectoryIndex {
  const lines = (text: string): string[] => (age.length === 0 ? [] : text.split('\n'));
  const named = lines(names);
  return { ...rest, directory: { names: named, taglines: lines(taglines), slugs: named.map((name, row) => slugs[row] ?? usualSlug(name)), age, checked, facets } };
}

/** Whether something that was received can be an index: columns of one length, and every facet. */
export function isPackedIndex(value: unknown): value is PackedIndex {
  const { names, taglines, slugs, age, checked, facets, categoryWords } = fieldsOf(value);
  if (!Array.isArray(age)) return false;
  const isColumn = (column: unknown): boolean => Array.isArray(column) && column.length === age.length;
  const areLines = (text: unknown): boolean => typeof text === 'string' && (age.length === 0 ? text === '' : text.split('\n').length === age.length);
  const columns = fieldsOf(facets);
  return areLines(names) && areLines(taglines) && isColumn(checked) && isGroup(slugs) && isGroup(categoryWords) && FACETS.every((facet) => isColumn(fieldsOf(columns[facet])['rows']));
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return isGroup(value) ? value : {};
}

function isGroup(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function usualSlug(name: string): string {
  return foldText(name).replaceAll(' ', '-');
}
