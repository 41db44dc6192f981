import { readFile, rename, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { copyContent, emptyFolder, runCommand } from '../support/build-fixture.ts';

describe('npm run check -- --fix', () => {
  test('repairs what needs no decision, says so, and has nothing to do afterwards', async () => {
    const folder = await emptyFolder('fix-command');
    const contentDir = await copyContent('quarry', folder, {
      'listings/ashlar/index.md': (text) => text.replace('verifiedOn: 2026-08-20', "verifiedOn: '2026-08-20' ").replace('scopes:\n', 'scopes:\n  - id: stones.read\n    why: Reads the number of each stone before it is written.\n'),
    });
    const before = await readFile(join(contentDir, 'listings/ashlar/index.md'), 'utf8');
    const first = await runCommand('check', ['--fix'], { CONTENT_DIR: contentDir });
    expect(first.code).toBe(0);
    expect(first.stderr).toContain(
      'content/listings/ashlar/index.md: took blanks off the ends of lines; took the quotes off days; took out the scope "stones.read", which comes with "stones.write"; its reason was: Reads the number of each stone before it is written.',
    );
    const after = await readFile(join(contentDir, 'listings/ashlar/index.md'), 'utf8');
    expect(after).toBe(before.replace("'2026-08-20' ", '2026-08-20').replace('  - id: stones.read\n    why: Reads the number of each stone before it is written.\n', ''));

    const second = await runCommand('check', ['--fix'], { CONTENT_DIR: contentDir });
    expect(second.stderr).toContain('Nothing to repair.');
  });

  test('leaves the permissions that a record tells customers of', async () => {
    const folder = await emptyFolder('fix-command-record');
    const contentDir = await copyContent('quarry', folder, {
      'listings/ashlar/index.md': (text) => text.replace('scopes:\n', 'scopes:\n  - id: stones.read\n    why: Reads the number of each stone before it is written.\n'),
      'history/ashlar.yaml': 'changes:\n  - { on: 2026-05-04, status: coming-soon, scopes: [stay-connected, stones.read, stones.write] }\n  - { on: 2026-06-01, status: available }\n',
    });
    const { code, stderr } = await runCommand('check', ['--fix'], { CONTENT_DIR: contentDir });
    expect(code).toBe(0);
    expect(stderr).toContain('Nothing to repair.');
    expect(stderr).toContain('listing/redundant-scope');
  });

  test('never follows a link out of the folder', async () => {
    const folder = await emptyFolder('fix-command-links');
    const contentDir = await copyContent('quarry', folder);
    const outside = join(folder, 'outside.md');
    await rename(join(contentDir, 'listings/ashlar/index.md'), outside);
    const text = (await readFile(outside, 'utf8')).replace('verifiedOn: 2026-08-20', 'verifiedOn: "2026-08-20"');
    await writeFile(outside, text);
    await symlink(outside, join(contentDir, 'listings/ashlar/index.md'));

    const { code, stderr } = await runCommand('check', ['--fix'], { CONTENT_DIR: contentDir });
    expect(code).toBe(1);
    expect(stderr).toContain('Nothing to repair.');
    expect(await readFile(outside, 'utf8')).toBe(text);
  });
});
