import { z } from 'zod';
import { ACCESS_KINDS, SENSITIVITIES } from '../../domain/permissions.ts';
import { feedsSchema, namedSchema, schemaAddress, urlSchema } from './shared.ts';

const slugsSchema = z.array(z.string()).describe('Slugs of listings, as listings.json has them.');

/** `categories.json`. */
export const apiCategoriesSchema = z.object({
  $schema: schemaAddress,
  categories: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      description: z.string(),
      synonyms: z.array(z.string()).describe('Other words that customers search by.'),
      listings: slugsSchema,
      url: urlSchema,
      feeds: feedsSchema,
    }),
  ).describe('In the order of the site.'),
});

/** `scopes.json`. */
export const apiScopesSchema = z.object({
  $schema: schemaAddress,
  scopes: z.array(
    z.object({
      id: z.string().describe('As the OAuth consent page and the API of the host spell it.'),
      title: z.string(),
      grants: z.string().describe('What it allows, in plain words.'),
      sensitivity: z.enum(SENSITIVITIES),
      access: z.enum(ACCESS_KINDS).nullable(),
      record: z.string().nullable().describe('Kind of record that it touches.'),
      plans: z.array(namedSchema).describe('A customer needs one of these. Empty: every customer can grant it.'),
      includes: z.array(z.string()).describe('Ids of scopes that come with it.'),
      listings: slugsSchema,
    }),
  ).describe('Every permission that an integration can ask for, in the order of the site.'),
});

export type ApiCategories = z.output<typeof apiCategoriesSchema>;
export type ApiScopes = z.output<typeof apiScopesSchema>;
