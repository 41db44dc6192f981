import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { BuildFolders } from './folders.ts';

/**
 * Put a finished site in the place of the last one.
 *
 * The last good site is moved aside first and removed only when the new one stands. A kill between the two
 * renames leaves it aside, from where `restore` brings it back.
 */
export async function swap({ out, staging, previous }: BuildFolders): Promise<void> {
  await mkdir(dirname(out), { recursive: true });
  await rm(previous, { recursive: true, force: true });
  if (existsSync(out)) await rename(out, previous);
  await rename(staging, out);
  await rm(previous, { recursive: true, force: true });
}

/**
 * Bring back the last good site where a kill left it aside. Every command does this before anything else.
 *
 * @returns whether there was something to bring back
 */
export async function restore({ out, previous }: BuildFolders): Promise<boolean> {
  if (!existsSync(previous)) return false;
  if (existsSync(out)) {
    await rm(previous, { recursive: true, force: true });
    return false;
  }
  await rename(previous, out);
  return true;
}
