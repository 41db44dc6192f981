/**
 * Kills its own process at once, as a power cut would, before the n-th rename beside the output folder.
 *
 * Usage: KILL_AT_RENAME=2 node --import ./test/support/kill-at-rename.ts scripts/build.ts
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { dirname, resolve } from 'node:path';

const rename = fs.renameSync;
const last = Number(process.env['KILL_AT_RENAME']);
const beside = dirname(resolve(process.env['OUT_DIR'] ?? 'dist'));
let count = 0;
fs.renameSync = (from, to) => {
  if (dirname(String(from)) === beside) count += 1;
  if (count === last) process.kill(process.pid, 'SIGKILL');
  rename(from, to);
};
syncBuiltinESMExports();
