import { isAlias, isMap, isNode, isPair, isScalar, isSeq, type Document, type Scalar } from 'yaml';
import { findUnseen } from '../../domain/text/unseen.ts';

/** How many levels of lists and groups a YAML file may have. */
export const MAX_DEPTH = 8;
const FORBIDDEN_KEYS = new Set(['__proto__', 'constructor', 'prototype']);

type Refuse = (offset: number, rule: string, message: string, hint: string) => void;

/**
 * Report everything in a YAML document that says more than it shows.
 *
 * @returns whether its value is the one that an author sees, so that it can be judged further
 */
export function refuseUnsafe(document: Document, text: string, report: Refuse): { readable: boolean } {
  let readable = true;
  const refuse: Refuse = (...problem) => {
    readable = false;
    report(...problem);
  };
  if (document.directives?.yaml.explicit || Object.keys(document.directives?.tags ?? {}).length > 1) {
    refuse(0, 'yaml/directive', 'A line that begins with % is not allowed.', 'Remove it, and the line "---" below it.');
  }
  look(document.contents, 1);
  return { readable };

  function look(node: unknown, depth: number): void {
    if (!isNode(node)) return;
    const offset = node.range?.[0] ?? 0;
    if (isAlias(node)) return refuse(offset, 'yaml/alias', `An alias (*${node.source}) is not allowed.`, 'Write the value out.');
    if (node.anchor) refuse(offset, 'yaml/alias', `An anchor (&${node.anchor}) is not allowed.`, 'Remove it, and write the value out where it is needed.');
    if (node.tag) refuse(offset, 'yaml/tag', `A tag (${node.tag}) is not allowed.`, 'Remove it; put text that looks like a number in quotes.');
    if (depth > MAX_DEPTH) return refuse(offset, 'yaml/depth', `Values are nested more than ${MAX_DEPTH} deep here.`, 'Write them with fewer levels.');
    if (isMap(node)) lookAtKeys(node.items, depth);
    if (isSeq(node)) for (const item of node.items) look(item, depth + 1);
    if (isScalar(node)) lookAtText(node);
  }

  function lookAtKeys(pairs: readonly unknown[], depth: number): void {
    const seen = new Set<string>();
    for (const pair of pairs) {
      if (!isPair(pair)) continue;
      const { key, value } = pair;
      const offset = isNode(key) ? (key.range?.[0] ?? 0) : 0;
      if (isNode(key) && (isAlias(key) || key.anchor || key.tag)) look(key, depth);
      if (!isScalar(key) || typeof key.value !== 'string') {
        refuse(offset, 'yaml/key', 'A key is not plain text.', 'Write keys as plain words, in quotes where they are numbers.');
      } else if (key.value === '<<') {
        refuse(offset, 'yaml/alias', 'A merge key (<<) is not allowed.', 'Write the values out.');
      } else if (FORBIDDEN_KEYS.has(key.value)) {
        refuse(offset, 'yaml/key', `"${key.value}" is not allowed as a key.`, 'Remove it.');
      } else {
        if (seen.has(key.value)) report(offset, 'yaml/duplicate-key', `"${key.value}" stands here a second time.`, 'Keep one of the two.');
        seen.add(key.value);
        lookAtText(key);
      }
      look(value, depth + 1);
    }
  }

  function lookAtText({ value, range }: Scalar): void {
    const offset = range?.[0] ?? 0;
    const unseen = typeof value === 'string' ? findUnseen(value) : undefined;
    if (unseen && !findUnseen(text.slice(...(range ?? [])))) report(offset, 'file/unseen-character', `The value holds a character that cannot be seen (${unseen.name}).`, 'Delete it, also where it is written as an escape such as "\\u200b".');
  }
}
