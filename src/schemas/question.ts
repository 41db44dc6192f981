import { z } from 'zod';
import { daySchema, idSchema, lineSchema } from './shared.ts';

/** Who asks a question. */
export const READERS = ['partner', 'customer', 'editor'] as const;

/** A question mark as the languages of the world write it: Latin, Arabic, full width, Greek, Armenian, Ethiopic. */
const QUESTION_END = /[?؟？;՞፧]$/u;

/** Frontmatter of `content/faq/<topic>/<slug>.mdx`: one question; the body is its answer. */
export const questionSchema = z.strictObject({
  /** The question, as its reader would ask it. */
  question: lineSchema(10, 140).refine((text) => QUESTION_END.test(text), 'A question ends with a question mark.'),
  readers: z.array(z.enum(READERS, 'A reader is partner, customer or editor.')).min(1),
  /** Slugs of guide pages that say more. */
  related: z.array(idSchema).optional(),
  /** Day on which the answer was last compared with its source. */
  checkedOn: daySchema.optional(),
});

export type Question = z.output<typeof questionSchema>;
