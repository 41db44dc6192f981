import { publication } from 'virtual:waymark';
import { type Directory, type FacetColumn, type FacetOption, EVERYONE, filterDirectory, STATUS_ORDER } from '../domain/directory.ts';
import { EMPTY_FILTER, type Facet, FACETS } from '../domain/directory-filter.ts';
import { type DirectoryIndex, packIndex } from '../domain/directory-index.ts';
import { daysBetween } from '../domain/day.ts';
import { SENSITIVITIES } from '../domain/permissions.ts';
import { PLACES } from '../domain/places.ts';
import { words } from './words.ts';
import { type FullListing, getListings } from './listings.ts';

/** A file of data beside the directory. */
export interface DataFile {
  /** Tells its versions apart, so that its address can be kept for ever. */
  version: string;
  text: string;
}

/** A facet as the page shows it, each option with how many listings it has. */
export interface ShownFacet {
  facet: Facet;
  options: readonly (FacetOption & { count: number })[];
}

/** The index of every listing that has a page with its article; hidden ones are not in it. */
async function getDirectoryIndex(): Promise<DirectoryIndex> {
  const listings = await getListings();
  return {
    directory: toDirectory(listings),
    categoryWords: Object.fromEntries(publication.categories.map(({ id, title, synonyms = [] }) => [id, [title, ...synonyms]])),
    staleDays: publication.program.freshness.verifiedDays,
  };
}

/** The index as browsers load it. */
export async function getIndexFile(): Promise<DataFile> {
  return toFile(packIndex(await getDirectoryIndex()));
}

/** The logos of cards, one for each row of the index; `null` where there is none. */
export async function getLogoFile(): Promise<DataFile> {
  const listings = await getListings();
  return toFile(listings.map(({ logo }) => (logo ? { light: logo.light.small, dark: logo.dark?.small, plate: logo.plate } : null)));
}

/** The facets of the whole directory. Those without a choice are left out. */
export async function getShownFacets(): Promise<ShownFacet[]> {
  const { directory } = await getDirectoryIndex();
  const { counts } = filterDirectory(directory, EMPTY_FILTER, undefined);
  return FACETS.map((facet) => ({
    facet,
    options: directory.facets[facet].options.map((option) => ({ ...option, count: counts[facet][option.id] ?? 0 })).filter(({ count }) => count > 0),
  })).filter(({ options }) => options.length > 1);
}

function toDirectory(listings: readonly FullListing[]): Directory {
  const { today, categories, plans } = publication;
  const { options: named } = words.directory;
  const column = (options: readonly FacetOption[], groupOf: (listing: FullListing) => readonly string[]) => toColumn(options, listings.map(groupOf));
  return {
    slugs: listings.map(({ slug }) => slug),
    names: listings.map(({ name }) => name),
    taglines: listings.map(({ tagline }) => tagline),
    age: listings.map(({ since }) => (since === undefined ? 0 : daysBetween(since, today))),
    checked: listings.map(({ freshness }) => freshness.days),
    facets: {
      category: column(categories.map(({ id, title }) => ({ id, label: title })), (listing) => listing.categories.map(({ id }) => id)),
      plan: column([{ id: EVERYONE, label: named.anyPlan }, ...plans.map(({ id, title }) => ({ id, label: title }))], (listing) => listing.plans.map(({ anyOf }) => anyOf.map(({ id }) => id).join('|'))),
      appears: column([...PLACES, 'none' as const].map((id) => ({ id, label: words.terms.places[id] })), ({ data }) => data.appearsAs),
      access: column(optionsOf(named.access), (listing) => [accessOptionOf(listing)]),
      data: column([...SENSITIVITIES.map((id) => ({ id, label: words.terms.sensitivity[id].label })), { id: 'none', label: named.unknownData }], ({ permissions, sensitivity }) => [permissions.length === 0 ? 'none' : sensitivity]),
      status: column(STATUS_ORDER.map((id) => ({ id, label: words.statuses[id].label })), ({ status }) => [status]),
      auth: column(optionsOf(named.auth), ({ data }) => [data.auth]),
    },
  };
}

function toColumn(options: readonly FacetOption[], lists: readonly (readonly string[])[]): FacetColumn {
  const groups = new Map<string, { index: number; ids: readonly string[] }>();
  const rows = lists.map((ids) => {
    const key = ids.join(' ');
    const group = groups.get(key) ?? { index: groups.size, ids };
    groups.set(key, group);
    return group.index;
  });
  return { options, groups: [...groups.values()].map(({ ids }) => ids), rows };
}

/** What a listing may do at the most, as the directory asks for it. */
function accessOptionOf({ permissions }: FullListing): keyof typeof words.directory.options.access {
  if (permissions.length === 0) return 'none';
  return permissions.some(({ scope }) => scope.access === 'write') ? 'writes' : 'reads';
}

function optionsOf(words: Readonly<Record<string, string>>): FacetOption[] {
  return Object.entries(words).map(([id, label]) => ({ id, label }));
}

async function toFile(value: unknown): Promise<DataFile> {
  const text = JSON.stringify(value);
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return { text, version: [...digest.slice(0, 6)].map((byte) => byte.toString(16).padStart(2, '0')).join('') };
}
