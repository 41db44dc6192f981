import { z } from 'zod';
import { idSchema, lineSchema, paragraphSchema } from './shared.ts';

/** One entry of `content/categories.yaml`. Their order there is their order on the site. */
export const categorySchema = z.strictObject({
  /** Stands in the address of the category's page. */
  id: idSchema,
  title: lineSchema(2, 40),
  /** One or two sentences for customers, shown on the category's page. */
  description: paragraphSchema(20, 300),
  /** Other words that customers search by. */
  synonyms: z.array(lineSchema(2, 40)).max(20).optional(),
});

export const categoriesSchema = z.array(categorySchema).min(1);
export type Category = z.output<typeof categorySchema>;
