import { z } from 'zod';
import { MILESTONES } from '../domain/lifecycle.ts';
import { daySchema, lineSchema } from './shared.ts';

/** Who acts in a step of the process. */
export const ACTORS = ['partner', 'host', 'both'] as const;

/** Frontmatter of `content/guide/<nn>-<slug>.mdx`: one page of the guide. */
export const guidePageSchema = z.strictObject({
  title: lineSchema(2, 60),
  /** One sentence under the title, on the home page and in search results. */
  description: lineSchema(20, 200),
  /** Position among the steps of the process, from 1. Pages without it are background. */
  step: z.int().min(1).max(99).optional(),
  /** The milestone that this step ends with. */
  milestone: z.enum(MILESTONES, `A milestone is one of ${MILESTONES.join(', ')}.`).optional(),
  actor: z.enum(ACTORS, 'An actor is partner, host or both.').optional(),
  /** What a partner needs before starting. */
  needs: z.array(lineSchema(2, 160)).optional(),
  /** What a partner has afterwards. */
  gives: z.array(lineSchema(2, 160)).optional(),
  /** How long it takes, in words. */
  effort: lineSchema(2, 80).optional(),
  /** Day on which the facts of this page were last compared with their source. */
  checkedOn: daySchema.optional(),
  /** The parts of a step, each the text of one `##` heading of the page. */
  parts: z.array(lineSchema(2, 80)).optional(),
});

export type GuidePage = z.output<typeof guidePageSchema>;
