import type { z } from 'zod';
import { daySchema } from '../schemas/shared.ts';
import { schemasAt } from './schema-path.ts';

/**
 * Whether what stands at a path is judged as a day: quotes around it mean nothing there, and could make a text elsewhere.
 *
 * @param schema judges the whole file, or the fields at the top of a text
 * @param path names of fields, and places in lists
 */
export function takesDay(schema: z.ZodType, path: readonly (string | number)[]): boolean {
  return schemasAt(schema, path).includes(daySchema);
}
