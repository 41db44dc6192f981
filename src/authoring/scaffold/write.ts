import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { NewFile } from './to-do.ts';

/** Which of several new files are there already. */
export function findTaken(contentDir: string, files: readonly NewFile[]): string[] {
  return files.map(({ path }) => path).filter((path) => existsSync(join(contentDir, path)));
}

/** Write new files. None that is there already is touched. @throws when one is */
export async function writeNew(contentDir: string, files: readonly NewFile[]): Promise<void> {
  for (const { path, content } of files) {
    const file = join(contentDir, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content, { flag: 'wx' });
  }
}
