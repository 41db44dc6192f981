import { z } from 'zod';
import { idSchema, lineSchema, paragraphSchema } from './shared.ts';

/** One entry of `content/glossary.yaml`: a word of the field that the guide explains where it first stands. */
export const glossaryEntrySchema = z.strictObject({
  /** By this id pages name the word: `<Term id="scope">scope</Term>`. */
  id: idSchema,
  /** The word itself, as it heads its explanation. */
  term: lineSchema(2, 40),
  /** What it means, in one or two sentences that need no other word of the field. */
  meaning: paragraphSchema(20, 300),
});

export const glossarySchema = z.array(glossaryEntrySchema);
export type GlossaryEntry = z.output<typeof glossaryEntrySchema>;
