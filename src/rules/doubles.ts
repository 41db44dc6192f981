/** An item that has the same key as one before it. */
export interface Double<T> {
  item: T;
  /** Where the item stands in the list. */
  index: number;
  /** The first item with that key. */
  first: T;
}

/** Every item of a list whose key has come before; items without a key are passed over. */
export function findDoubles<T>(items: readonly T[], keyOf: (item: T) => string | number | undefined): Double<T>[] {
  const firsts = new Map<string | number, T>();
  return items.flatMap((item, index) => {
    const key = keyOf(item);
    if (key === undefined) return [];
    const first = firsts.get(key);
    if (first !== undefined) return [{ item, index, first }];
    firsts.set(key, item);
    return [];
  });
}
