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

test.each([
  { script: 'addresses', args: [] },
  { script: 'build', args: [] },
  { script: 'check', args: [] },
  { script: 'dev', args: [] },
  { script: 'diff', args: ['content'] },
  { script: 'links', args: [] },
  { script: 'new', args: ['listing', 'acme'] },
  { script: 'report', args: [] },
  { script: 'schemas', args: [] },
  { script: 'status', args: ['acme', 'built'] },
])('npm run $script says that the content folder is not there', async ({ script, args }) => {
  const { code, stdout, stderr } = await runCommand(script, args, { CONTENT_DIR: 'nowhere' });
  expect(stderr).toBe('There is no content folder "nowhere". Set CONTENT_DIR to the folder that holds program.yaml.\n');
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
});
