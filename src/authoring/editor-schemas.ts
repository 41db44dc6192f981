import { resolve } from 'node:path';
import { z } from 'zod';
import type { Content } from '../rules/content.ts';
import { addressesSchema } from '../schemas/addresses.ts';
import { announcementSchema } from '../schemas/announcement.ts';
import { categoriesSchema } from '../schemas/category.ts';
import { glossarySchema } from '../schemas/glossary.ts';
import { guidePageSchema } from '../schemas/guide-page.ts';
import { historySchema } from '../schemas/history.ts';
import { listingSchema } from '../schemas/listing.ts';
import { plansSchema } from '../schemas/plan.ts';
import { programSchema } from '../schemas/program.ts';
import { questionSchema } from '../schemas/question.ts';
import { redirectsSchema } from '../schemas/redirects.ts';
import { scopesSchema } from '../schemas/scope.ts';
import { statusSchema } from '../schemas/status.ts';
import { wordsSchema } from '../schemas/words.ts';
import { type FieldDocs, readFieldDocs } from './field-docs.ts';

/** A part of a JSON Schema, as far as it is written here. */
export interface JsonSchema {
  [key: string]: unknown;
  description?: string;
  enum?: readonly string[];
  properties?: Record<string, JsonSchema>;
  items?: JsonSchema;
  additionalProperties?: JsonSchema | boolean;
  anyOf?: JsonSchema[];
}

/** A kind of file that authors write, and the schema that judges its fields. */
export interface ContentKind {
  /** Name of its schema, and of the module it stands in. */
  name: string;
  /** Where such files lie inside the content folder. */
  files: string;
  /** Whether the fields stand at the top of a text, between lines of hyphens. */
  frontmatter: boolean;
  schema: z.ZodType;
  docs: FieldDocs;
  /** Whether the reference names its groups alone: their fields are many, and each is described by its own text. */
  brief?: true;
}

const docsOf = (module: string, name: string): FieldDocs => readFieldDocs(resolve(import.meta.dirname, '../schemas', `${module}.ts`), name);
/** A list is described by what is said of its entries. */
const listDocs = (module: string, entry: string): FieldDocs => {
  const docs = docsOf(module, entry);
  return { text: docs.text, entry: docs };
};

/** Every kind of file with fields, in the order in which authors meet them. */
export function contentKinds(): ContentKind[] {
  return [
    { name: 'listing', files: 'listings/*/index.{md,mdx}', frontmatter: true, schema: listingSchema, docs: docsOf('listing', 'listingSchema') },
    { name: 'status', files: 'status/*.yaml', frontmatter: false, schema: statusSchema, docs: docsOf('status', 'statusSchema') },
    { name: 'history', files: 'history/*.yaml', frontmatter: false, schema: historySchema, docs: docsOf('history', 'historySchema') },
    { name: 'guide-page', files: 'guide/*.mdx', frontmatter: true, schema: guidePageSchema, docs: docsOf('guide-page', 'guidePageSchema') },
    { name: 'question', files: 'faq/*/*.mdx', frontmatter: true, schema: questionSchema, docs: docsOf('question', 'questionSchema') },
    { name: 'announcement', files: 'announcements/*.mdx', frontmatter: true, schema: announcementSchema, docs: docsOf('announcement', 'announcementSchema') },
    { name: 'program', files: 'program.yaml', frontmatter: false, schema: programSchema, docs: docsOf('program', 'programSchema') },
    { name: 'category', files: 'categories.yaml', frontmatter: false, schema: categoriesSchema, docs: listDocs('category', 'categorySchema') },
    { name: 'plan', files: 'plans.yaml', frontmatter: false, schema: plansSchema, docs: listDocs('plan', 'planSchema') },
    { name: 'scope', files: 'scopes.yaml', frontmatter: false, schema: scopesSchema, docs: listDocs('scope', 'scopeSchema') },
    { name: 'glossary', files: 'glossary.yaml', frontmatter: false, schema: glossarySchema, docs: listDocs('glossary', 'glossaryEntrySchema') },
    { name: 'redirects', files: 'redirects.yaml', frontmatter: false, schema: redirectsSchema, docs: docsOf('redirects', 'redirectsSchema') },
    { name: 'addresses', files: 'addresses.yaml', frontmatter: false, schema: addressesSchema, docs: docsOf('addresses', 'addressesSchema') },
    { name: 'words', files: 'words.yaml', frontmatter: false, schema: wordsSchema, docs: docsOf('words', 'wordsSchema'), brief: true },
  ];
}

/** Ids of the content, by what they name: editors offer them. */
type KnownIds = Readonly<Record<'categories' | 'scopes' | 'plans' | 'listings' | 'guide', readonly string[]>>;

/** Where a schema takes ids of something else: kind, path of fields (`[]` is each entry of a list), and whose ids. */
const REFERENCES: readonly (readonly [kind: string, path: string, ids: keyof KnownIds])[] = [
  ['listing', 'categories[]', 'categories'],
  ['listing', 'scopes[].id', 'scopes'],
  ['status', 'ended.successor', 'listings'],
  ['history', 'changes[].scopes[]', 'scopes'],
  ['question', 'related[]', 'guide'],
  ['announcement', 'listings[]', 'listings'],
  ['program', 'oauth.expectedScopes[]', 'scopes'],
  ['program', 'example', 'listings'],
  ['scope', '[].plans[]', 'plans'],
  ['scope', '[].includes[]', 'scopes'],
];

/** The JSON Schema of a kind of file, with the words for authors and, where content is given, the ids that it knows. */
export function editorSchema({ name, schema, docs }: ContentKind, content?: Content): JsonSchema {
  const json: JsonSchema = JSON.parse(JSON.stringify(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any', target: 'draft-7' })));
  addDocs(json, docs);
  if (!content) return json;
  const ids = idsOf(content);
  for (const [kind, path, of] of REFERENCES) {
    if (kind === name) for (const place of findPlaces(json, path)) place.enum = ids[of];
  }
  return json;
}

function idsOf({ categories, scopes, plans, listings, guide }: Content): KnownIds {
  const sorted = (ids: Iterable<string>): string[] => [...ids].sort();
  return {
    categories: [...(categories?.ids ?? [])],
    scopes: sorted(scopes?.ids ?? []),
    plans: sorted(plans?.ids ?? []),
    listings: sorted(listings.map(({ slug }) => slug)),
    guide: guide.map(({ slug }) => slug),
  };
}

function addDocs(json: JsonSchema, { text, fields = {}, entry }: FieldDocs): void {
  if (text !== undefined) json.description = text;
  for (const variant of json.anyOf ?? []) addDocs(variant, { fields, entry });
  for (const [name, docs] of Object.entries(fields)) {
    const property = json.properties?.[name];
    if (property) addDocs(property, docs);
  }
  if (!entry) return;
  if (json.items) addDocs(json.items, entry);
  if (typeof json.additionalProperties === 'object') addDocs(json.additionalProperties, entry);
}

/** The parts of a schema at a path such as `scopes[].id`; every variant of each. */
function findPlaces(json: JsonSchema, path: string): JsonSchema[] {
  if (path === '') return [json];
  const variants = (json.anyOf ?? []).flatMap((variant) => findPlaces(variant, path));
  if (path.startsWith('[]')) return json.items ? findPlaces(json.items, path.slice(2).replace(/^\./, '')) : variants;
  const [, name = '', rest = ''] = /^([^.[]+)\.?(.*)$/.exec(path) ?? [];
  const property = json.properties?.[name];
  return property ? findPlaces(property, rest) : variants;
}
