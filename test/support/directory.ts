import type { Directory, FacetColumn } from '../../src/domain/directory.ts';
import { EMPTY_FILTER, type DirectoryFilter, type Facet, FACETS } from '../../src/domain/directory-filter.ts';

/** One listing of a directory in plain values. */
export interface DirectoryRow extends Partial<Record<Facet, readonly string[]>> {
  name: string;
  tagline?: string;
  age?: number;
  checked?: number;
}

/** What every facet offers in tests. */
export const OPTIONS: Readonly<Record<Facet, readonly string[]>> = {
  category: ['scheduling', 'referrals', 'offers'],
  plan: ['everyone', 'premium', 'feature', 'hooks'],
  appears: ['notes', 'files', 'none'],
  access: ['reads', 'writes', 'none'],
  data: ['normal', 'personal', 'confidential'],
  status: ['available', 'coming-soon', 'deprecated'],
  auth: ['oauth', 'api-key'],
};

const USUAL = { category: ['scheduling'], plan: [], appears: ['notes'], access: ['reads'], data: ['normal'], status: ['available'], auth: ['oauth'] } as const;

/** A directory of a few listings, in the order given. */
export function aDirectory(rows: readonly DirectoryRow[]): Directory {
  const column = (facet: Facet): FacetColumn => {
    const groups: (readonly string[])[] = [];
    const indexes = rows.map((row) => {
      const group = row[facet] ?? USUAL[facet];
      const known = groups.findIndex((other) => other.join() === group.join());
      return known === -1 ? groups.push(group) - 1 : known;
    });
    return { options: OPTIONS[facet].map((id) => ({ id, label: id })), groups, rows: indexes };
  };
  return {
    slugs: rows.map(({ name }) => name.toLowerCase().replaceAll(' ', '-')),
    names: rows.map(({ name }) => name),
    taglines: rows.map(({ tagline = 'Does what it says.' }) => tagline),
    age: rows.map(({ age = 10 }) => age),
    checked: rows.map(({ checked = 10 }) => checked),
    facets: { category: column('category'), plan: column('plan'), appears: column('appears'), access: column('access'), data: column('data'), status: column('status'), auth: column('auth') },
  };
}

/** A filter with some options ticked. */
export function aFilter({ q = '', sort = 'name', page = 1, ...picked }: Partial<Record<Facet, readonly string[]>> & Partial<Omit<DirectoryFilter, 'picked'>> = {}): DirectoryFilter {
  return { q, sort, page, picked: { ...EMPTY_FILTER.picked, ...picked } };
}

/** Every facet with each of its options. */
export function everyOption(): { facet: Facet; id: string }[] {
  return FACETS.flatMap((facet) => OPTIONS[facet].map((id) => ({ facet, id })));
}
