import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { absoluteUrl } from '../../../../collections/program.ts';
import { API_DOCUMENT_NAMES, apiJsonSchema, apiSchemaPath } from '../../../../schemas/api/documents.ts';

export const getStaticPaths = (() => API_DOCUMENT_NAMES.map((name) => ({ params: { name }, props: { name } }))) satisfies GetStaticPaths;

/** `/api/v1/schema/<name>.json`. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { name } }) =>
  new Response(`${JSON.stringify(apiJsonSchema(name, absoluteUrl(apiSchemaPath(name))), null, 2)}\n`, { headers: { 'content-type': 'application/schema+json' } });
