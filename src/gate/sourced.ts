import { z } from 'zod';
import type { Document, Sourced, SourcedList } from '../rules/content.ts';
import type { ArticleKind } from '../schemas/page-components.ts';
import { splitFrontmatter } from './frontmatter.ts';
import { readArticle, unreadableArticle } from './markdown.ts';
import type { SourceFile } from './paths.ts';
import { compareWithAstro } from './astro-frontmatter.ts';
import { START, type Problems } from './problems.ts';
import { reportIssues } from './schema-problems.ts';
import { readText } from './text.ts';
import { parseYaml, type ParsedYaml } from './yaml.ts';

/** Read a YAML file that holds one group of fields. Where it cannot be read, which is reported, it has none. */
export function readYamlFile<S extends z.ZodType>(source: SourceFile, schema: S, problems: Problems): Sourced<z.output<S>> {
  const text = readText(source, problems);
  const yaml = text === undefined ? undefined : parseYaml(text, source.file, problems);
  return yaml ? judge(yaml, schema, source.file, problems) : unread(source.file);
}

/** Read a YAML file that holds a list of entries with ids. */
export function readYamlList<S extends z.ZodType>(source: SourceFile, entry: S, problems: Problems): SourcedList<z.output<S>> | undefined {
  const text = readText(source, problems);
  const yaml = text === undefined ? undefined : parseYaml(text, source.file, problems);
  if (!yaml) return undefined;
  const { file } = source;
  if (!Array.isArray(yaml.value)) {
    problems.error(file, yaml.at([]), 'schema/type', 'This file is a list, and something else stands here.', 'Begin each entry with "- id:", or write [] for an empty list.');
    return undefined;
  }
  const entries = yaml.value.flatMap((value: unknown, index) => {
    const result = entry.safeParse(value);
    if (result.success) return [{ index, data: result.data }];
    reportIssues(result.error.issues, entry, yaml, file, problems, [index]);
    return [];
  });
  const ids = yaml.value.flatMap((value: unknown) => {
    const id: unknown = typeof value === 'object' && value !== null && 'id' in value ? value.id : undefined;
    return typeof id === 'string' ? [id] : [];
  });
  return { file, entries, ids: new Set(ids), at: yaml.at };
}

/** Read a Markdown or MDX file: its frontmatter by a schema, and the outline of its body. What cannot be read is reported and left empty. */
export async function readDocument<S extends z.ZodType>(source: SourceFile, schema: S, kind: ArticleKind, problems: Problems): Promise<Document<z.output<S>>> {
  const { file } = source;
  const text = readText(source, problems);
  const parts = text === undefined ? undefined : splitFrontmatter(text, file, problems);
  if (text === undefined || !parts) return { ...unread<z.output<S>>(file), article: unreadableArticle(START) };
  const article = await readArticle({ file, text, bodyLine: parts.bodyLine, kind }, problems);
  const before = problems.list.length;
  const yaml = parseYaml(parts.yaml, file, problems, parts.yamlLine);
  if (!yaml) return { ...unread<z.output<S>>(file), article };
  // Of a field that stands twice every parser would take another one, which is said already.
  if (!problems.list.slice(before).some(({ rule }) => rule === 'yaml/duplicate-key')) compareWithAstro({ file, text, yaml, schema }, problems);
  return { ...judge(yaml, schema, file, problems), article };
}

/** A file of which nothing is known but its name, so that rules say nothing about what it lacks. */
function unread<T>(file: string): Sourced<T> {
  return { file, data: undefined, fields: {}, at: () => START, atKey: () => START };
}

/** Judge a group of fields as a whole and field by field, so that one mistake leaves the others usable. */
function judge<S extends z.ZodType>(yaml: ParsedYaml, schema: S, file: string, problems: Problems): Sourced<z.output<S>> {
  const result = schema.safeParse(yaml.value);
  if (!result.success) reportIssues(result.error.issues, schema, yaml, file, problems);
  return {
    file,
    data: result.data,
    fields: result.success ? result.data : rightFields(schema, yaml.value),
    at: yaml.at,
    atKey: yaml.atKey,
  };
}

function rightFields(schema: z.ZodType, value: unknown): object {
  if (!(schema instanceof z.ZodObject) || typeof value !== 'object' || value === null) return {};
  return Object.fromEntries(
    Object.entries(schema.shape).flatMap(([key, field]) => {
      const result = z.safeParse(field, Reflect.get(value, key));
      return result.success && result.data !== undefined ? [[key, result.data]] : [];
    }),
  );
}
