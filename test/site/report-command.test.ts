import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { copyContent, emptyFolder, runCommand } from '../support/build-fixture.ts';

const CONTENT_DIR = resolve(import.meta.dirname, '../fixtures/quarry');

describe('npm run report', () => {
  test('says where every integration stands, for people', async () => {
    const { code, stdout } = await runCommand('report', [], { CONTENT_DIR });
    expect(code).toBe(0);
    expect(stdout).toContain('# Where the program stands on 21 September 2026');
    expect(stdout).toContain('| Barrow | Coming soon | Run-through with the partner held | 24 August 2026 | 28 |');
    expect(stdout).toContain('- `environments.sandbox.audience` (quarry/program.yaml:');
  });

  test('and that it may be wrong where a file cannot be read', async () => {
    const { code, stdout, stderr } = await runCommand('report', [], { CONTENT_DIR: await copyContent('quarry', await emptyFolder('report-errors'), { 'status/barrow.yaml': 'milestones: [\n' }) });
    expect(stderr).toMatch(/^The content has \d errors?, so that some of this may be wrong\. Run "npm run check" and mend what it names\.\n$/);
    expect(stdout).toContain('| Barrow | Hidden |');
    expect(code).toBe(0);
  });

  test('and for programs', async () => {
    const { code, stdout } = await runCommand('report', ['--format=json'], { CONTENT_DIR });
    const { standings } = JSON.parse(stdout);
    expect(code).toBe(0);
    expect(standings).toContainEqual({ slug: 'zyxwortite', name: 'Zyxwortite', status: 'hidden', waitingFor: 'walkthrough-passed', since: '2026-04-20', days: 154 });
  });
});
