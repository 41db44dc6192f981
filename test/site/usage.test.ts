import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { emptyFolder, runCommand } from '../support/build-fixture.ts';

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

test('npm run preview says that another program has its port, and how to take another', async () => {
  const other = createServer().listen(0, 'localhost');
  await once(other, 'listening');
  const bound = other.address();
  const port = typeof bound === 'object' && bound !== null ? bound.port : 0;
  const OUT_DIR = await emptyFolder('taken-port');
  await writeFile(join(OUT_DIR, 'index.html'), '');
  const { code, stdout, stderr } = await runCommand('preview', [`--port=${port}`], { OUT_DIR });
  other.close();
  expect(stderr).toBe(`Another program uses port ${port}. Choose one that is free, such as --port=${port + 1}.\n`);
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
});

test('npm run bench without a command says which there are, and what each does', async () => {
  const { code, stdout, stderr } = await runCommand('bench', []);
  expect(stderr).toMatch(/^Say what to measure\.\n\nMeasure the site under load\. Usage: npm run bench -- <command>\n\n {2}generate --listings 1000 /);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
});

test('what Node says of an option is one line', async () => {
  const { code, stderr } = await runCommand('headers', ['--listen', '-1']);
  expect(stderr).toMatch(/^Option '--listen' argument is ambiguous\.\n\nPrint the headers/);
  expect(code).toBe(2);
});

test.each([
  { script: 'new', args: ['listing'], said: 'Say which: <slug>.\nUsage: npm run new -- listing <slug>' },
  { script: 'new', args: ['guide-page', 'extra', '--title=Extra', 'three'], said: 'Only one name is taken, but there are 2: "extra", "three".\nUsage: npm run new -- guide-page <slug>' },
  { script: 'new', args: ['words', 'ar'], said: '"words" takes no name, but there is "ar".\nUsage: npm run new -- words' },
  { script: 'status', args: [], said: 'Say of which listing, and which milestone.\nUsage: npm run status -- <slug> <milestone>' },
  { script: 'status', args: ['codewright'], said: 'Say which milestone "codewright" has reached.\nUsage: npm run status -- <slug> <milestone>' },
  { script: 'status', args: ['codewright', 'built', '2026-01-01', 'today'], said: '"today" is too much. Put a text of several words in quotes.\nUsage: npm run status' },
  { script: 'diff', args: [], said: 'Say with which content folder to compare, such as a copy of the branch that is published.\nUsage: npm run diff' },
])('npm run $script $args says what is missing or too much', async ({ script, args, said }) => {
  const { code, stdout, stderr } = await runCommand(script, args);
  expect(stderr.slice(0, said.length)).toBe(said);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
});

test.each([
  { script: 'preview', args: [] },
  { script: 'headers', args: ['--for=nginx'] },
  { script: 'bench', args: ['directory'] },
  { script: 'bench', args: ['lighthouse'] },
])('npm run $script $args says that there is no built site', async ({ script, args }) => {
  const { code, stdout, stderr } = await runCommand(script, args, { OUT_DIR: 'nowhere' });
  expect(stderr).toBe('There is no built site in nowhere. Run "npm run build" first.\n');
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
});

test.each([
  { script: 'preview', args: ['--port=http'], message: '--port is "http". Use a whole number from 0 to 65535.' },
  { script: 'dev', args: ['--port='], message: '--port is "". Use a whole number from 1 to 65535.' },
  { script: 'bench', args: ['generate', '--listings', '0.5'], message: '--listings is "0.5". Use a whole number from 1 to 50000.' },
])('npm run $script $args says which number it needs', async ({ script, args, message }) => {
  const { code, stdout, stderr } = await runCommand(script, args);
  expect(stderr).toBe(`${message}\n`);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
});
