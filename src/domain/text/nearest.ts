/**
 * The candidate that a mistyped word most likely meant, or `undefined` when nothing is close.
 *
 * Close means: at most a third of the longer word has to be inserted, deleted, replaced or swapped.
 *
 * @example
 * findNearest('notes:writ:admin', ['notes:write:admin', 'tags:read:admin']); // 'notes:write:admin'
 */
export function findNearest(word: string, candidates: Iterable<string>): string | undefined {
  let best: string | undefined;
  let bestDistance = Infinity;
  for (const candidate of candidates) {
    const farthest = Math.max(word.length, candidate.length) / 3;
    // Every character too few or too many is one edit.
    if (Math.abs(word.length - candidate.length) > farthest) continue;
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase());
    if (distance < bestDistance && distance <= farthest) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}

/** So many candidates are listed; the others are counted. */
const MOST_LISTED = 12;

/** A hint that names the nearest candidate, or lists a few where none is near. */
export function suggest(word: string, candidates: readonly string[]): string {
  const nearest = findNearest(word, candidates);
  if (nearest !== undefined) return `Did you mean "${nearest}"?`;
  if (candidates.length === 0) return 'Remove it, or add what it names first: there is none yet.';
  const others = candidates.length - MOST_LISTED;
  return `Use one of: ${candidates.slice(0, MOST_LISTED).join(', ')}${others > 0 ? ` and ${others} more` : ''}.`;
}

/** Insertions, deletions, replacements and swaps of neighbors that turn one word into another. */
function editDistance(from: string, to: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let row = 1; row <= from.length; row++) {
    const current = [row];
    for (let column = 1; column <= to.length; column++) {
      const same = from[row - 1] === to[column - 1];
      let cost = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
      );
      const swapped = row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      if (swapped) cost = Math.min(cost, (beforeLast[column - 2] ?? 0) + 1);
      current.push(cost);
    }
    beforeLast = last;
    last = current;
  }
  return last[to.length] ?? 0;
}
