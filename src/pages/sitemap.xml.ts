import type { APIRoute } from 'astro';
import { getSitemap } from '../collections/sitemap.ts';
import { formatSitemap } from '../domain/sitemap.ts';

/** Every page that search engines may list. */
export const GET: APIRoute = async () => new Response(formatSitemap(await getSitemap()), { headers: { 'content-type': 'application/xml; charset=utf-8' } });
