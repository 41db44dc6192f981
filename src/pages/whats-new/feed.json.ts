import type { APIRoute } from 'astro';
import { getSiteFeed } from '../../collections/feeds.ts';
import { formatJsonFeed } from '../../domain/feeds.ts';

/** All news as JSON Feed. */
export const GET: APIRoute = async () => new Response(formatJsonFeed(await getSiteFeed()), { headers: { 'content-type': 'application/feed+json; charset=utf-8' } });
