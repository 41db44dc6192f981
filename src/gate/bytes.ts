import { readFileSync } from 'node:fs';
import type { SourceFile } from './paths.ts';
import { START, type Problems } from './problems.ts';

/** The bytes of a file, or `undefined` where it cannot be opened, which is reported: it may be nobody's to read, or gone since it was found. */
export function readBytes({ absolute, file }: Pick<SourceFile, 'absolute' | 'file'>, problems: Problems): Buffer | undefined {
  try {
    return readFileSync(absolute);
  } catch {
    problems.error(file, START, 'file/unreadable', 'The file cannot be read.', 'Check who may read it, and that it is still there.');
    return undefined;
  }
}
