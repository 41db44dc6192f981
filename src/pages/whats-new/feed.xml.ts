import type { APIRoute } from 'astro';
import { getSiteFeed } from '../../collections/feeds.ts';
import { formatRss } from '../../domain/feeds.ts';

/** All news as RSS. */
export const GET: APIRoute = async () => new Response(formatRss(await getSiteFeed()), { headers: { 'content-type': 'application/rss+xml; charset=utf-8' } });
