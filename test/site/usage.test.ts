import { expect, test } from 'vitest';
import { runCommand } from '../support/build-fixture.ts';

test.each(['addresses', 'build', 'check', 'dev', 'diff', 'headers', 'links', 'new', 'preview', 'report', 'schemas', 'status'])('npm run %s -- --help says how it is called, and does nothing', async (script) => {
  const { code, stdout, stderr } = await runCommand(script, ['--help']);
  expect(stdout).toContain(`Usage: npm run ${script}`);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
});
