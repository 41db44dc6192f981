const MOST_WORDS = 12;

/** How many mistakes a word of some length may have. Short words are too like each other to guess. */
export function mistakesAllowed(length: number): number {
  if (length < 4) return 0;
  return length < 8 ? 1 : 2;
}

/**
 * The words that begin almost as what was typed: those with the fewest mistakes, and none with too many.
 *
 * @example
 * findNearWords('shedul', ['schedule', 'scheme'], 1); // ['schedule']
 */
export function findNearWords(typed: string, words: Iterable<string>, most: number): string[] {
  let fewest = most;
  let near: string[] = [];
  for (const word of words) {
    if (fewest === 0 || word.length < typed.length - fewest) continue;
    const mistakes = countMistakes(typed, word, fewest);
    if (mistakes > fewest) continue;
    if (mistakes < fewest) near = [];
    fewest = mistakes;
    near.push(word);
  }
  return near.slice(0, MOST_WORDS);
}

/**
 * Letters to be added, left out, replaced or swapped with their neighbor, so that a word begins as typed;
 * more than `most` as soon as that is sure.
 */
function countMistakes(typed: string, word: string, most: number): number {
  const length = Math.min(word.length, typed.length + most);
  let beforeLast: number[] = [];
  let last: number[] = [];
  for (let column = 0; column <= length; column++) last.push(column);
  for (let row = 1; row <= typed.length; row++) {
    const current = [row];
    let best = row;
    for (let column = 1; column <= length; column++) {
      const same = typed[row - 1] === word[column - 1];
      let cost = Math.min((last[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, (last[column - 1] ?? 0) + (same ? 0 : 1));
      if (row > 1 && typed[row - 1] === word[column - 2] && typed[row - 2] === word[column - 1]) cost = Math.min(cost, (beforeLast[column - 2] ?? 0) + 1);
      current.push(cost);
      if (cost < best) best = cost;
    }
    if (best > most) return best;
    beforeLast = last;
    last = current;
  }
  return Math.min(...last);
}
