import type { Diagnostic } from '../../domain/diagnostics.ts';
import { readMetadata } from '../pictures/metadata.ts';
import { START } from '../problems.ts';
import { adviceFor, type FalseSecrets, findSecrets, scanSecrets } from '../secrets.ts';
import { positionAt } from '../text.ts';

const EMBEDDED = /data:image\/[a-z]+;base64,\s*([A-Za-z0-9+/=\s]+)/g;
/** A drawing holds this many pictures at the most that are looked into; real ones hold a handful. */
const MOST_EMBEDDED = 50;

/** Every secret in a picture file: in the text of a drawing, and in what a picture carries beside its pixels. */
export async function scanPicture(bytes: Uint8Array, file: string, known: FalseSecrets): Promise<Diagnostic[]> {
  if (!file.endsWith('.svg')) return scanMetadata(bytes, { file, ...START }, known);
  const text = new TextDecoder().decode(bytes);
  const embedded = [...text.matchAll(EMBEDDED)].slice(0, MOST_EMBEDDED);
  const inside = embedded.map(({ 1: data = '', index }) => scanMetadata(Buffer.from(data, 'base64'), { file, ...positionAt(text, index) }, known));
  return [...(await scanSecrets(text, file, known)), ...(await Promise.all(inside)).flat()];
}

async function scanMetadata(bytes: Uint8Array, place: Pick<Diagnostic, 'file' | 'line' | 'column'>, known: FalseSecrets): Promise<Diagnostic[]> {
  const found = new Map<string, Diagnostic>();
  for (const { part, text } of readMetadata(bytes)) {
    for (const { description, digest } of await findSecrets(text, known)) {
      if (found.has(digest)) continue;
      found.set(digest, {
        ...place,
        severity: 'error',
        rule: 'secret/in-picture',
        message: `The picture carries, unseen, what looks like ${description}: ${part}.`,
        hint: adviceFor(digest, 'export the picture anew without its metadata'),
      });
    }
  }
  return [...found.values()];
}
