import { readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path/posix';
import { expect, test } from 'vitest';
import { JUDGING_ROOMS } from '../../../src/gate/gate-version.ts';
import { findImports, isTypeOnly } from '../../support/layers.ts';

/** Reads fields and text, samples, pictures, and looks for secrets: what these say of a file is kept. */
const JUDGES = ['src/gate/sourced.ts', 'src/gate/samples.ts', 'src/gate/pictures.ts', 'src/gate/secrets.ts'];

/** The files of this project that a file imports code from. */
function importedBy(file: string): string[] {
  const imports = findImports(readFileSync(new URL(`../../../${file}`, import.meta.url), 'utf8'));
  return imports.filter(({ names, from }) => from.startsWith('.') && !isTypeOnly(names)).map(({ from }) => normalize(join(dirname(file), from)));
}

test('the version of the gate covers all code that a kept verdict follows from', () => {
  const schemas = importedBy('src/gate/read-content.ts').filter((file) => file.startsWith('src/schemas/'));
  const covered = new Set([...JUDGES, ...schemas]);
  for (const file of covered) for (const imported of importedBy(file)) covered.add(imported);

  expect(covered).toContain('src/words/catalog.ts');
  expect([...covered].filter((file) => !JUDGING_ROOMS.includes(dirname(file)))).toEqual([]);
});
