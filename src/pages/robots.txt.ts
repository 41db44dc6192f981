import type { APIRoute } from 'astro';
import { absoluteUrl, isPreview } from '../collections/program.ts';

/** What search engines may visit: everything, and nothing of a preview. */
export const GET: APIRoute = () =>
  new Response(isPreview() ? 'User-agent: *\nDisallow: /\n' : `User-agent: *\nAllow: /\n\nSitemap: ${absoluteUrl('/sitemap.xml')}\n`, { headers: { 'content-type': 'text/plain; charset=utf-8' } });
