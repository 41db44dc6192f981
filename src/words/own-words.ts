import { CATALOG, type Words } from './catalog.ts';

/** What a program itself calls what has a name here, as far as more than its name follows from it: `labels` of program.yaml. */
interface Labels {
  statuses?: Readonly<Record<string, Readonly<Record<string, string | undefined>> | undefined>> | undefined;
}

/**
 * The words of a site: the usual ones, over them those of its `words.yaml`, over them its `labels`.
 *
 * A status that has a label of its own is called by it where it ended, too, unless `words.yaml` has a sentence for that.
 *
 * @example
 * wordsOf({}, { milestones: { built: 'Ready in the test pit' } }).milestones.built; // 'Ready in the test pit'
 */
export function wordsOf(own: object = {}, labels: Labels & Readonly<Record<string, object | undefined>> = {}): Words {
  const words = structuredClone(CATALOG);
  const ended = Object.entries(labels.statuses ?? {}).map(([status, named]) => [status, { ended: named?.['label'] }] as const);
  for (const tree of [{ statuses: Object.fromEntries(ended) }, own, labels]) override(words, tree);
  return words;
}

/** Put the sentences of one tree into the place of another's. A sentence with several forms is replaced as a whole. */
function override(words: object, own: object): void {
  for (const [key, value] of Object.entries(own)) {
    if (value === undefined) continue;
    const usual: unknown = Reflect.get(words, key);
    if (isGroup(value) && isGroup(usual)) override(usual, value);
    else Reflect.set(words, key, value);
  }
}

function isGroup(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !('other' in value);
}
