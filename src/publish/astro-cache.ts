import { createHash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What Astro keeps of the content: read entries and rendered articles. */
const STORE = 'data-store.json';
const SEAL = 'data-store.sha256';

/**
 * Forget what Astro keeps unless it is, byte for byte, what the last build left.
 *
 * Astro trusts its own file: a truncated one stops it, and a changed one would be published as it is.
 */
export function openAstroCache(folder: string): void {
  if (readText(join(folder, SEAL)) === sealOf(folder)) return;
  for (const name of [STORE, SEAL]) rmSync(join(folder, name), { recursive: true, force: true });
}

/** Note what Astro has left, once the site that it came from has been verified. */
export function sealAstroCache(folder: string): void {
  writeFileSync(join(folder, SEAL), sealOf(folder));
}

function sealOf(folder: string): string {
  return createHash('sha256').update(readText(join(folder, STORE))).digest('hex');
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return ''; // Not there or no file: nothing is kept.
  }
}
