import { gunzipSync } from 'node:zlib';
import { decode } from 'cborg';

/** With these bytes Pagefind begins every packed file, so that its own code knows a whole one (pagefind 1.6). */
const SIGNATURE = 'pagefind_dcd';

/**
 * The words of a packed file of the search index, one text a line.
 *
 * A `.pf_fragment` holds JSON, all others CBOR (RFC 8949). There a text begins with its length, and read as
 * letters that length would join the word: "almark" would be "falmark".
 *
 * @param bytes the file as it lies in the site
 * @throws when it is no file of a search index
 */
export function readPackedText(bytes: Uint8Array): string {
  const unpacked = gunzipSync(bytes);
  if (unpacked.toString('latin1', 0, SIGNATURE.length) !== SIGNATURE) throw new Error(`A packed file of the search index does not begin with "${SIGNATURE}".`);
  const content = unpacked.subarray(SIGNATURE.length);
  if (content[0] === '{'.charCodeAt(0)) return content.toString('utf8');
  return textsIn(decode(content, { useMaps: true })).join('\n');
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (value instanceof Map) return [...value].flatMap(textsIn);
  return Array.isArray(value) ? value.flatMap(textsIn) : [];
}
