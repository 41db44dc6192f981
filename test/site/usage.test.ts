import { expect, test } from 'vitest';
import { runCommand } from '../support/build-fixture.ts';

test.each(['addresses', 'bench', 'build', 'check', 'dev', 'diff', 'headers', 'keep-issue', 'links', 'new', 'preview', 'report', 'schemas', 'status'])('npm run %s -- --help says how it is called, and does nothing', async (script) => {
  const { code, stdout, stderr } = await runCommand(script, ['--help']);
  expect(stdout).toContain(`Usage: npm run ${script}`);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
});

test('an option that a command does not have is named, and how the command is called', async () => {
  const { code, stdout, stderr } = await runCommand('check', ['--nonsense']);
  expect(stderr).toMatch(/^Unknown option '--nonsense'\.\n\nCheck the content, .*\n\nUsage: npm run check /);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
});
