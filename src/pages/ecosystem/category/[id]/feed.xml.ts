import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { getCategoryFeed } from '../../../../collections/feeds.ts';
import { allNames } from '../../../../collections/former-names.ts';
import { getCategories } from '../../../../collections/listings.ts';
import { formatRss } from '../../../../domain/feeds.ts';

export const getStaticPaths = (() => getCategories().flatMap((category) => allNames('/ecosystem/category/', { name: category.id, href: `/ecosystem/category/${category.id}/` }).map((id) => ({ params: { id }, props: { category } })))) satisfies GetStaticPaths;

/** News of one category as RSS. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props: { category } }) =>
  new Response(formatRss(await getCategoryFeed(category)), { headers: { 'content-type': 'application/rss+xml; charset=utf-8' } });
