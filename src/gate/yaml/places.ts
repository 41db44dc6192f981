import { isMap, isNode, isScalar, isSeq, type Node } from 'yaml';
import type { Position } from '../../domain/diagnostics.ts';
import type { PropertyPath } from '../../rules/content.ts';

/** Finds the places of values and keys in a YAML text. */
export interface Places {
  /** Where the value at a path stands; the nearest place above it where there is no such value. */
  at(path: PropertyPath): Position;
  /** Where the key of the value at a path stands. */
  atKey(path: PropertyPath): Position;
}

/** The places of a value, its key and everything in it: numbers and names only, so that it can be written to disk. */
export type PlaceTree = readonly [line: number, column: number, keyLine: number, keyColumn: number, inner?: Readonly<Record<string, PlaceTree>>];

const trees = new WeakMap<Places['at'], PlaceTree>();

/**
 * Note the places of everything in a YAML document.
 *
 * @param locate gives the position of an offset in the text
 */
export function notePlaces(root: Node | null, locate: (offset: number) => Position): Places {
  return findPlaces(noteNode(root, locate(0), locate));
}

/** Find places in a tree that was noted before. */
export function findPlaces(tree: PlaceTree): Places {
  const at = (path: PropertyPath): Position => placeOf(deepest(tree, path));
  trees.set(at, tree);
  return {
    at,
    atKey: (path) => {
      const parent = deepest(tree, path.slice(0, -1));
      const own = innerOf(parent, path.at(-1));
      return own ? { line: own[2], column: own[3] } : placeOf(parent);
    },
  };
}

/** The tree in which a function finds places; `undefined` where it is none of this module's. */
export function treeOf(at: Places['at']): PlaceTree | undefined {
  return trees.get(at);
}

function noteNode(node: Node | null, key: Position, locate: (offset: number) => Position): PlaceTree {
  const { line, column } = locate(node?.range?.[0] ?? 0);
  const inner = noteInner(node, locate);
  return inner ? [line, column, key.line, key.column, inner] : [line, column, key.line, key.column];
}

function noteInner(node: Node | null, locate: (offset: number) => Position): Record<string, PlaceTree> | undefined {
  const entries: [string, PlaceTree][] = [];
  if (isSeq(node)) {
    node.items.forEach((item, index) => {
      if (isNode(item)) entries.push([String(index), noteNode(item, locate(item.range?.[0] ?? 0), locate)]);
    });
  } else if (isMap(node)) {
    for (const { key, value } of node.items) {
      if (!isScalar(key)) continue;
      const place = locate(key.range?.[0] ?? 0);
      entries.push([String(key.value), isNode(value) ? noteNode(value, place, locate) : [place.line, place.column, place.line, place.column]]);
    }
  }
  // Of a key that stands twice the first one counts, as the parser finds it.
  return entries.length > 0 ? Object.fromEntries(entries.reverse()) : undefined;
}

function innerOf(tree: PlaceTree, key: PropertyKey | undefined): PlaceTree | undefined {
  const inner = tree[4];
  const name = String(key);
  return inner && Object.hasOwn(inner, name) ? inner[name] : undefined;
}

function deepest(tree: PlaceTree, path: PropertyPath): PlaceTree {
  let found = tree;
  for (const key of path) {
    const next = innerOf(found, key);
    if (!next) break;
    found = next;
  }
  return found;
}

function placeOf([line, column]: PlaceTree): Position {
  return { line, column };
}
