import { isDeepStrictEqual } from 'node:util';
import { isMap, isPair, isScalar, isSeq, parseDocument, visit } from 'yaml';
import type { z } from 'zod';
import { Problems } from '../gate/problems.ts';
import { parseYaml } from '../gate/yaml.ts';
import { takesDay } from './day-fields.ts';
import { putInOrder } from './field-order.ts';
import { trimMarkdown } from './trailing-blanks.ts';

/** What a file is, as far as repairs ask. */
export interface TextKind {
  /** Whether the fields stand at the top of a text, between lines of hyphens. */
  frontmatter: boolean;
  /** Whether fields belong in the order in which the schema has them. */
  ordered: boolean;
  /** Judges the fields. */
  schema: z.ZodType;
  /** Scope → the scopes that come with it. */
  includes: ReadonlyMap<string, readonly string[]>;
}

/** A text with its repairs, and each of them in words; nothing was done where there are none. */
export interface RepairedText {
  text: string;
  done: readonly string[];
}

/**
 * Repair what can be repaired without asking: composed letters, blanks at the ends of lines, quotes around days, the order of fields, and
 * scopes that come with another one.
 *
 * Each repair of the fields is kept only where they say the same afterwards, but for a scope taken out. A text that is no readable YAML
 * comes back with its letters composed and nothing else. The article below the fields keeps the blanks that break a line or belong to code.
 * Repairing twice is repairing once.
 */
export function repairText(text: string, { frontmatter, ordered, schema, includes }: TextKind): RepairedText {
  const done: string[] = [];
  const composed = text.normalize('NFC');
  if (composed !== text) done.push('composed letters that were written as two characters');
  const parts = frontmatter ? splitFields(composed) : { before: '', fields: composed, after: '' };
  if (!parts || !isReadable(parts.fields)) return { text: composed, done };

  let { fields } = parts;
  const keep = (changed: string, words: string): void => {
    if (changed === fields || !isReadable(changed) || !isDeepStrictEqual(valueOf(changed), valueOf(fields))) return;
    fields = changed;
    done.push(words);
  };
  keep(fields.replace(/[ \t]+(?=\r?$)/gm, ''), BLANKS);
  keep(withoutQuotes(fields, schema), 'took the quotes off days');
  if (ordered) keep(putInOrder(fields, schema), 'put the fields in the order of the reference');
  const { text: narrowed, removed } = withoutRedundantScopes(fields, includes);
  const after = trimMarkdown(parts.after);
  if (after !== parts.after && !done.includes(BLANKS)) done.push(BLANKS);
  return { text: `${parts.before}${narrowed}${after}`, done: [...done, ...removed] };
}

const BLANKS = 'took blanks off the ends of lines';

function splitFields(text: string): { before: string; fields: string; after: string } | undefined {
  const found = /^(---\r?\n)([\s\S]*?\n)(---\r?(?:\n|$))/.exec(text);
  if (!found) return undefined;
  const [whole, before = '', fields = '', fence = ''] = found;
  return { before, fields, after: fence + text.slice(whole.length) };
}

function isReadable(text: string): boolean {
  const problems = new Problems();
  return parseYaml(text, 'text', problems) !== undefined && problems.list.length === 0;
}

function valueOf(text: string): unknown {
  return parseDocument(text, { version: '1.2' }).toJS({ maxAliasCount: 0 });
}

function withoutQuotes(text: string, schema: z.ZodType): string {
  if (!/["']\d{4}-\d{2}-\d{2}["']/.test(text)) return text;
  const spans: [number, number][] = [];
  visit(parseDocument(text, { version: '1.2' }), {
    Scalar: (key, node, parents) => {
      const { type, value, range } = node;
      const quoted = type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE';
      if (key !== 'key' && quoted && range && typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) && range[1] - range[0] === 12 && takesDay(schema, pathOf([...parents, node]))) spans.push([range[0], range[1]]);
    },
  });
  return spans.reduceRight((rest, [start, end]) => rest.slice(0, start) + rest.slice(start + 1, end - 1) + rest.slice(end), text);
}

/** Names of fields and places in lists, from the outermost group to the last node. */
function pathOf(nodes: readonly unknown[]): (string | number)[] {
  return nodes.flatMap((node, index): (string | number)[] => {
    if (isPair(node)) return isScalar(node.key) ? [String(node.key.value)] : [];
    return isSeq(node) ? [node.items.indexOf(nodes[index + 1])] : [];
  });
}

function withoutRedundantScopes(text: string, includes: ReadonlyMap<string, readonly string[]>): { text: string; removed: string[] } {
  const scopes = includes.size === 0 ? undefined : parseDocument(text, { version: '1.2' }).get('scopes');
  if (!isSeq(scopes) || scopes.flow === true) return { text, removed: [] };
  const asked = scopes.items.flatMap((item) => {
    const id = isMap(item) ? item.get('id') : undefined;
    return isMap(item) && item.range && typeof id === 'string' ? [{ id, why: String(item.get('why') ?? ''), range: item.range }] : [];
  });
  // One after the other: of two that include each other, one stays.
  const gone = new Set<string>();
  const redundant = asked.flatMap((scope) => {
    const wider = asked.find(({ id }) => id !== scope.id && !gone.has(id) && includes.get(id)?.includes(scope.id) === true);
    if (!wider) return [];
    gone.add(scope.id);
    return [{ ...scope, wider: wider.id }];
  });
  if (redundant.length === 0) return { text, removed: [] };
  const narrowed = redundant.reduceRight((rest, { range: [start, end] }) => {
    const line = rest.lastIndexOf('\n', start - 1) + 1;
    const next = rest.indexOf('\n', end - 1);
    return rest.slice(0, line) + (next === -1 ? '' : rest.slice(next + 1));
  }, text);
  const left = asked.filter(({ id }) => !redundant.some((one) => one.id === id));
  // Only where exactly these entries are gone, whatever the layout was.
  const before = valueOf(text);
  const after = isReadable(narrowed) ? valueOf(narrowed) : undefined;
  const expected = typeof before === 'object' && before !== null ? { ...before, scopes: left.map(({ id, why }) => ({ id, why })) } : before;
  if (!isDeepStrictEqual(after, expected)) return { text, removed: [] };
  return { text: narrowed, removed: redundant.map(({ id, wider, why }) => `took out the scope "${id}", which comes with "${wider}"; its reason was: ${why}`) };
}
