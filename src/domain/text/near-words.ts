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
  const countMistakes = mistakeCounter(typed, most);
  let fewest = most;
  let near: string[] = [];
  for (const word of words) {
    if (fewest === 0 || word.length < typed.length - fewest) continue;
    const mistakes = countMistakes(word, fewest);
    if (mistakes > fewest) continue;
    if (mistakes < fewest) near = [];
    fewest = mistakes;
    near.push(word);
  }
  return near.slice(0, MOST_WORDS);
}

/**
 * Counts for one word after the other the letters to be added, left out, replaced or swapped with their neighbor, so that it begins as
 * typed; more than `most` as soon as that is sure.
 *
 * There are thousands of words for one key. So the table is made once, and only the columns are filled that so few mistakes can reach.
 */
function mistakeCounter(typed: string, atMost: number): (word: string, most: number) => number {
  const width = typed.length + atMost + 1;
  const table = new Uint8Array((typed.length + 1) * width);
  for (let column = 0; column < width; column++) table[column] = column;
  for (let row = 0; row <= typed.length; row++) table[row * width] = row;
  const at = (row: number, column: number): number => table[row * width + column] ?? 0;
  return (word, most) => {
    const length = Math.min(word.length, typed.length + most);
    let best = 0;
    for (let row = 1; row <= typed.length; row++) {
      const [from, to] = [Math.max(1, row - most), Math.min(length, row + most)];
      // The neighbors of these columns are out of reach.
      if (from > 1) table[row * width + from - 1] = most + 1;
      if (to === row + most) table[(row - 1) * width + to] = most + 1;
      best = at(row, from - 1);
      for (let column = from; column <= to; column++) {
        const same = typed[row - 1] === word[column - 1];
        let cost = Math.min(at(row - 1, column) + 1, at(row, column - 1) + 1, at(row - 1, column - 1) + (same ? 0 : 1));
        if (row > 1 && typed[row - 1] === word[column - 2] && typed[row - 2] === word[column - 1]) cost = Math.min(cost, at(row - 2, column - 2) + 1);
        table[row * width + column] = cost;
        if (cost < best) best = cost;
      }
      if (best > most) return best;
    }
    return best;
  };
}
