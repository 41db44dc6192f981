import { z } from 'zod';
import { daySchema } from '../schemas/shared.ts';

/**
 * Whether what stands at a path is judged as a day: quotes around it mean nothing there, and could make a text elsewhere.
 *
 * @param schema judges the whole file, or the fields at the top of a text
 * @param path names of fields, and places in lists
 */
export function takesDay(schema: z.ZodType, path: readonly (string | number)[]): boolean {
  const ends = path.reduce<z.ZodType[]>((schemas, key) => schemas.flatMap((one) => schemasAt(one, key)), unwrap(schema));
  return ends.includes(daySchema);
}

function schemasAt(schema: z.ZodType, key: string | number): z.ZodType[] {
  if (schema instanceof z.ZodObject && typeof key === 'string') return unwrap(schema.shape[key]);
  if (schema instanceof z.ZodRecord) return unwrap(schema.valueType);
  if (schema instanceof z.ZodArray && typeof key === 'number') return unwrap(schema.element);
  return [];
}

/** What an author may write there, without what is made of it; one schema for each way of writing it. */
function unwrap(schema: unknown): z.ZodType[] {
  if (!(schema instanceof z.ZodType)) return [];
  if (schema === daySchema) return [schema];
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable || schema instanceof z.ZodDefault) return unwrap(schema.unwrap());
  if (schema instanceof z.ZodUnion) return schema.options.flatMap(unwrap);
  return schema instanceof z.ZodPipe ? unwrap(schema.in) : [schema];
}
