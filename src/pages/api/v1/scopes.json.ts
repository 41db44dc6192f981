import type { APIRoute } from 'astro';
import { scopesDocument } from '../../../collections/api.ts';
import { formatApiDocument } from '../../../schemas/api/documents.ts';

/** `/api/v1/scopes.json`. */
export const GET: APIRoute = async () => new Response(formatApiDocument('scopes', await scopesDocument()), { headers: { 'content-type': 'application/json' } });
