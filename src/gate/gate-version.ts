import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const PROJECT = resolve(import.meta.dirname, '../..');
/** The rooms of this project that a verdict on one file follows from; `words.yaml` is judged by the sentences of `src/words`. */
const JUDGING_ROOMS = ['src/gate', 'src/schemas', 'src/domain', 'src/words'] as const;

/** The code by which files are judged, as paths from the root of the project, with `/` on every system. */
export function judgingFiles(): string[] {
  return JUDGING_ROOMS.flatMap((room) => {
    const names = readdirSync(join(PROJECT, room), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
    return names.map((name) => `${room}/${name.replaceAll('\\', '/')}`).sort();
  });
}

/**
 * A hash of the code by which files are judged, its packages and the program that runs it.
 *
 * Whoever changes a rule gets another one, so that no verdict of the rule before is ever used.
 */
export function gateVersion(): string {
  const hash = createHash('sha256').update(process.version);
  for (const file of judgingFiles()) hash.update(`\0${file}\0`).update(readFileSync(join(PROJECT, file)));
  return hash.update(readFileSync(join(PROJECT, 'package-lock.json'))).digest('hex');
}
