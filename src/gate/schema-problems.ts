import { z } from 'zod';
import { suggest } from '../domain/text/nearest.ts';
import { shorten } from '../domain/text/shorten.ts';
import type { PropertyPath } from '../rules/content.ts';
import type { Problems } from './problems.ts';
import type { ParsedYaml } from './yaml.ts';

type Issue = z.core.$ZodIssue;

/**
 * Report what a schema finds wrong, each at the value that an author has to change.
 *
 * A refinement that knows what to do says so as `params.hint` of its issue.
 *
 * @param base path of the judged value inside the YAML document
 */
export function reportIssues(issues: readonly Issue[], schema: z.ZodType, yaml: ParsedYaml, file: string, problems: Problems, base: PropertyPath = []): void {
  for (const issue of issues) {
    const path = [...base, ...issue.path];
    const value = valueAt(yaml.value, path);
    if (issue.code === 'unrecognized_keys') {
      const known = knownKeys(schema, issue.path);
      for (const key of issue.keys) {
        const message = `"${key}" is not a field${describe(path)}.`;
        const hint = /^[\w-]+:\S/.test(key) ? 'Put a blank behind ":".' : known.length > 0 ? suggest(key, known) : 'Remove it.';
        problems.error(file, yaml.atKey([...path, key]), 'schema/unknown-field', message, hint);
      }
    } else if (issue.code === 'invalid_key') {
      const words = issue.issues[0]?.message ?? 'This name is not allowed.';
      problems.error(file, yaml.atKey(path), 'schema/value', words, `Change "${String(path.at(-1))}".`);
    } else if (value === undefined && issue.code !== 'custom') {
      const name = String(path.at(-1) ?? 'content');
      problems.error(file, yaml.at(path), 'schema/required', `The field "${name}"${describe(path.slice(0, -1))} is missing.`, `Add "${name}".`);
    } else if (issue.code === 'invalid_type') {
      const wanted = WORDS[issue.expected] ?? issue.expected;
      const place = path.length === base.length && typeof path.at(-1) !== 'string' ? 'This' : `"${nameOf(path)}"`;
      problems.error(file, yaml.at(path), 'schema/type', `${place} is meant to be ${wanted}, but ${wordFor(value)} stands here.`, adviceForType(issue.expected, wanted, value));
    } else {
      const name = nameOf(path);
      const message = issue.message.startsWith(`${name} `) ? issue.message : `${name}: ${issue.message}`;
      problems.error(file, yaml.at(path), 'schema/value', message, remedy(issue, value));
    }
  }
}

const WORDS: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a group of fields',
  record: 'a group of fields',
};

function adviceForType(expected: string, wanted: string, value: unknown): string {
  if (expected === 'string' && (typeof value === 'number' || typeof value === 'boolean')) return `Put it in quotes: "${String(value)}".`;
  if (expected === 'array' && typeof value === 'string') return adviceForList(value);
  if (wanted === WORDS['object']) return typeof value === 'string' && /^[\w-]+:\S/.test(value) ? 'Put a blank behind ":".' : 'Write each of its fields on a line of its own below, indented, like "name: text".';
  return `Write ${wanted}.`;
}

function adviceForList(text: string): string {
  if (/^-\S/.test(text)) return 'Put a blank behind each "-".';
  if (/\s-\s/.test(text)) return 'Begin each entry with "- " on a line of its own, the first one too.';
  return `Write a list: [${text.length > 40 ? '…' : text.replace(/^\((.*)\)$/, '$1')}].`;
}

function remedy(issue: Issue, value: unknown): string {
  const own: unknown = issue.code === 'custom' ? issue.params?.['hint'] : undefined;
  if (typeof own === 'string') return own;
  if (issue.code === 'invalid_value' && typeof value === 'string') return suggest(value, issue.values.map(String));
  if (typeof value === 'string' && issue.code === 'too_big') return `Shorten it: it has ${value.trim().length} characters.`;
  if (typeof value === 'string' && issue.code === 'too_small') return `Write more: it has ${value.trim().length} characters.`;
  if (typeof value === 'string' && /^http:\/\/\S+$/.test(value)) return `Write "${value.replace(/^http:/, 'https:')}".`;
  if (typeof value === 'string' && /^mailto:[^\s@?]+@[^\s@?]+$/i.test(value)) return `Write "${value.slice('mailto:'.length)}".`;
  if (typeof value === 'string') return `Change "${shorten(value, 60)}".`;
  return 'Change what stands here.';
}

function wordFor(value: unknown): string {
  if (value === null) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  return WORDS[typeof value] ?? typeof value;
}

function nameOf(path: PropertyPath): string {
  const named = path.findLast((key) => typeof key === 'string');
  return String(named ?? 'content');
}

function describe(path: PropertyPath): string {
  const name = path.findLast((key) => typeof key === 'string');
  return name === undefined ? ' of this file' : ` of "${String(name)}"`;
}

function valueAt(value: unknown, path: PropertyPath): unknown {
  return path.reduce<unknown>(
    (inner, key) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, key) : undefined),
    value,
  );
}

/** The fields that a schema knows at a path; empty where any are allowed. */
function knownKeys(schema: z.core.$ZodType, path: PropertyPath): string[] {
  const inner = unwrap(schema);
  if (inner instanceof z.ZodUnion) {
    return inner.options.flatMap((option) => knownKeys(option, path));
  }
  const [key, ...rest] = path;
  if (inner instanceof z.ZodObject) {
    if (key === undefined) return Object.keys(inner.shape);
    const next: unknown = Reflect.get(inner.shape, key);
    return next instanceof z.core.$ZodType ? knownKeys(next, rest) : [];
  }
  if (inner instanceof z.ZodArray) return knownKeys(inner.element, rest);
  if (inner instanceof z.ZodRecord) {
    if (key !== undefined) return knownKeys(inner.valueType, rest);
    return inner.keyType instanceof z.ZodEnum ? inner.keyType.options.map(String) : [];
  }
  return [];
}

/** The schema behind "optional", "nullable", defaults and pipes. */
function unwrap(schema: z.core.$ZodType): z.core.$ZodType {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable || schema instanceof z.ZodDefault) return unwrap(schema.def.innerType);
  if (schema instanceof z.ZodPipe) return unwrap(schema.def.in);
  return schema;
}
