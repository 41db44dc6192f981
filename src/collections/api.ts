import { publication } from 'virtual:waymark';
import { compareText } from '../domain/text/order.ts';
import { isShown, reachedMilestones } from '../domain/lifecycle.ts';
import { type ApiDocument, apiSchemaPath } from '../schemas/api/documents.ts';
import { type ApiDelisted, type ApiListing, type ApiListings, type ApiSummary, SHOWN_STATUSES } from '../schemas/api/listing.ts';
import type { ApiCategories, ApiScopes } from '../schemas/api/lists.ts';
import { badgePath } from './badges.ts';
import { categoryFeedLink, type FeedLink, listingFeedLink } from './feeds.ts';
import { type FullListing, getCategories, getEveryListing } from './listings.ts';
import { absoluteUrl } from './program.ts';

/** The listings that the API knows: those that are public, also while a preview shows others. */
export async function getApiListings(): Promise<FullListing[]> {
  return (await getEveryListing()).filter(({ status }) => status !== 'hidden');
}

/** `listings.json`. */
export async function listingsDocument(): Promise<ApiListings> {
  const listings = await getApiListings();
  return {
    $schema: schemaUrl('listings'),
    listings: listings.filter(({ status }) => isShown(status)).map(summary),
    delisted: listings.filter(({ status }) => status === 'delisted').map(delisted),
  };
}

/** `listings/<slug>.json`. */
export function listingDocument(listing: FullListing): ApiListing | ApiDelisted {
  if (listing.status === 'delisted') return delisted(listing);
  const { data, record, categories, permissions, plans, sensitivity, logo } = listing;
  return {
    $schema: schemaUrl('listing'),
    ...head(listing),
    about: data.about,
    website: data.website,
    categories: categories.map(({ id, title }) => ({ id, title })),
    logo: logo ? { light: absoluteUrl(logo.light.large.src), dark: absoluteUrl((logo.dark ?? logo.light).large.src) } : null,
    auth: data.auth,
    webhooks: data.webhooks,
    webhookEvents: data.webhookEvents ?? [],
    permissions: permissions.map(({ scope: { id, title, grants, access = null, sensitivity: own }, why }) => ({ scope: id, title, grants, why, access, sensitivity: own })),
    sensitivity,
    plans: plans.map(({ anyOf }) => ({ anyOf: anyOf.map(({ id, title }) => ({ id, title })) })),
    appearsAs: data.appearsAs,
    support: { email: data.support.email, url: data.support.url ?? null, hours: data.support.hours ?? null, responseTime: data.support.responseTime ?? null },
    links: { docs: data.links?.docs ?? null, privacy: data.links?.privacy ?? null, pricing: data.links?.pricing ?? null, terms: data.links?.terms ?? null },
    video: data.video ?? null,
    verifiedOn: data.verifiedOn,
    milestones: reachedMilestones(record?.milestones ?? {}).map((id) => ({ id, on: record?.milestones[id]?.on ?? '' })),
    ended: record?.ended ? end(record.ended) : null,
    badge: absoluteUrl(badgePath(listing)),
    feeds: feeds(listingFeedLink(listing)),
  };
}

/** `categories.json`. */
export async function categoriesDocument(): Promise<ApiCategories> {
  const listings = (await getApiListings()).filter(({ status }) => isShown(status));
  return {
    $schema: schemaUrl('categories'),
    categories: getCategories().map((category) => ({
      id: category.id,
      title: category.title,
      description: category.description,
      synonyms: category.synonyms ?? [],
      listings: slugs(listings.filter(({ categories }) => categories.some(({ id }) => id === category.id))),
      url: absoluteUrl(`/ecosystem/category/${category.id}/`),
      feeds: feeds(categoryFeedLink(category)),
    })),
  };
}

/** `scopes.json`. */
export async function scopesDocument(): Promise<ApiScopes> {
  const listings = (await getApiListings()).filter(({ status }) => isShown(status));
  return {
    $schema: schemaUrl('scopes'),
    scopes: publication.scopes.map(({ id, title, grants, sensitivity, access = null, record = null, plans = [], includes = [] }) => ({
      id, title, grants, sensitivity, access, record,
      plans: publication.plans.filter((plan) => plans.includes(plan.id)).map((plan) => ({ id: plan.id, title: plan.title })),
      includes,
      listings: slugs(listings.filter(({ permissions }) => permissions.some(({ scope }) => scope.id === id))),
    })),
  };
}

function summary(listing: FullListing): ApiSummary {
  return { ...head(listing), categories: listing.categories.map(({ id }) => id), api: absoluteUrl(`/api/v1/listings/${listing.slug}.json`) };
}

function head({ slug, name, tagline, status, since, href }: FullListing): Omit<ApiSummary, 'categories' | 'api'> {
  const shown = SHOWN_STATUSES.find((one) => one === status);
  if (!shown || since === undefined) throw new Error(`The listing "${slug}" is ${status}, which the API does not show.`);
  return { slug, name, tagline, status: shown, statusSince: since, url: absoluteUrl(href) };
}

function delisted(listing: FullListing): ApiDelisted {
  const { slug, name, href, record } = listing;
  if (!record?.ended) throw new Error(`The listing "${slug}" is delisted without an end.`);
  return { $schema: schemaUrl('listing'), slug, name, status: 'delisted', statusSince: record.ended.on, ended: end(record.ended), url: absoluteUrl(href), feeds: feeds(listingFeedLink(listing)) };
}

function end({ on, reason, successor }: NonNullable<NonNullable<FullListing['record']>['ended']>): ApiDelisted['ended'] {
  return { on, reason, successor: successor ?? null };
}

function feeds({ rss, json }: FeedLink): ApiListing['feeds'] {
  return { rss: absoluteUrl(rss), json: absoluteUrl(json) };
}

function slugs(listings: readonly FullListing[]): string[] {
  return listings.map(({ slug }) => slug).sort(compareText);
}

function schemaUrl(name: ApiDocument): string {
  return absoluteUrl(apiSchemaPath(name));
}
