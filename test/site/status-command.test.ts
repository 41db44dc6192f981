import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { copyContent, emptyFolder, runCommand } from '../support/build-fixture.ts';

async function open(name: string) {
  const contentDir = await copyContent('quarry', await emptyFolder(`status-${name}`));
  const run = (...args: string[]) => runCommand('status', args, { CONTENT_DIR: contentDir });
  const read = (path: string) => readFile(join(contentDir, path), 'utf8');
  const write = async (path: string, text: string) => {
    await writeFile(join(contentDir, path), text);
    return () => read(path);
  };
  return { contentDir, run, read, write };
}

describe('npm run status', () => {
  test('records a milestone in its place and says what changes for customers', async () => {
    const { run, read } = await open('recorded');
    const before = await read('status/zyxwortite.yaml');

    const result = await run('zyxwortite', 'walkthrough-passed', '2026-09-14', '--by=Quarry partner team');

    expect(result).toMatchObject({ code: 0, stderr: '' });
    expect(result.stdout).toContain('14 September 2026');
    expect(result.stdout).toContain('customers see it as "Coming soon" instead of "Hidden"');
    expect(result.stdout).toContain('npm run status -- zyxwortite qa-call');
    expect(await read('status/zyxwortite.yaml')).toBe(
      before.replace('packages:', '  walkthrough-passed:\n    on: 2026-09-14\n    by: "Quarry partner team"\npackages:'),
    );
    expect(await read('history/zyxwortite.yaml')).toBe('changes:\n  - { on: 2026-09-14, status: coming-soon, scopes: ["stay-connected", "stones.write"] }\n');
  });

  test('leads to the file of the folder in use where a milestone has a day already', async () => {
    const { contentDir, run } = await open('twice');

    const { code, stderr } = await run('zyxwortite', 'interested', '2026-09-14');

    expect(code).toBe(1);
    expect(stderr).toContain(`${contentDir}/status/zyxwortite.yaml: "interested" has a day already. Correct it there`);
  });

  test('speaks of milestones and statuses as the program does', async () => {
    const { run, read, write } = await open('labels');
    await write('program.yaml', `${await read('program.yaml')}labels: { statuses: { coming-soon: { label: In the pit } }, milestones: { walkthrough-passed: Walked over, qa-call: Looked at together } }\n`);

    const { stdout } = await run('zyxwortite', 'walkthrough-passed', '2026-09-14');

    expect(stdout).toContain('Walked over: 14 September 2026.');
    expect(stdout).toContain('customers see it as "In the pit" instead of "Hidden"');
    expect(stdout).toContain('Next: "Looked at together".');
  });

  test('changes nothing where the rules refuse it, and says why', async () => {
    const { run, read } = await open('refused');
    const before = await read('status/zyxwortite.yaml');

    const result = await run('zyxwortite', 'final-touches', '2026-09-14');

    expect(result.code).toBe(1);
    expect(result.stderr).toContain('"final-touches" has a day, but "walkthrough-passed" and "qa-call", which come before it, have none.');
    expect(result.stderr).toContain('Nothing was changed');
    // The line was taken back: another one stands there.
    expect(result.stderr).not.toContain(' | ');
    expect(await read('status/zyxwortite.yaml')).toBe(before);
  });

  test('changes nothing while the record itself has a mistake, which rules cannot see through', async () => {
    const { run, write } = await open('unsound');
    // The rule about packages is silent where they cannot be read.
    const record = 'milestones:\n  interested: 2026-01-05\n  approved: 2026-01-12\n  sandbox-issued: 2026-01-13\n  oauth-registered: 2026-01-14\n  built: 2026-03-02\npackages:\n  sandboxLogins: 2026-04-13\n';
    const read = await write('status/zyxwortite.yaml', record);

    const result = await run('zyxwortite', 'submitted', '2026-04-20');

    expect(result.code).toBe(1);
    expect(result.stderr).toContain('Did you mean "sandbox-logins"?');
    expect(result.stderr).toContain('Nothing was changed: mend the record of this listing first.');
    expect(await read()).toBe(record);
  });

  test.each([
    { why: 'an unknown listing', args: ['ashlr', 'qa-call'], says: 'Did you mean "ashlar"?' },
    { why: 'an unknown milestone', args: ['ashlar', 'qa-cal'], says: 'Did you mean "qa-call"?' },
    { why: 'a day that is none', args: ['ashlar', 'qa-call', '2026-9-1'], says: 'YYYY-MM-DD' },
    { why: 'nothing', args: [], says: 'Usage: npm run status' },
  ])('called with $why, it ends with 2 and helps', async ({ args, says }) => {
    const { run } = await open('usage');
    const result = await run(...args);
    expect(result.stderr).toContain(says);
    expect(result).toMatchObject({ code: 2, stdout: '' });
  });
});
