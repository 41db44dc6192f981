import { z } from 'zod';
import { apiCategoriesSchema, apiScopesSchema } from './lists.ts';
import { apiListingFileSchema, apiListingsSchema } from './listing.ts';

/** The documents of the API, version 1: the name of each schema file, and what documents of its kind hold. */
export const API_DOCUMENTS = {
  listings: apiListingsSchema,
  listing: apiListingFileSchema,
  categories: apiCategoriesSchema,
  scopes: apiScopesSchema,
} as const;
export type ApiDocument = keyof typeof API_DOCUMENTS;

/** The names of the schema files. */
export const API_DOCUMENT_NAMES = ['listings', 'listing', 'categories', 'scopes'] as const satisfies readonly ApiDocument[];

/** Where the schema of a document stands on the site. */
export function apiSchemaPath(name: ApiDocument): string {
  return `/api/v1/schema/${name}.json`;
}

/**
 * The JSON Schema (draft 2020-12) of a document, made from the schema that wrote it.
 *
 * It lets unknown fields pass: later editions add some, and a program that checks must not refuse them.
 *
 * @param id address under which it is published
 */
export function apiJsonSchema(name: ApiDocument, id: string): object {
  const { $schema, ...rest } = z.toJSONSchema(API_DOCUMENTS[name], { io: 'input', target: 'draft-2020-12' });
  return { $schema, $id: id, title: `${name}.json, version 1`, ...rest };
}

/**
 * A document of the API as text. Only fields that its schema knows are written.
 *
 * @throws when the document breaks its schema
 */
export function formatApiDocument<N extends ApiDocument>(name: N, document: z.input<(typeof API_DOCUMENTS)[N]>): string {
  return `${JSON.stringify(API_DOCUMENTS[name].parse(document), null, 2)}\n`;
}
