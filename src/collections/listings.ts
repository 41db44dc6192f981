import { getCollection, type CollectionEntry } from 'astro:content';
import { publication } from 'virtual:waymark';
import { checkFreshness, type Freshness } from '../domain/freshness.ts';
import { listChanges, type ListingChange } from '../domain/history.ts';
import { isShown, type PublicStatus, statusSince } from '../domain/lifecycle.ts';
import { highestSensitivity, neededPlans, type Sensitivity } from '../domain/permissions.ts';
import type { Logo, Picture } from '../images/picture.ts';
import type { Category } from '../schemas/category.ts';
import type { Listing } from '../schemas/listing.ts';
import type { Plan } from '../schemas/plan.ts';
import type { Program } from '../schemas/program.ts';
import type { Scope } from '../schemas/scope.ts';
import type { Status } from '../schemas/status.ts';

/** A plan that a customer needs: any one of several, and why. */
export interface NeededPlan {
  anyOf: readonly Plan[];
  because: readonly string[];
}

/** A notice that the host sends to integrations. */
export type WebhookEvent = NonNullable<Program['webhooks']>['events'][number];

/** What a card shows of a listing. */
export interface ListedListing {
  slug: string;
  href: string;
  name: string;
  tagline: string;
  status: PublicStatus;
  /** Day on which the status began. */
  since: string | undefined;
  categories: readonly Category[];
  appearsAs: Listing['appearsAs'];
  /** Plans that a customer needs, all of these; empty where everyone can use it. */
  plans: readonly NeededPlan[];
  freshness: Freshness;
  logo: Logo | undefined;
}

/** What the page of a listing shows. */
export interface FullListing extends ListedListing {
  entry: CollectionEntry<'listings'>;
  data: Listing;
  record: Status | undefined;
  /** What each scope grants, beside the partner's reason for it. */
  permissions: readonly { scope: Scope; why: string }[];
  sensitivity: Sensitivity;
  /** `inArticle`: whether the article shows it already. */
  screenshots: readonly (Listing['screenshots'][number] & { picture: Picture; inArticle: boolean })[];
  /** What changed since it became public, oldest first. */
  changes: readonly ListingChange[];
  /** The events that a customer switches on, with what they mean. */
  events: readonly WebhookEvent[];
}

/** The listings that have a page with an article, by name. */
export async function getListings(): Promise<FullListing[]> {
  const all = await getEveryListing();
  return all.filter(({ status }) => publication.preview || isShown(status));
}

/** The listings that have an address, also those whose page only says why they are gone, by name. */
export async function getEveryListing(): Promise<readonly FullListing[]> {
  // Many pages ask, and a build does not change what it builds; while content is being edited it does.
  if (!import.meta.env.PROD) return readEveryListing();
  return (kept ??= readEveryListing());
}

let kept: Promise<readonly FullListing[]> | undefined;

async function readEveryListing(): Promise<readonly FullListing[]> {
  const entries = await getCollection('listings');
  // Names in the order of the site's language, the same on every machine.
  const { compare } = new Intl.Collator(publication.program.site.language);
  return entries.map(toFullListing).sort((a, b) => compare(a.name, b.name));
}

/** Whether the pages of a listing are made by this build. Otherwise the last site has them as they would come out again. */
export function isMadeAnew({ slug }: Pick<ListedListing, 'slug'>): boolean {
  return !unchanged.has(slug);
}

/** The listing that the program shows as the example of a good submission, if it names one. */
export async function getExample(): Promise<FullListing | undefined> {
  const { example } = publication.program;
  return (await getListings()).find(({ slug }) => slug === example);
}

/** Every category in the order of the content. */
export function getCategories(): readonly Category[] {
  return publication.categories;
}

const unchanged = new Set(publication.unchanged);
const published = new Map(publication.listings.map((listing) => [listing.slug, listing]));
const scopes = new Map(publication.scopes.map((scope) => [scope.id, scope]));

function toFullListing(entry: CollectionEntry<'listings'>): FullListing {
  const { id: slug, data } = entry;
  const { status = 'hidden', record, history = [] } = published.get(slug) ?? {};
  const permissions = data.scopes.flatMap(({ id, why }) => {
    const scope = scopes.get(id);
    return scope ? [{ scope, why }] : [];
  });
  return {
    slug,
    href: `/ecosystem/${slug}/`,
    name: data.name,
    tagline: data.tagline,
    status,
    since: record && statusSince(record.milestones, record.ended),
    categories: publication.categories.filter(({ id }) => data.categories.includes(id)),
    appearsAs: data.appearsAs,
    plans: neededPlans(data, publication.scopes, publication.plans).map(({ anyOf, because }) => ({
      anyOf: publication.plans.filter(({ id }) => anyOf.includes(id)),
      because,
    })),
    freshness: checkFreshness(data.verifiedOn, publication.today, publication.program.freshness),
    logo: publication.logos[slug],
    entry,
    data,
    record,
    permissions,
    sensitivity: highestSensitivity(permissions.map(({ scope }) => scope)),
    screenshots: data.screenshots.flatMap((screenshot) => {
      const picture = publication.pictures[`${slug}/${screenshot.src}`];
      return picture ? [{ ...screenshot, picture, inArticle: isNamed(screenshot.src, entry.body ?? '') }] : [];
    }),
    changes: listChanges(history),
    events: (publication.program.webhooks?.events ?? []).filter(({ id }) => data.webhookEvents?.includes(id)),
  };
}

/** Whether a picture is named in the text of an article. */
function isNamed(file: string, body: string): boolean {
  return ['(', '"', "'"].some((before) => [file, `./${file}`].some((name) => body.includes(`${before}${name}`)));
}
