/** A source of choices that gives the same ones for the same seed, on every machine. */
export interface Chance {
  /** A whole number from `least` to `most`, both included. */
  between(least: number, most: number): number;
  /** True in that share of cases, from 0 to 1. */
  happens(share: number): boolean;
  /** One of several. @throws for an empty list */
  pick<T>(choices: readonly T[]): T;
  /** Several different ones, in their own order. */
  some<T>(choices: readonly T[], count: number): T[];
}

/** A source of choices for one thing, such as one listing: `seed` and `name` decide every one of them. */
export function makeChance(seed: number, name: string): Chance {
  let state = mix(seed, name);
  // Mulberry32: 32 bits of state, enough to tell listings apart and to look like none of them repeats.
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let bits = Math.imul(state ^ (state >>> 15), 1 | state);
    bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits;
    return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32;
  };
  const between = (least: number, most: number): number => least + Math.floor(next() * (most - least + 1));
  const pick = <T>(choices: readonly T[]): T => {
    const choice = choices[between(0, choices.length - 1)];
    if (choice === undefined) throw new Error('There is nothing to choose from.');
    return choice;
  };
  return {
    between,
    pick,
    happens: (share) => next() < share,
    some(choices, count) {
      const left = new Set(choices);
      while (left.size > Math.max(0, count)) left.delete(pick([...left]));
      return [...left];
    },
  };
}

/** FNV-1a over the name, begun with the seed. */
function mix(seed: number, name: string): number {
  let hash = 0x811c9dc5 ^ seed;
  for (const character of name) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return hash | 0;
}
