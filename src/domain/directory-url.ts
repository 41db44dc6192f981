import { defaultSort, type DirectoryFilter, type Facet, FACETS, SORTS, tidySearch } from './directory-filter.ts';

/** Later pages are none: no directory is that long. */
const LAST_PAGE = 9999;

/**
 * A filter as the query of an address, without its `?`; what is as usual is left out.
 *
 * @example
 * encodeFilter({ ...EMPTY_FILTER, q: 'pay roll', picked: { ...EMPTY_FILTER.picked, category: ['hr', 'data'] } }); // 'q=pay+roll&category=hr,data'
 */
export function encodeFilter({ q, picked, sort, page }: DirectoryFilter): string {
  const query = new URLSearchParams();
  if (q !== '') query.set('q', q);
  for (const facet of FACETS) if (picked[facet].length > 0) query.set(facet, picked[facet].join(','));
  if (sort !== defaultSort(q)) query.set('sort', sort);
  if (page > 1) query.set('page', String(page));
  // A comma needs no escape in a query, and reads better without.
  return query.toString().replaceAll('%2C', ',');
}

/**
 * The filter that a query asks for. Every text is one: what is not understood asks for nothing.
 *
 * Options may be joined by commas or given one by one, as a form does. They come back in the order of `options`.
 *
 * @param query with or without its `?`
 * @param options ids that each facet has
 */
export function decodeFilter(query: string, options: Readonly<Record<Facet, readonly string[]>>): DirectoryFilter {
  const asked = new URLSearchParams(query);
  const q = tidySearch(asked.get('q') ?? '');
  const pick = (facet: Facet): string[] => {
    const ids = new Set(asked.getAll(facet).flatMap((value) => value.split(',')));
    return options[facet].filter((id) => ids.has(id));
  };
  const sort = SORTS.find((known) => known === asked.get('sort'));
  const page = Number(asked.get('page') ?? 1);
  return {
    q,
    picked: { category: pick('category'), plan: pick('plan'), appears: pick('appears'), access: pick('access'), data: pick('data'), status: pick('status'), auth: pick('auth') },
    sort: sort === undefined || (sort === 'relevance' && q === '') ? defaultSort(q) : sort,
    page: Number.isInteger(page) && page >= 1 && page <= LAST_PAGE ? page : 1,
  };
}
