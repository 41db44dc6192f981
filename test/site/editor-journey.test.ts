import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { type CommandResult, copyContent, emptyFolder, runCommand } from '../support/build-fixture.ts';

const NEW = ['listing', 'keystone', '--name=Keystone', '--category=masonry', '--website=https://keystone.example/quarry', '--support=help@keystone.example'];
const MILESTONES = [
  ['interested', '2026-06-01'], ['approved', '2026-06-08'], ['sandbox-issued', '2026-06-09'], ['oauth-registered', '2026-06-10'], ['built', '2026-08-03'],
] as const;
const PACKAGES = 'packages:\n  sandbox-logins: 2026-08-10\n  support-form: 2026-08-10\n';

/** Each step goes on from where the one before it ended, as an editor does. */
describe('an editor, from an empty folder to coming soon', () => {
  let folder: string;
  let contentDir: string;
  let run: (script: string, ...args: string[]) => Promise<CommandResult>;
  const article = () => join(contentDir, 'listings/keystone/index.md');
  const record = () => join(contentDir, 'status/keystone.yaml');
  const page = () => readFile(join(folder, 'dist/ecosystem/keystone/index.html'), 'utf8');

  beforeAll(async () => {
    folder = await emptyFolder('editor-journey');
    contentDir = await copyContent('quarry', folder);
    await cp(contentDir, join(folder, 'before'), { recursive: true });
    run = (script, ...args) => runCommand(script, args, { CONTENT_DIR: contentDir, OUT_DIR: join(folder, 'dist') });
  });

  test('begins a listing and is told what to do next', async () => {
    const made = await run('new', ...NEW);
    expect(made).toMatchObject({ code: 0, stderr: '' });
    expect(made.stdout).toContain('1. Replace logo.svg and consent.webp with your own, and write in index.md what is marked TODO:\n  2. Run "npm run check"');
  });

  test('is shown by the check what is still to write, and may not publish it', async () => {
    const checked = await run('check');
    expect(checked.code).toBe(1);
    expect(checked.stderr).toContain('content/listings/keystone/index.md:3:11 error file/to-do  Still to write: say in one sentence what it does for a customer.');
    const built = await run('build');
    expect(built.code).toBe(1);
    expect(built.stderr).toContain('Nothing was published');
  });

  test('writes it, and the check is content', async () => {
    const text = await readFile(article(), 'utf8');
    await writeFile(article(), text.replace(/TODO: say in one sentence[^"]*/, 'Sets the last stone of every arch.').replaceAll('TODO:', 'For the test:'));
    const checked = await run('check');
    expect(checked.stdout).toMatch(/^0 errors, /);
    expect(checked.code).toBe(0);
  });

  test('reads the page in a preview, where it is marked as hidden', async () => {
    const built = await run('build', '--preview');
    expect(built).toMatchObject({ code: 0 });
    expect(await page()).toContain('This is a preview.');
    expect(await page()).toContain('Sets the last stone of every arch.');
    expect(await page()).toMatch(/<span[^>]*>Hidden<\/span>/);
  });

  test('learns from the difference that customers see nothing yet', async () => {
    const { stdout } = await run('diff', join(folder, 'before'));
    expect(stdout).toBe('### Not public yet\n\n- **Keystone** is new and stays hidden until its milestones show that it works.\n');
  });

  test('records milestones, and is told of the next one each time', async () => {
    for (const [index, [milestone, day]] of MILESTONES.entries()) {
      const recorded = await run('status', 'keystone', milestone, day);
      expect(recorded).toMatchObject({ code: 0, stderr: '' });
      expect(recorded.stdout).toContain(`npm run status -- keystone ${MILESTONES[index + 1]?.[0] ?? 'submitted'}`);
      expect(recorded.stdout).toContain('Nothing changes for customers: the listing stays "Hidden".');
    }
  });

  test('is refused a submission without its packages, and told how to record them', async () => {
    const before = await readFile(record(), 'utf8');
    const refused = await run('status', 'keystone', 'submitted', '2026-08-10');
    expect(refused.code).toBe(1);
    expect(refused.stderr).toContain('Write the day under "packages" in this file, such as "support-form: 2026-08-10"');
    expect(await readFile(record(), 'utf8')).toBe(before);
  });

  test('is refused any milestone while the record itself has a mistake', async () => {
    const before = await readFile(record(), 'utf8');
    await writeFile(record(), before + PACKAGES.replace('support-form', 'supportForm'));
    const refused = await run('status', 'keystone', 'submitted', '2026-08-10');
    expect(refused.code).toBe(1);
    expect(refused.stderr).toContain('Did you mean "support-form"?');
    expect(refused.stderr).toContain('mend the record of this listing first');
    await writeFile(record(), before + PACKAGES);
  });

  test('moves it up to coming soon, and is told what customers see from now on', async () => {
    expect(await run('status', 'keystone', 'submitted', '2026-08-10')).toMatchObject({ code: 0, stderr: '' });
    const moved = await run('status', 'keystone', 'walkthrough-passed', '2026-09-14');
    expect(moved).toMatchObject({ code: 0, stderr: '' });
    expect(moved.stdout).toContain('customers see it as "Coming soon" instead of "Hidden"');
    expect(moved.stdout).toContain('npm run addresses');
    expect(await run('check')).toMatchObject({ code: 0 });
  });

  test('hands the reviewer a difference that says so', async () => {
    const { stdout } = await run('diff', join(folder, 'before'));
    expect(stdout).toContain('- **Keystone** is new and “Coming soon”.');
    expect(stdout).toContain('### New pages\n\n- Keystone — `/ecosystem/keystone/`\n');
  });

  test('publishes it', async () => {
    expect(await run('build')).toMatchObject({ code: 0 });
    expect(await page()).not.toContain('This is a preview.');
    expect(await page()).toMatch(/<span[^>]*>Coming soon<\/span>/);
  });
});
