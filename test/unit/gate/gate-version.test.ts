import { expect, test } from 'vitest';
import { judgingFiles } from '../../../src/gate/gate-version.ts';
import { codeBehind, importedBy } from '../../support/imported-code.ts';

/** Reads fields and text, samples, pictures, and looks for secrets: what these say of a file is kept. */
const JUDGES = ['src/gate/sourced.ts', 'src/gate/samples.ts', 'src/gate/pictures.ts', 'src/gate/secrets.ts'];

test('the version of the gate covers all code that a kept verdict follows from', () => {
  const schemas = importedBy('src/gate/read-content.ts').filter((file) => file.startsWith('src/schemas/'));
  const covered = codeBehind([...JUDGES, ...schemas]);

  expect(covered).toEqual(expect.arrayContaining(['src/words/catalog.ts', 'src/gate/markdown/tree.ts']));
  expect(covered.filter((file) => !judgingFiles().includes(file))).toEqual([]);
});
