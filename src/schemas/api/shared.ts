import { z } from 'zod';

/** An address with its domain. */
export const urlSchema = z.url();

/** A calendar day, `YYYY-MM-DD`. */
export const daySchema = z.iso.date();

/** Where a document says by which schema it can be checked. */
export const schemaAddress = urlSchema.describe('Address of the JSON Schema of this document.');

/** Something that has an id and a name. */
export const namedSchema = z.object({ id: z.string(), title: z.string() });

/** The same news in two formats. */
export const feedsSchema = z.object({ rss: urlSchema, json: urlSchema }).describe('Feeds of what changes, as RSS 2.0 and as JSON Feed 1.1.');
