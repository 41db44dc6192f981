import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gateVersion } from '../../gate/gate-version.ts';
import type { Yardstick } from './file-judge.ts';

/** A hash of everything that a finding follows from, but for the file itself: code, packages, and what is hidden. */
export function judgeVersion(yardstick: Yardstick): string {
  const version = createHash('sha256').update(gateVersion()).update(JSON.stringify(yardstick));
  for (const name of [...readdirSync(import.meta.dirname).sort(), '../content-policy.ts']) version.update(`\0${name}\0`).update(readFileSync(join(import.meta.dirname, name)));
  return version.digest('hex');
}
