import { isMap, isNode, isScalar, isSeq, parseDocument, type YAMLMap } from 'yaml';
import { z } from 'zod';
import { schemasAt } from './schema-path.ts';

/** A group of fields on lines of their own, and where it stands. */
interface Group {
  map: YAMLMap;
  path: (string | number)[];
  /** Whether it is an entry of a list: its first field stands behind the hyphen. */
  isEntry: boolean;
}

/**
 * Put the fields of every group in the order of the schema, those within others too.
 *
 * Fields move as whole lines, with the comments right above them; what stands at the top before an empty line
 * stays there. A group in braces keeps its order, and so does an entry of a list where a comment would come to
 * stand behind its hyphen.
 */
export function putInOrder(text: string, schema: z.ZodType): string {
  const read = (written: string): Group[] => groupsOf(parseDocument(written, { version: '1.2' }).contents);
  let ordered = text;
  let groups = read(text);
  for (let index = 0; index < groups.length; index++) {
    const group = groups[index];
    const before = ordered;
    if (group) ordered = orderGroup(before, group, orderAt(schema, group.path));
    // Places change with each group that has moved.
    if (ordered !== before) groups = read(ordered);
  }
  return ordered;
}

/** Every group of a document; the ones within a group come before it, so that their number stays theirs when it is put in order. */
function groupsOf(node: unknown, path: (string | number)[] = [], isEntry = false): Group[] {
  if (isSeq(node)) return node.items.flatMap((item, index) => groupsOf(item, [...path, index], true));
  if (!isMap(node) || node.flow === true) return [];
  const inner = node.items.map(({ key, value }) => ({ name: isScalar(key) ? String(key.value) : '', value }));
  // By name, which moving them does not change.
  const sorted = inner.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  return [...sorted.flatMap(({ name, value }) => groupsOf(value, [...path, name])), { map: node, path, isEntry }];
}

function orderAt(schema: z.ZodType, path: readonly (string | number)[]): readonly string[] {
  for (const one of schemasAt(schema, path)) {
    if (one instanceof z.ZodObject) return Object.keys(one.shape);
    if (one instanceof z.ZodRecord && one.keyType instanceof z.ZodEnum) return one.keyType.options.map(String);
  }
  return [];
}

function orderGroup(text: string, { map, path, isEntry }: Group, order: readonly string[]): string {
  const fields = map.items.flatMap(({ key }) => (isScalar(key) && key.range ? [{ name: String(key.value), offset: key.range[0] }] : []));
  const [top] = fields;
  if (order.length === 0 || !top || fields.length !== map.items.length) return text;
  const rank = ({ name }: { name: string }): number => (order.includes(name) ? order.indexOf(name) : order.length);
  if (fields.every((field, index) => index === 0 || rank(fields[index - 1] ?? field) <= rank(field))) return text;

  const end = path.length === 0 ? text.length : endOf(map, text);
  if (text[end - 1] !== '\n') return text;
  const lineOf = (offset: number): number => text.lastIndexOf('\n', offset - 1) + 1;
  const isBehindHyphen = isEntry && text.slice(lineOf(top.offset), top.offset).trim() !== '';
  const margin = isBehindHyphen ? ' '.repeat(top.offset - lineOf(top.offset)) : '';
  const starts = fields.map(({ offset }, index) => (isBehindHyphen && index === 0 ? offset : withComments(text, offset)));
  const blocks = fields.map(({ name, offset }, index) => {
    const start = starts[index] ?? offset;
    const isCommented = start < lineOf(offset);
    const lines = text.slice(start, starts[index + 1] ?? end);
    // What can stand behind the hyphen is held without its margin.
    return { name, isCommented, lines: isCommented || index === 0 ? lines : lines.slice(margin.length) };
  });
  const sorted = blocks.toSorted((a, b) => rank(a) - rank(b));
  if (isBehindHyphen && sorted[0]?.isCommented) return text;
  const ordered = sorted.map(({ lines, isCommented }, index) => (index === 0 || isCommented ? lines : margin + lines)).join('');
  return text.slice(0, starts[0] ?? top.offset) + ordered + text.slice(end);
}

/** Where the lines of a group end. */
function endOf(map: YAMLMap, text: string): number {
  const { value, key } = map.items.at(-1) ?? {};
  const end = rangeEnd(value) ?? rangeEnd(key) ?? 0;
  if (text[end - 1] === '\n') return end;
  const line = text.indexOf('\n', end);
  return line === -1 ? text.length : line + 1;
}

function rangeEnd(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[1] : undefined;
}

/** Where the comments begin that stand right above a line. */
function withComments(text: string, offset: number): number {
  let start = text.lastIndexOf('\n', offset - 1) + 1;
  while (start > 0) {
    const above = text.lastIndexOf('\n', start - 2) + 1;
    if (!/^\s*#/.test(text.slice(above, start))) break;
    start = above;
  }
  return start;
}
