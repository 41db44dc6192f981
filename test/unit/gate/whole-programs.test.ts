import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { formatDiagnostic } from '../../../src/domain/diagnostics.ts';
import { readContent } from '../../../src/gate/read-content.ts';
import { SAMPLE_DATE } from '../../support/sample-date.ts';

const project = resolve(import.meta.dirname, '../../..');
const fixtures = readdirSync(join(project, 'test/fixtures')).map((name) => `test/fixtures/${name}`);

/** Every content folder of this repository that is built somewhere: a misplaced word in one is told here, seconds after it was written. */
const PROGRAMS = ['content', ...fixtures].filter((folder) => existsSync(join(project, folder, 'program.yaml')));

test('there are programs besides the one that is shipped', () => {
  expect(PROGRAMS).toEqual(expect.arrayContaining(['content', 'test/fixtures/marfa', 'test/fixtures/quarry']));
});

test.each(PROGRAMS)('%s has no errors', { timeout: 60_000 }, async (folder) => {
  const { diagnostics } = await readContent(join(project, folder), SAMPLE_DATE);
  expect(diagnostics.filter(({ severity }) => severity === 'error').map(formatDiagnostic)).toEqual([]);
});
