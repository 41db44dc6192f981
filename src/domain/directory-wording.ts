import type { DirectoryIndex } from './directory-index.ts';
import { EVERYONE } from './directory.ts';
import type { Facet, Sort } from './directory-filter.ts';
import { formatAge } from './freshness.ts';
import { speak } from './sentence.ts';
import { formatAnyOf } from './name-lists.ts';

const AGES = { today: 'today', yesterday: 'yesterday', days: { one: '{count} day ago', other: '{count} days ago' }, months: { one: '{count} month ago', other: '{count} months ago' }, years: { one: '{count} year ago', other: '{count} years ago' } } as const;
const LISTS = { comma: '{names}, {last}', and: '{names} and {last}', or: '{names} or {last}' };

/** What each facet asks, as the heading of its options. */
export const FACET_WORDS: Readonly<Record<Facet, string>> = {
  category: 'Category',
  plan: 'Works with your plan',
  appears: 'Where results show',
  access: 'Permissions',
  data: 'Most sensitive data',
  status: 'Status',
  auth: 'How it connects',
};

/** What a listing lets an integration do, by its permissions. `none`: it lists none, and they do not limit it. */
export const ACCESS_WORDS = { reads: 'Reads only', writes: 'Reads and changes', none: 'No permissions listed' } as const;

/** Said of data where no permissions are listed: nothing is known then. */
export const UNKNOWN_DATA = 'Not known';

/** The option of the plan facet for listings that need none. */
export const NO_PLAN = { id: EVERYONE, label: 'Any plan' } as const;

/** How each way of connecting is called among the options. */
export const AUTH_OPTIONS = { oauth: 'OAuth', 'api-key': 'API key, the older way' } as const;

/** What each order is called. */
export const SORT_WORDS: Readonly<Record<Sort, string>> = {
  relevance: 'Best match',
  name: 'Name',
  newest: 'Newest',
  checked: 'Recently checked',
};

/** How many of how many. @example formatFound(1, 30); // '1 of 30 integrations' */
export function formatFound(found: number, all: number): string {
  if (found === all) return formatCount(all);
  return `${formatNumber(found)} of ${formatCount(all)}`;
}

/** A number of integrations. @example formatCount(1); // '1 integration' */
export function formatCount(count: number): string {
  return `${formatNumber(count)} ${count === 1 ? 'integration' : 'integrations'}`;
}

/** Which page of how many. */
export function formatPage(page: number, pages: number): string {
  return `Page ${page} of ${pages}`;
}

/** What a card says of a plan that a customer needs. */
export function formatNeed(plans: readonly string[]): string {
  return `Needs ${formatAnyOf(plans, LISTS)}`;
}

/** What a card says of steps that nobody has checked for long. */
export function formatChecked(days: number): string {
  return `Steps checked ${formatAge(days, AGES, speak('en').say)}`;
}

/** In what a listing differs from what was asked for. */
export function formatMissed(missed: readonly Facet[]): string {
  const words = missed.map((facet) => FACET_WORDS[facet].toLowerCase());
  const last = words.at(-1) ?? '';
  return `Differs in: ${words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`}`;
}

/** What a card says of one listing of an index. */
export interface CardText {
  name: string;
  tagline: string;
  slug: string;
  status: string;
  categories: string;
  /** One sentence for each thing that a customer must know before the click. */
  notes: readonly string[];
}

/** The text of a card, the same that the build writes. */
export function cardText({ directory: { names, taglines, slugs, checked, facets }, staleDays }: DirectoryIndex, row: number): CardText {
  const groupOf = (facet: Facet): readonly string[] => facets[facet].groups[facets[facet].rows[row] ?? 0] ?? [];
  const labelOf = (facet: Facet, id: string): string => facets[facet].options.find((option) => option.id === id)?.label ?? id;
  const status = groupOf('status')[0] ?? 'available';
  const days = checked[row] ?? 0;
  return {
    name: names[row] ?? '',
    tagline: taglines[row] ?? '',
    slug: slugs[row] ?? '',
    status,
    categories: groupOf('category').map((id) => labelOf('category', id)).join(', '),
    notes: [
      ...groupOf('plan').map((need) => formatNeed(need.split('|').map((id) => labelOf('plan', id)))),
      ...(days > staleDays && status === 'available' ? [formatChecked(days)] : []),
    ],
  };
}

function formatNumber(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ',');
}
