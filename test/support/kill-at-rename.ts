/**
 * Kills its own process at once, as a power cut would, before the n-th rename of a file or folder.
 *
 * Usage: KILL_AT_RENAME=2 node --import ./test/support/kill-at-rename.ts scripts/build.ts
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const rename = fs.renameSync;
const last = Number(process.env['KILL_AT_RENAME']);
let count = 0;
fs.renameSync = (from, to) => {
  count += 1;
  if (count === last) process.kill(process.pid, 'SIGKILL');
  rename(from, to);
};
syncBuiltinESMExports();
