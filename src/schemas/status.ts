import { z } from 'zod';
import { END_KINDS, MILESTONES } from '../domain/lifecycle.ts';
import { daySchema, idSchema, lineSchema, paragraphSchema } from './shared.ts';

/** A day alone, or a day with who recorded it and a note. Both become `{ on, by?, note? }`. */
const milestoneSchema = z.union(
  [
    daySchema.transform((on) => ({ on })),
    z.strictObject({
      on: daySchema,
      /** The team that saw it: a team, never a person. */
      by: lineSchema(2, 60).optional(),
      /** What was shown, for customers. */
      note: lineSchema(2, 200).optional(),
    }),
  ],
  'A milestone is a day, such as 2026-07-28, or { on: day, by: team, note: text }.',
);

/** `content/status/<slug>.yaml`: the program team's record of a listing. */
export const statusSchema = z.strictObject({
  /** The milestones that are reached, each with its day. The public status follows from them. */
  milestones: z.partialRecord(z.enum(MILESTONES), milestoneSchema),
  /** What the listing file cannot show by itself. Days only, never credentials. */
  packages: z
    .strictObject({
      /** Day on which the logins for both reviewers were handed over. */
      'sandbox-logins': daySchema.optional(),
      /** Day on which the technical support form arrived. */
      'support-form': daySchema.optional(),
    })
    .default({}),
  /** Only for a listing that was public: how it ended. */
  ended: z
    .strictObject({
      /** `deprecated`: still found, with a notice. `delisted`: a page that says why, nothing else. */
      kind: z.enum(END_KINDS, 'An end is deprecated or delisted.'),
      on: daySchema,
      /** Shown to customers. */
      reason: paragraphSchema(10, 300),
      /** Slug of the public listing to use instead. */
      successor: idSchema.optional(),
    })
    .optional(),
});

export type Status = z.output<typeof statusSchema>;
