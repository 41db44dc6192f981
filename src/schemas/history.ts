import { z } from 'zod';
import { RECORDED_STATUSES } from '../domain/history.ts';
import { daySchema, lineSchema, scopeIdSchema } from './shared.ts';

const entrySchema = z
  .strictObject({
    /** Day from which it holds. */
    on: daySchema,
    /** What the listing became on that day. */
    status: z.enum(RECORDED_STATUSES, `A status is one of ${RECORDED_STATUSES.join(', ')}.`).optional(),
    /** Every scope that it asks for from that day on, not only the new ones. */
    scopes: z.array(scopeIdSchema).optional(),
    /** What it means for customers who are connected already. */
    note: lineSchema(5, 200).optional(),
  })
  .refine(({ status, scopes }) => status !== undefined || scopes !== undefined, 'An entry says what changed: status, scopes or both.');

/** `content/history/<slug>.yaml`: what changed for customers since a listing became public. Entries are added at the end and never changed. */
export const historySchema = z.strictObject({
  changes: z.array(entrySchema).min(1, 'A record has at least one entry.'),
});

export type History = z.output<typeof historySchema>;
