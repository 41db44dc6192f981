import type { z } from 'zod';

/** What a schema finds wrong, one line each: `path: message`; empty where all is right. */
export function problemsOf(schema: z.ZodType, input: unknown): string[] {
  const { error } = schema.safeParse(input);
  return (error?.issues ?? []).map(({ path, message, ...issue }) => `${[...path, ...(issue.code === 'unrecognized_keys' ? issue.keys : [])].map(String).join('.')}: ${message}`);
}

/** The paths of what a schema finds wrong. */
export function wrongPathsOf(schema: z.ZodType, input: unknown): string[] {
  return problemsOf(schema, input).map((problem) => problem.slice(0, problem.indexOf(':')));
}
