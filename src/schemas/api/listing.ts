import { z } from 'zod';
import { MILESTONES } from '../../domain/lifecycle.ts';
import { ACCESS_KINDS, AUTH_KINDS, SENSITIVITIES, WEBHOOK_KINDS } from '../../domain/permissions.ts';
import { PLACES } from '../../domain/places.ts';
import { daySchema, feedsSchema, namedSchema, schemaAddress, urlSchema } from './shared.ts';

/** The statuses of listings that can be used, now or soon. */
export const SHOWN_STATUSES = ['coming-soon', 'available', 'deprecated'] as const;

const endSchema = z.object({
  on: daySchema,
  reason: z.string().describe('Why it ended, for customers.'),
  successor: z.string().nullable().describe('Slug of the listing to use instead.'),
});

/** One integration as a list of many shows it. */
export const apiSummarySchema = z.object({
  slug: z.string().describe('Name of the listing in addresses.'),
  name: z.string(),
  tagline: z.string().describe('What it does, in one sentence.'),
  status: z.enum(SHOWN_STATUSES),
  statusSince: daySchema,
  categories: z.array(z.string()).describe('Ids of categories, as categories.json has them.'),
  url: urlSchema.describe('Its page, for people.'),
  api: urlSchema.describe('Everything about it, for programs.'),
});

/** An integration that is gone: its page only says why. */
export const apiDelistedSchema = z.object({
  $schema: schemaAddress,
  slug: z.string(),
  name: z.string(),
  status: z.literal('delisted'),
  statusSince: daySchema,
  ended: endSchema,
  url: urlSchema,
  feeds: feedsSchema,
});

/** Everything about one integration. */
export const apiListingSchema = z.object({
  $schema: schemaAddress,
  ...apiSummarySchema.omit({ api: true, categories: true }).shape,
  about: z.string().describe('What its company says about itself.'),
  website: urlSchema.describe('The page of its company about the integration.'),
  categories: z.array(namedSchema),
  logo: z.object({ light: urlSchema, dark: urlSchema }).nullable().describe('Pictures for light and for dark backgrounds. Their addresses change when the logo does.'),
  auth: z.enum(AUTH_KINDS).describe('How customers connect it.'),
  webhooks: z.enum(WEBHOOK_KINDS).describe('How it learns of changes. "manual": customers set webhooks up by hand.'),
  webhookEvents: z.array(z.string()).describe('Ids of the events that customers switch on for it.'),
  permissions: z
    .array(
      z.object({
        scope: z.string().describe('As the OAuth consent page and the API of the host spell it.'),
        title: z.string(),
        grants: z.string().describe('What it allows, in plain words.'),
        why: z.string().describe('The reason that the partner gives.'),
        access: z.enum(ACCESS_KINDS).nullable(),
        sensitivity: z.enum(SENSITIVITIES),
      }),
    )
    .describe('Every permission that it asks for.'),
  sensitivity: z.enum(SENSITIVITIES).describe('The highest of all its permissions.'),
  plans: z.array(z.object({ anyOf: z.array(namedSchema).describe('One of these is enough.') })).describe('What a customer needs to have bought: all entries. Empty: every customer can use it.'),
  appearsAs: z.array(z.enum([...PLACES, 'none'])).describe('Where results show inside the product of the host.'),
  support: z.object({ email: z.string(), url: urlSchema.nullable(), hours: z.string().nullable(), responseTime: z.string().nullable() }),
  links: z.object({ docs: urlSchema.nullable(), privacy: urlSchema.nullable(), pricing: urlSchema.nullable(), terms: urlSchema.nullable() }),
  video: z.object({ youtube: z.string(), title: z.string() }).nullable().describe('A walkthrough on YouTube.'),
  verifiedOn: daySchema.describe('The day on which somebody last walked through its help article.'),
  milestones: z.array(z.object({ id: z.enum(MILESTONES), on: daySchema })).describe('The proof of its status, the earliest first.'),
  ended: endSchema.nullable(),
  badge: urlSchema.describe('A picture of its status for other sites.'),
  feeds: feedsSchema,
});

/** What `listings/<slug>.json` holds: tell the two apart by their status. */
export const apiListingFileSchema = z.discriminatedUnion('status', [apiListingSchema, apiDelistedSchema]);

/** `listings.json`. */
export const apiListingsSchema = z.object({
  $schema: schemaAddress,
  listings: z.array(apiSummarySchema).describe('Every integration that can be used, now or soon, by name.'),
  delisted: z.array(apiDelistedSchema.omit({ $schema: true, feeds: true })).describe('Integrations that are gone, by name.'),
});

export type ApiSummary = z.output<typeof apiSummarySchema>;
export type ApiListing = z.output<typeof apiListingSchema>;
export type ApiDelisted = z.output<typeof apiDelistedSchema>;
export type ApiListings = z.output<typeof apiListingsSchema>;
