/** Several measurements of one thing: the middle one, and the two between which half of them lie. */
export interface Spread {
  median: number;
  lower: number;
  upper: number;
  /** How many there are. */
  count: number;
}

/** The spread of several numbers; all 0 where there is none. */
export function spreadOf(values: readonly number[]): Spread {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number): number => {
    const position = share * (sorted.length - 1);
    const [below = 0, above = below] = [sorted[Math.floor(position)], sorted[Math.ceil(position)]];
    return below + (above - below) * (position - Math.floor(position));
  };
  return { median: at(0.5), lower: at(0.25), upper: at(0.75), count: sorted.length };
}

/** The middle one of several numbers, or between the two in the middle; 0 where there is none. */
export function median(values: readonly number[]): number {
  return spreadOf(values).median;
}
