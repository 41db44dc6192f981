import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { getApiListings, listingDocument } from '../../../../collections/api.ts';
import { allNames } from '../../../../collections/former-names.ts';
import { isMadeAnew } from '../../../../collections/listings.ts';
import { formatApiDocument } from '../../../../schemas/api/documents.ts';

export const getStaticPaths = (async () => (await getApiListings()).filter(isMadeAnew).flatMap((listing) => allNames('/ecosystem/', { name: listing.slug, href: listing.href }).map((slug) => ({ params: { slug }, props: { listing } })))) satisfies GetStaticPaths;

/** `/api/v1/listings/<slug>.json`. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { listing } }) =>
  new Response(formatApiDocument('listing', listingDocument(listing)), { headers: { 'content-type': 'application/json' } });
