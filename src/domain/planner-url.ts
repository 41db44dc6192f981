import { compareText } from './text/order.ts';

/** More integrations than this nobody plans at once; an address with more of them is cut. */
export const MOST_PLANNED = 40;

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/**
 * The integrations that the address of the planner names, each once, in alphabetical order.
 *
 * Total: whatever stands in the address, what is no slug is left out. A form sends `with` once per integration; links
 * write it once, with commas.
 *
 * @example
 * readSelection('?with=parlor,atlas-reach'); // ['atlas-reach', 'parlor']
 */
export function readSelection(query: string): string[] {
  const named = new URLSearchParams(query).getAll('with').flatMap((value) => value.split(','));
  return order(named.filter((slug) => slug.length <= 60 && SLUG.test(slug)));
}

/** The query of the planner's address for several integrations; empty where none is chosen. */
export function formatSelection(slugs: readonly string[]): string {
  return slugs.length === 0 ? '' : `?with=${order(slugs).join(',')}`;
}

function order(slugs: readonly string[]): string[] {
  return [...new Set(slugs)].sort(compareText).slice(0, MOST_PLANNED);
}
