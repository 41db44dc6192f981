import { readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path/posix';
import { findImports, isTypeOnly } from './layers.ts';

/** The files of this project that a file imports code from, as paths from the root. */
export function importedBy(file: string): string[] {
  const imports = findImports(readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8'));
  return imports.filter(({ names, from }) => from.startsWith('.') && !isTypeOnly(names)).map(({ from }) => normalize(join(dirname(file), from)));
}

/** Files with everything that they import, and that these do, and so on. */
export function codeBehind(files: readonly string[]): string[] {
  const code = new Set(files);
  for (const file of code) for (const imported of importedBy(file)) code.add(imported);
  return [...code];
}
