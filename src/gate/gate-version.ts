import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** The rooms of this project that a verdict on one file follows from; `words.yaml` is judged by the sentences of `src/words`. */
export const JUDGING_ROOMS: readonly string[] = ['src/gate', 'src/schemas', 'src/domain', 'src/words'];

/**
 * A hash of the code by which files are judged, its packages and the program that runs it.
 *
 * Whoever changes a rule gets another one, so that no verdict of the rule before is ever used.
 */
export function gateVersion(): string {
  const project = resolve(import.meta.dirname, '../..');
  const hash = createHash('sha256').update(process.version);
  for (const room of JUDGING_ROOMS) {
    for (const name of readdirSync(join(project, room)).sort()) {
      if (name.endsWith('.ts')) hash.update(`\0${name}\0`).update(readFileSync(join(project, room, name)));
    }
  }
  return hash.update(readFileSync(join(project, 'package-lock.json'))).digest('hex');
}
