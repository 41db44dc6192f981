import { z } from 'zod';
import { AUTH_KINDS, WEBHOOK_KINDS } from '../domain/permissions.ts';
import { PLACES } from '../domain/places.ts';
import { daySchema, emailSchema, fileNameSchema, httpsUrlSchema, idSchema, lineSchema, paragraphSchema, scopeIdSchema, whenRight } from './shared.ts';

const logoFileSchema = fileNameSchema(
  /^[a-z0-9._-]+\.(svg|png|webp|jpg)$/,
  'Name an image in the folder of the listing: .svg, .png, .webp or .jpg, in lower case, such as ./logo.svg.',
);
const pictureFileSchema = fileNameSchema(
  /^[a-z0-9._-]+\.(png|webp|jpg)$/,
  'Name a picture in the folder of the listing: .png, .webp or .jpg, in lower case, such as ./consent.png.',
);

const appearsAsSchema = z
  .array(z.enum([...PLACES, 'none'], `A place is one of ${PLACES.join(', ')}, or none.`))
  .min(1, 'Name at least one place, or none.')
  .refine((places) => new Set(places).size === places.length, 'Each place is named once.')
  .refine((places) => !places.includes('none') || places.length === 1, '"none" stands alone.');

const screenshotSchema = z.strictObject({
  src: pictureFileSchema,
  /** What the picture shows, for readers who cannot see it. */
  alt: lineSchema(5, 200),
  /** What to notice, under the picture. */
  caption: lineSchema(5, 200),
  /** Marks the picture of the permissions that customers authorize. */
  shows: z.literal('scopes', 'The only value is scopes.').optional(),
});

/** Frontmatter of `content/listings/<slug>/index.md`: one integration, written by its partner. */
export const listingSchema = z
  .strictObject({
    /** Product name, spelled as the partner spells it. Longer than 40 characters breaks into three lines on a card. */
    name: lineSchema(2, 40),
    /** One sentence. Longer than 80 characters is cut off on cards. */
    tagline: lineSchema(20, 80),
    /** The about-me statement on the company, for the facts column. */
    about: paragraphSchema(40, 600),
    /** Ids of `categories.yaml`, the most fitting first. */
    categories: z.array(idSchema).min(1, 'Name at least one category.'),
    /** The partner's own page about the integration. */
    website: httpsUrlSchema,
    /** A file in the folder of the listing. Any shape is set uncropped on a square tile; a square mark looks best. */
    logo: logoFileSchema,
    /** The logo for dark backgrounds, where the first one would vanish. */
    logoDark: logoFileSchema.optional(),
    /** `oauth`; `api-key` only for integrations that predate OAuth. */
    auth: z.enum(AUTH_KINDS, 'auth is oauth, or api-key for integrations that predate OAuth.'),
    /** How the integration learns of changes. `manual` only where customers set webhooks up by hand. */
    webhooks: z.enum(WEBHOOK_KINDS, 'webhooks is none, programmatic or manual.'),
    /** Ids of the events that the integration listens to, which customers have to switch on. */
    webhookEvents: z.array(scopeIdSchema).min(1, 'Name at least one event, or leave webhookEvents out.').optional(),
    /** Every permission that a customer is asked for, each with the partner's reason. */
    scopes: z.array(z.strictObject({ id: scopeIdSchema, why: lineSchema(10, 160) })),
    /** Where results show inside the host's product, or `[none]`. */
    appearsAs: appearsAsSchema,
    support: z.strictObject({
      email: emailSchema,
      url: httpsUrlSchema.optional(),
      /** When somebody answers, such as "Monday to Friday, 9:00 to 17:00 UTC". */
      hours: lineSchema(2, 80).optional(),
      /** How soon, such as "within one working day". */
      responseTime: lineSchema(2, 80).optional(),
    }),
    /** Pictures in the order in which they are shown. Exactly one shows the permissions. */
    screenshots: z.array(screenshotSchema),
    /** A walkthrough; nothing of it is loaded before a reader clicks. */
    video: z
      .strictObject({
        /** The eleven characters after `v=` in the address of the video. */
        youtube: z.string().regex(/^[A-Za-z0-9_-]{11}$/, 'The id of a YouTube video has 11 letters, digits, hyphens or underscores.'),
        title: lineSchema(5, 100),
      })
      .optional(),
    /** Day on which somebody last walked through the article. */
    verifiedOn: daySchema,
    links: z
      .strictObject({
        docs: httpsUrlSchema.optional(),
        privacy: httpsUrlSchema.optional(),
        pricing: httpsUrlSchema.optional(),
        terms: httpsUrlSchema.optional(),
      })
      .optional(),
  })
  .refine(({ auth, scopes }) => auth === 'api-key' || scopes.length > 0, {
    ...whenRight('auth', 'scopes'),
    path: ['scopes'],
    message: 'An OAuth integration names at least one scope; [] is for api-key only.',
  })
  .refine(({ webhooks, webhookEvents }) => webhooks !== 'none' || webhookEvents === undefined, {
    ...whenRight('webhooks', 'webhookEvents'),
    path: ['webhookEvents'],
    message: 'Only an integration with webhooks has events: remove them, or write webhooks: programmatic or manual.',
  })
  .refine(({ screenshots }) => screenshots.filter(({ shows }) => shows === 'scopes').length === 1, {
    ...whenRight('screenshots'),
    path: ['screenshots'],
    message: 'Exactly one picture shows the permissions that customers authorize (shows: scopes).',
  })
  .refine(({ logo, logoDark }) => logo !== logoDark, {
    ...whenRight('logo', 'logoDark'),
    path: ['logoDark'],
    message: 'The logo for dark backgrounds is another file than the logo.',
  });

export type ListingInput = z.input<typeof listingSchema>;
export type Listing = z.output<typeof listingSchema>;
