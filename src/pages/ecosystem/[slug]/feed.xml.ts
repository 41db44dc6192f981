import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { getListingFeed } from '../../../collections/feeds.ts';
import { allNames } from '../../../collections/former-names.ts';
import { getEveryListing, isMadeAnew } from '../../../collections/listings.ts';
import { formatRss } from '../../../domain/feeds.ts';

export const getStaticPaths = (async () => (await getEveryListing()).filter(isMadeAnew).flatMap((listing) => allNames('/ecosystem/', { name: listing.slug, href: listing.href }).map((slug) => ({ params: { slug }, props: { listing } })))) satisfies GetStaticPaths;

/** Changes of one listing as RSS. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { listing } }) =>
  new Response(formatRss(getListingFeed(listing)), { headers: { 'content-type': 'application/rss+xml; charset=utf-8' } });
