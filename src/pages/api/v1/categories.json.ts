import type { APIRoute } from 'astro';
import { categoriesDocument } from '../../../collections/api.ts';
import { formatApiDocument } from '../../../schemas/api/documents.ts';

/** `/api/v1/categories.json`. */
export const GET: APIRoute = async () => new Response(formatApiDocument('categories', await categoriesDocument()), { headers: { 'content-type': 'application/json' } });
