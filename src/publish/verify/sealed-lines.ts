import { hash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** The lines that `writeSealed` kept; none where there are none, where the file is damaged by a single bit, or of another version. */
export function readSealed(path: string, version: string): string[] {
  try {
    const kept = readFileSync(path, 'utf8');
    const end = kept.indexOf('\n');
    const text = kept.slice(end + 1);
    if (end < 0 || kept.slice(0, end) !== hash('sha256', text)) return [];
    const [first, ...lines] = text.split('\n');
    return first === version ? lines : [];
  } catch {
    return []; // There is none yet.
  }
}

/**
 * Keep lines for the next build, below the hash of what follows. The file is whole or not there.
 *
 * @param version one line, which changes with whatever could make the lines wrong
 */
export function writeSealed(path: string, version: string, lines: readonly string[]): void {
  const text = [version, ...lines].join('\n');
  const aside = `${path}.${process.pid}`;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(aside, `${hash('sha256', text)}\n${text}`);
  renameSync(aside, path);
}
