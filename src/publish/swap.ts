import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import type { BuildFolders } from './folders.ts';
import { LockedError, takeLock } from './lock.ts';

/** How long a command waits for another one that is just now between its two renames. */
const PATIENCE_MILLISECONDS = 2000;

/**
 * Put a finished site in the place of the last one, with its record. The caller holds the lock.
 *
 * The last good site is moved aside first and removed only when the new one stands. Nothing of this process
 * runs between the two renames; a kill between them leaves the site aside, from where `restore` brings it back.
 *
 * @returns the milliseconds during which there was no site
 */
export function swap({ out, staging, previous, record, nextRecord }: BuildFolders): number {
  mkdirSync(dirname(out), { recursive: true });
  rmSync(previous, { recursive: true, force: true });
  const start = performance.now();
  if (existsSync(out)) renameSync(out, previous);
  renameSync(staging, out);
  const gap = performance.now() - start;
  renameSync(nextRecord, record);
  rmSync(previous, { recursive: true, force: true });
  return gap;
}

/**
 * Bring back the last good site where a kill left it aside, and give the site that stands its own record.
 * The caller holds the lock.
 *
 * @returns whether there was a site to bring back
 */
export function restore({ out, staging, previous, record, nextRecord }: BuildFolders): boolean {
  // The next record is written when the next site is finished. Where that has gone from its staging, it is in place.
  if (existsSync(staging)) rmSync(nextRecord, { force: true });
  else if (existsSync(nextRecord)) renameSync(nextRecord, record);
  if (!existsSync(previous)) return false;
  if (existsSync(out)) {
    rmSync(previous, { recursive: true, force: true });
    return false;
  }
  renameSync(previous, out);
  return true;
}

/** Remove the site that was being made, and what says that it is finished. The caller holds the lock. */
export function discardStaging({ staging, nextRecord, pages }: BuildFolders): void {
  // The record first: a kill after the site must not leave a record without one.
  rmSync(nextRecord, { force: true });
  for (const folder of [staging, pages]) rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
}

/**
 * Bring back the last good site for a command that does not build. A build that runs is left alone.
 *
 * @returns whether there was something to bring back
 */
export async function restoreUnlessBuilding(folders: BuildFolders): Promise<boolean> {
  const end = Date.now() + PATIENCE_MILLISECONDS;
  while (existsSync(folders.previous)) {
    try {
      const lock = takeLock(folders.lock);
      try {
        return restore(folders);
      } finally {
        lock.release();
      }
    } catch (error) {
      if (!(error instanceof LockedError)) throw error;
      if (existsSync(folders.out) || Date.now() > end) return false;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
  return false;
}
