import type { Position } from '../../src/domain/diagnostics.ts';
import type { PropertyPath } from '../../src/rules/content.ts';

const paths: string[] = [];
/** Above every line that a built article has. */
const FIRST_LINE = 10_000;

/** A place of its own for each path, so that tests can tell which value a finding points at. */
export function placeOf(path: PropertyPath): Position {
  const name = path.map(String).join('.');
  if (!paths.includes(name)) paths.push(name);
  return { line: FIRST_LINE + paths.indexOf(name), column: 1 };
}

/** The place of a key, which differs from that of its value. */
export function keyPlaceOf(path: PropertyPath): Position {
  return { ...placeOf(path), column: 2 };
}

/** A place in words: the path of a value, `key` and the path of a key, or line and column. */
export function describePlace({ line, column }: Position): string {
  const name = paths[line - FIRST_LINE];
  if (name === undefined) return `${line}:${column}`;
  return column === 2 ? `key ${name}` : name;
}
