import type { APIRoute } from 'astro';
import { listingsDocument } from '../../../collections/api.ts';
import { formatApiDocument } from '../../../schemas/api/documents.ts';

/** `/api/v1/listings.json`. */
export const GET: APIRoute = async () => new Response(formatApiDocument('listings', await listingsDocument()), { headers: { 'content-type': 'application/json' } });
