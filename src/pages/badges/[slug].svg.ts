import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { getApiListings } from '../../collections/api.ts';
import { drawBadge, drawMovedBadge } from '../../collections/badges.ts';
import { formerNames } from '../../collections/former-names.ts';
import { isMadeAnew } from '../../collections/listings.ts';

export const getStaticPaths = (async () =>
  (await getApiListings()).filter(isMadeAnew).flatMap((listing) => [
    { params: { slug: listing.slug }, props: { svg: drawBadge(listing) } },
    ...formerNames('/ecosystem/', listing.href).map((slug) => ({ params: { slug }, props: { svg: drawMovedBadge(listing) } })),
  ])) satisfies GetStaticPaths;

/** `/badges/<slug>.svg`. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { svg } }) =>
  new Response(svg, { headers: { 'content-type': 'image/svg+xml' } });
