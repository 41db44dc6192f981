import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { getCategoryFeed } from '../../../../collections/feeds.ts';
import { allNames } from '../../../../collections/former-names.ts';
import { getCategories } from '../../../../collections/listings.ts';
import { formatJsonFeed } from '../../../../domain/feeds.ts';

export const getStaticPaths = (() => getCategories().flatMap((category) => allNames('/ecosystem/category/', { name: category.id, href: `/ecosystem/category/${category.id}/` }).map((id) => ({ params: { id }, props: { category } })))) satisfies GetStaticPaths;

/** News of one category as JSON Feed. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props: { category } }) =>
  new Response(formatJsonFeed(await getCategoryFeed(category)), { headers: { 'content-type': 'application/feed+json; charset=utf-8' } });
