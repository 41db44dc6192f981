import { z } from 'zod';
import { PLAN_TRIGGERS } from '../domain/permissions.ts';
import { idSchema, lineSchema, paragraphSchema } from './shared.ts';

/** One entry of `content/plans.yaml`: something that a customer buys or switches on. */
export const planSchema = z.strictObject({
  id: idSchema,
  title: lineSchema(2, 60),
  /** A package is bought as a whole; a feature is added to one. */
  kind: z.enum(['package', 'feature'], 'A plan is a package or a feature.'),
  /** What it is and how a customer finds out whether they have it. */
  description: paragraphSchema(20, 400),
  /** What in a listing makes this plan necessary, beside the scopes that name it. */
  neededFor: z.array(z.enum(PLAN_TRIGGERS)).optional(),
});

export const plansSchema = z.array(planSchema);
export type Plan = z.output<typeof planSchema>;
