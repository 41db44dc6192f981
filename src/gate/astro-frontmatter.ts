import { parseFrontmatter } from '@astrojs/internal-helpers/frontmatter';
import { z } from 'zod';
import { isDay } from '../domain/day.ts';
import type { PropertyPath } from '../rules/content.ts';
import type { Problems } from './problems.ts';
import type { ParsedYaml } from './yaml.ts';

interface Compared {
  file: string;
  /** The whole file. */
  text: string;
  yaml: ParsedYaml;
  schema: z.ZodType;
}

/**
 * Refuse fields that Astro, which renders the page, would read otherwise than the gate has judged them.
 *
 * Astro reads frontmatter with a parser of its own, which takes `1_000` for a number and an unquoted day for
 * a moment. Days are compared as days. Where a field takes text, a day has to be in quotes.
 */
export function compareWithAstro({ file, text, yaml, schema }: Compared, problems: Problems): void {
  const differ = (path: PropertyPath): void =>
    problems.error(file, yaml.at(path), 'frontmatter/ambiguous', 'Two tools that read this value understand it differently: one as text, the other as a number, a day or something else.', 'Put it in quotes.');
  let other: unknown;
  try {
    other = parseFrontmatter(text).frontmatter;
  } catch {
    differ([]);
    return;
  }
  const difference = findDifference(yaml.value ?? {}, other, []);
  if (difference) return differ(difference);
  if (!schema.safeParse(yaml.value).success) return;
  for (const { path } of schema.safeParse(other).error?.issues ?? []) differ(path);
}

/** The path of the first value that is not the same in both; `undefined` where all are. */
function findDifference(ours: unknown, theirs: unknown, path: PropertyPath): PropertyPath | undefined {
  if (theirs instanceof Date) return typeof ours === 'string' && isOneDay(ours, theirs) ? undefined : path;
  if (Array.isArray(ours) && Array.isArray(theirs)) {
    const others: readonly unknown[] = theirs;
    if (ours.length !== others.length) return path;
    return firstOf(ours, (value: unknown, index) => findDifference(value, others[index], [...path, index]));
  }
  if (isGroup(ours) && isGroup(theirs)) {
    const keys = [...new Set([...Object.keys(ours), ...Object.keys(theirs)])];
    return firstOf(keys, (key) => (Object.hasOwn(ours, key) && Object.hasOwn(theirs, key) ? findDifference(ours[key], theirs[key], [...path, key]) : [...path, key]));
  }
  return Object.is(ours, theirs) ? undefined : path;
}

/** A day that is not in the calendar is left to the schema, which says so in better words. */
function isOneDay(text: string, moment: Date): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(text) && (!isDay(text) || moment.getTime() === Date.parse(text));
}

function isGroup(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function firstOf<T, R>(items: readonly T[], find: (item: T, index: number) => R | undefined): R | undefined {
  for (const [index, item] of items.entries()) {
    const found = find(item, index);
    if (found !== undefined) return found;
  }
  return undefined;
}
