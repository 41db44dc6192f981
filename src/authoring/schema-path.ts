import { z } from 'zod';
import { daySchema } from '../schemas/shared.ts';

/**
 * What judges the value at a path: one schema for each way of writing it, without what is made of it.
 *
 * @param schema judges the whole file, or the fields at the top of a text
 * @param path names of fields, and places in lists
 */
export function schemasAt(schema: z.ZodType, path: readonly (string | number)[]): z.ZodType[] {
  return path.reduce<z.ZodType[]>((schemas, key) => schemas.flatMap((one) => step(one, key)), unwrap(schema));
}

function step(schema: z.ZodType, key: string | number): z.ZodType[] {
  if (schema instanceof z.ZodObject && typeof key === 'string') return unwrap(schema.shape[key]);
  if (schema instanceof z.ZodRecord) return unwrap(schema.valueType);
  if (schema instanceof z.ZodArray && typeof key === 'number') return unwrap(schema.element);
  return [];
}

function unwrap(schema: unknown): z.ZodType[] {
  if (!(schema instanceof z.ZodType)) return [];
  // A day is one way of writing, whatever is made of it.
  if (schema === daySchema) return [schema];
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable || schema instanceof z.ZodDefault) return unwrap(schema.unwrap());
  if (schema instanceof z.ZodUnion) return schema.options.flatMap(unwrap);
  return schema instanceof z.ZodPipe ? unwrap(schema.in) : [schema];
}
