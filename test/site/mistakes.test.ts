import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildFixture, copyContent, emptyFolder, FIXTURE_DATE, readSite, runCommand } from '../support/build-fixture.ts';

/** Three people, three files, one mistake each. */
const MISTAKES = {
  'listings/ashlar/index.md': (text: string) => text.replace('id: stones.write', 'id: stones.writ'),
  'status/barrow.yaml': (text: string) => text.replace('2026-08-24', '2026-12-24'),
  'guide/01-register.mdx': (text: string) => text.replace('actor: partner', 'actor: parter'),
};

const EXPECTED = [
  /content\/guide\/01-register\.mdx:6:8 error schema\/\S+ {2}.*\n {2}hint: .+/,
  /content\/listings\/ashlar\/index\.md:13:9 error listing\/unknown-scope {2}"stones\.writ" is not a scope of this program\.\n {2}hint: Did you mean "stones\.write"\?/,
  /content\/status\/barrow\.yaml:8:29 error status\/future {2}.*\n {2}hint: .+/,
];

test('three mistakes in three files are told at once, and the last good site stays', async () => {
  const good = await buildFixture('quarry', 'mistakes');
  expect(good).toMatchObject({ code: 0 });
  const before = await readSite(good.site);
  for (const [path, spoil] of Object.entries(MISTAKES)) {
    const file = join(good.contentDir, path);
    await writeFile(file, spoil(await readFile(file, 'utf8')));
  }

  const bad = await runCommand('build', [], { CONTENT_DIR: good.contentDir, OUT_DIR: good.site });

  for (const problem of EXPECTED) expect(bad.stderr).toMatch(problem);
  expect(bad.stderr).toContain('3 errors');
  expect(bad).toMatchObject({ code: 1 });
  expect(await readSite(good.site)).toEqual(before);
});

test('check says the same as the build, in a form for programs too', async () => {
  const contentDir = await copyContent('quarry', await emptyFolder('mistakes-check'), MISTAKES);
  const result = await runCommand('check', ['--format=json'], { CONTENT_DIR: contentDir, SITE_DATE: FIXTURE_DATE });
  const errors = JSON.parse(result.stdout).filter(({ severity }: { severity: string }) => severity === 'error');
  expect(result).toMatchObject({ code: 1 });
  expect(errors.map(({ file, line }: { file: string; line: number }) => `${file}:${line}`)).toEqual([
    'content/guide/01-register.mdx:6',
    'content/listings/ashlar/index.md:13',
    'content/status/barrow.yaml:8',
  ]);
});

test.each([
  { why: 'a day that is none', script: 'check', args: [], variables: { SITE_DATE: '2026-02-30' }, says: 'SITE_DATE is "2026-02-30"' },
  { why: 'an unknown format', script: 'check', args: ['--format=xml'], variables: {}, says: 'Unknown format "xml"' },
  { why: 'an unknown option', script: 'build', args: ['--fast'], variables: {}, says: '--fast' },
])('a command that is called with $why ends with 2 and says so', async ({ script, args, variables, says }) => {
  const result = await runCommand(script, args, variables);
  expect(result.stderr).toContain(says);
  expect(result).toMatchObject({ code: 2, stdout: '' });
});
