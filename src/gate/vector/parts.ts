import type { VectorReference } from './attributes.ts';
import type { StyleReference } from './styles.ts';

/** One element of a drawing, as far as it counts for the work of drawing it. */
export interface DrawingPart {
  name: string;
  id: string | undefined;
  /** Offset of its `<` in the text. */
  offset: number;
  /** Names by which styles select it: `.class`, `#id`, `element`, `*`. */
  selectors: readonly string[];
  /** Parts that are drawn in its place or over it. */
  references: VectorReference[];
  /** How many points a marker of it would be drawn at. */
  points: number;
  children: DrawingPart[];
  /** How many elements' worth of work it is by itself. */
  weight: number;
}

const SHAPES = /^(?:path|rect|circle|ellipse|line|polyline|polygon|image|use|text)$/;
/** What stands in these is drawn only where something refers to it. */
const STORES = /^(?:defs|symbol|clipPath|mask|pattern|marker|linearGradient|radialGradient|filter)$/;

/** Whether a part or one in it is a shape, picture or word in its own place, whatever its color and place are. */
export function drawsSomething({ name, children }: DrawingPart): boolean {
  return SHAPES.test(name) || (!STORES.test(name) && children.some(drawsSomething));
}

/** A reference that leads back to where it stands, or a part that is drawn too often. */
export interface HeavyPart {
  part: DrawingPart;
  kind: 'circle' | 'heavy';
}

/** What drawing a part takes: elements drawn, and levels of references below it. */
interface Work {
  drawn: number;
  depth: number;
}

/** A drawing of more parts than this, each counted as often as it is drawn, takes seconds to draw. */
const MAX_DRAWN = 50_000;
/** Patterns in patterns and masks in masks: each level is a picture of its own. */
const MAX_REFERENCE_DEPTH = 12;

/**
 * The first part of a drawing by which drawing it would take too long, or never end.
 *
 * A few dozen elements that use each other can stand for billions; every reference to a symbol,
 * pattern, mask, marker or filter counts here as if its target stood there once more.
 *
 * @param styleReferences ids that style sheets refer to, with the names of what they select
 */
export function findHeavyPart(root: DrawingPart, styleReferences: readonly StyleReference[]): HeavyPart | undefined {
  const targets = new Map<string, DrawingPart>();
  // Of several styles that name the same part for the same selector, one applies.
  const bySelector = new Map<string, Map<string, StyleReference>>();
  for (const reference of styleReferences) {
    for (const selector of reference.selectors) {
      const ofSelector = bySelector.get(selector) ?? new Map<string, StyleReference>();
      bySelector.set(selector, ofSelector.set(`${reference.isMarker} ${reference.id}`, reference));
    }
  }
  collect(root);
  const known = new Map<DrawingPart, Work>();
  const visiting = new Set<DrawingPart>();
  let found: HeavyPart | undefined;
  workOf(root, 0);
  return found;

  function collect(part: DrawingPart): void {
    if (part.id !== undefined && !targets.has(part.id)) targets.set(part.id, part);
    part.children.forEach(collect);
  }

  /** @param level of references above it; too many are not followed to their end, where nothing could follow them */
  function workOf(part: DrawingPart, level: number): Work {
    const before = known.get(part);
    if (before) return before;
    if (level > MAX_REFERENCE_DEPTH) found = { part, kind: 'heavy' };
    visiting.add(part);
    const work = { drawn: part.weight, depth: 0 };
    const add = ({ drawn, depth }: Work, times: number, deeper: number): void => {
      work.drawn += drawn * times;
      work.depth = Math.max(work.depth, depth + deeper);
    };
    for (const { id, isMarker } of [...part.references, ...[...part.selectors, '*'].flatMap((selector) => [...(bySelector.get(selector)?.values() ?? [])])]) {
      const target = targets.get(id);
      if (!target || found) continue;
      if (visiting.has(target)) found = { part, kind: 'circle' };
      else add(workOf(target, level + 1), isMarker ? part.points : 1, 1);
    }
    for (const child of part.children) if (!found) add(workOf(child, level), 1, 0);
    visiting.delete(part);
    known.set(part, work);
    if (!found && (work.drawn > MAX_DRAWN || work.depth > MAX_REFERENCE_DEPTH)) found = { part, kind: 'heavy' };
    return work;
  }
}
