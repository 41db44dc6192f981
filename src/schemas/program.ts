import { z } from 'zod';
import { RECORDED_STATUSES } from '../domain/history.ts';
import { MILESTONES } from '../domain/lifecycle.ts';
import { PACKAGES } from '../domain/packages.ts';
import { emailSchema, fileNameSchema, hrefSchema, httpsUrlSchema, idSchema, lineSchema, paragraphSchema, scopeIdSchema } from './shared.ts';

const themeFileSchema = fileNameSchema(/^[a-z0-9._-]+\.svg$/, 'Name an SVG file that lies beside program.yaml, such as ./logo.svg.');

/** Names and commas only: the list is written into a style sheet as it is. */
const fontListSchema = z
  .string()
  .max(200)
  .regex(/^(?:"[\p{L}\p{N} -]+"|[\p{L}][\p{L}\p{N} -]*)(?:, ?(?:"[\p{L}\p{N} -]+"|[\p{L}][\p{L}\p{N} -]*))*$/u, 'Name typefaces with commas between them, such as "Noto Sans Arabic", system-ui, sans-serif.');

const statusLabelsSchema = z.strictObject({
  /** Its name, as it stands on cards, badges and in the filter. */
  label: lineSchema(2, 30).optional(),
  /** What it says to a customer, in a sentence or two. */
  meaning: lineSchema(10, 200).optional(),
  /** What is said in the record of changes of the day on which a listing got it. */
  change: lineSchema(2, 60).optional(),
  /** What follows the name of a listing in the news. */
  news: lineSchema(2, 60).optional(),
});

const environmentSchema = z.strictObject({
  /** Base address of the API, without a slash at the end. */
  api: httpsUrlSchema.nullable(),
  /** Address to which the customer's browser is sent to allow the integration. */
  authorize: httpsUrlSchema.nullable(),
  /** Address that exchanges a code for tokens, and refreshes them. */
  token: httpsUrlSchema.nullable(),
  /** Value of the `audience` parameter, exactly as the host expects it. Left out where the host expects none. */
  audience: z.string().min(1).nullable().optional(),
  /** Where people sign in to the product of this environment. */
  login: httpsUrlSchema.nullable(),
});

/** `content/program.yaml`: what is true of the whole program. `null` means "not known yet"; pages then say so. */
export const programSchema = z.strictObject({
  /** Name of the program, as it stands in the header and in titles. */
  name: lineSchema(2, 60),
  host: z.strictObject({
    /** The company that runs the program. */
    company: lineSchema(1, 60),
    /** The product that partners integrate with. */
    product: lineSchema(1, 60),
    website: httpsUrlSchema,
  }),
  site: z.strictObject({
    /** Public address of this site, without a path. */
    url: httpsUrlSchema,
    title: lineSchema(2, 70),
    /** One or two sentences, shown by search engines under the title. */
    description: lineSchema(20, 200),
    /** Language of the content as a BCP 47 tag, such as `en` or `ar`. */
    language: z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'A language is a BCP 47 tag, such as en or pt-BR.'),
    /** Reading direction of that language. */
    direction: z.enum(['ltr', 'rtl'], 'A direction is ltr or rtl.'),
    /** Where the content is edited, for "edit this page" links. */
    repository: httpsUrlSchema.nullable(),
    /** The branch of the repository on which the content is edited; `main` where it is left out. */
    branch: z.string().regex(/^[A-Za-z0-9._/-]+$/, 'A branch is named as the repository names it, such as main.').optional(),
    /** `true` shows the notice that the listings are samples. */
    sample: z.boolean(),
  }),
  theme: z.strictObject({
    /** The one accent color. Pages derive light and dark shades that are readable from it. */
    accent: z.string().regex(/^#[0-9a-fA-F]{6}$/, 'A color is written as # and six hexadecimal digits, such as "#0b6e4f".'),
    logo: themeFileSchema,
    favicon: themeFileSchema,
    /** Typefaces that your readers have, as CSS names them: `text` for words, `code` for code. Without them the site brings its own, which has Latin letters only. */
    fonts: z.strictObject({ text: fontListSchema.optional(), code: fontListSchema.optional() }).optional(),
  }),
  /** Links of the header, instead of the usual ones. */
  navigation: z.array(z.strictObject({ title: lineSchema(1, 30), href: hrefSchema })).max(8).optional(),
  /** Links of the footer, instead of the usual ones after those of the header. */
  footer: z.array(z.strictObject({ title: lineSchema(1, 40), href: hrefSchema })).max(12).optional(),
  /** What your program calls things, where the usual words are not yours. What is left out keeps the usual words. */
  labels: z
    .strictObject({
      /** By status: coming-soon, available, deprecated or delisted. */
      statuses: z.partialRecord(z.enum(RECORDED_STATUSES), statusLabelsSchema).optional(),
      /** By milestone: its name in the proof of a status and in the guide. */
      milestones: z.partialRecord(z.enum(MILESTONES), lineSchema(2, 80)).optional(),
      /** By package of a submission: its name where pages speak of it. */
      packages: z.partialRecord(z.enum(PACKAGES), lineSchema(2, 60)).optional(),
    })
    .optional(),
  environments: z.strictObject({ sandbox: environmentSchema, production: environmentSchema }),
  links: z.strictObject({
    /** Form in which a company says that it wants to build an integration. */
    interest: httpsUrlSchema.nullable(),
    /** Form that registers the sandbox OAuth app. */
    oauthRegistration: httpsUrlSchema.nullable(),
    oauthDocs: httpsUrlSchema.nullable(),
    exampleApp: httpsUrlSchema.nullable(),
    postmanCollection: httpsUrlSchema.nullable(),
    /** Form in which a partner says how both support teams work together. */
    supportForm: httpsUrlSchema.nullable(),
    /** Where a customer asks for an integration that does not exist yet. */
    requestIntegration: httpsUrlSchema.nullable(),
  }),
  contacts: z.strictObject({
    /** Where the packages of a submission are sent. */
    submissions: emailSchema.nullable(),
    /** The addresses for which sandbox logins are made. */
    reviewers: z.array(emailSchema),
  }),
  limits: z.strictObject({
    /** `minSize`: shorter than this on the longer side, in pixels, is a warning; under half of it an error. */
    logo: z.strictObject({ minSize: z.int().min(16).max(4096), maxBytes: z.int().positive() }),
    screenshot: z.strictObject({ minWidth: z.int().min(100).max(8000), maxBytes: z.int().positive() }),
    /** How many categories a listing may name. */
    categories: z.int().min(1).max(20),
    /** How many scopes a listing may ask for. */
    scopes: z.int().min(1).max(200),
    /** How many pictures a listing may show. */
    pictures: z.int().min(1).max(200),
  }),
  /** Scopes that every OAuth integration is expected to ask for. */
  oauth: z.strictObject({
    expectedScopes: z.array(z.string()),
    /** The role in the host's product that may allow an integration, such as `Super Admin`; `null` where it is not known. */
    authorizer: lineSchema(2, 60).nullable().optional(),
    /** For whom it is allowed then, and where it is taken back: one sentence for customers. */
    reach: lineSchema(10, 200).optional(),
  }),
  /** The notices that the host sends to integrations. */
  webhooks: z
    .strictObject({
      /** The role that switches them on; `null` where it is not known. */
      switchedOnBy: lineSchema(2, 60).nullable(),
      events: z.array(
        z.strictObject({
          /** As the host's API spells it. */
          id: scopeIdSchema,
          /** When it is sent, in plain words. */
          when: lineSchema(5, 120),
        }),
      ),
    })
    .optional(),
  /** What permissions can touch, in the order in which they are listed; scopes name the area that they belong to. */
  areas: z.array(z.strictObject({ id: idSchema, title: lineSchema(2, 60) })).optional(),
  /** Dates older than this many days are said to be old, and reported to editors. */
  freshness: z.strictObject({ verifiedDays: z.int().positive(), comingSoonDays: z.int().positive() }),
  /** Slug of the public listing that pages show as the example of a good submission. */
  example: idSchema.optional(),
  /** SHA-256 of strings that look like secrets and are none. */
  knownFalseSecrets: z.array(z.string().regex(/^[0-9a-f]{64}$/, 'Write the SHA-256 as 64 lower-case hexadecimal digits.')),
  /** Titles of the topics under `faq/`, in the order in which they are shown. */
  topics: z.array(z.strictObject({ id: idSchema, title: lineSchema(2, 60), description: paragraphSchema(10, 200).optional() })).optional(),
});

export type ProgramInput = z.input<typeof programSchema>;
export type Program = z.output<typeof programSchema>;

/** The environments of the host's API. */
export const ENVIRONMENTS = ['sandbox', 'production'] as const;
export type EnvironmentId = (typeof ENVIRONMENTS)[number];
/** The values that an environment has, in the order in which they are shown. */
export const ENVIRONMENT_VALUES = ['api', 'authorize', 'token', 'audience', 'login'] as const satisfies readonly (keyof Program['environments'][EnvironmentId])[];
export type EnvironmentValueName = (typeof ENVIRONMENT_VALUES)[number];
