import { splitSentence } from './sentence.ts';

/** How names are listed: each is put behind those before it, the last one in a way of its own. */
export interface ListWords {
  readonly comma: string;
  readonly and: string;
  readonly or: string;
}

/** The names of alternatives as a reader says them. @example formatAnyOf(['A', 'B', 'C'], lists); // 'A, B or C' */
export function formatAnyOf(names: readonly string[], { comma, or }: ListWords): string {
  return listItems(names, comma, or).join('');
}

/** Several names together as a reader says them. @example formatAllOf(['A', 'B', 'C'], lists); // 'A, B and C' */
export function formatAllOf(names: readonly string[], { comma, and }: ListWords): string {
  return listItems(names, comma, and).join('');
}

/** Several names one after the other, without a word before the last. @example formatList(['A', 'B', 'C'], lists); // 'A, B, C' */
export function formatList(names: readonly string[], { comma }: Pick<ListWords, 'comma'>): string {
  return listItems(names, comma, comma).join('');
}

/** Several things in their order, such as links, and the words between them. */
export function listItems<T>(items: readonly T[], comma: string, last: string): (T | string)[] {
  return items.reduce<(T | string)[]>((before, item, index) => {
    if (index === 0) return [item];
    return splitSentence(index === items.length - 1 ? last : comma).flatMap((part) => (part.kind === 'text' ? [part.text] : part.name === 'names' ? before : [item]));
  }, []);
}
