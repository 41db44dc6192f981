import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gateVersion } from '../../gate/gate-version.ts';
import type { Yardstick } from './file-judge.ts';

/** Files of this layer from which findings follow, beside those of this room. */
export const ALSO_JUDGING: readonly string[] = ['content-policy.ts'];

/** A hash of everything that a finding follows from, but for the file itself: code, packages, and what is hidden. */
export function judgeVersion(yardstick: Yardstick): string {
  const version = createHash('sha256').update(gateVersion()).update(JSON.stringify(yardstick));
  const files = [...readdirSync(import.meta.dirname).sort(), ...ALSO_JUDGING.map((name) => `../${name}`)];
  for (const name of files) version.update(`\0${name}\0`).update(readFileSync(join(import.meta.dirname, name)));
  return version.digest('hex');
}
