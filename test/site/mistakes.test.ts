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

/** Put together here, so that no scanner alarms on this file; it was never valid. */
const SECRET = ['hG7sK2pQ9v', 'Xz4LmN8rTb'].join('');
/** One partner's first pull request, with the mistakes that partners make. */
const FIRST_TRY = {
  'listings/ashlar/index.md': (text: string) =>
    text
      .replace('categories: [masonry]', 'categories: [mason]')
      .replace('website: https://', 'website: http://')
      .replace('id: stones.write', 'id: stones.writ')
      .replace('email: ', 'email: mailto:')
      .replace('shows: scopes', 'show: scopes')
      .replace('![The page that asks for permission](./consent.webp)', '![](./consent.png)')
      .replace('## Use', '## How to use it')
      .replace('Build a wall.', `Click <b>Build</b>, and read [our help](#help). Client secret: \`${SECRET}\``),
  'listings/ashlar/My Logo.png': 'a picture, one day',
};

/** What the partner reads: the place with what is wrong, and what to do. */
const TOLD: readonly (readonly [found: string, hint: string])[] = [
  ['My Logo.png:1:1 error file/kind  A file with this name is not expected here.', 'Use index.md and pictures (.svg, .png, .webp, .jpg) with names in lower-case letters, digits and . _ - only.'],
  ['index.md:5:14 error listing/unknown-category  "mason" is not a category of this program.', 'Did you mean "masonry"?'],
  ['index.md:6:10 error schema/value  website: An address starts with https://, names a public host, and carries no user name or password.', 'Write "https://ashlar.example/quarry".'],
  ['index.md:13:9 error listing/unknown-scope  "stones.writ" is not a scope of this program.', 'Did you mean "stones.write"?'],
  ['index.md:17:10 error schema/value  email: An address for mail looks like help@example.com.', 'Write "help@ashlar.example".'],
  ['index.md:22:5 error schema/unknown-field  "show" is not a field of "screenshots".', 'Did you mean "shows"?'],
  ['index.md:25:1 error listing/sections  The section "## Use" is missing.', 'Add the heading "## Use" with the steps under it.'],
  ['index.md:30:1 error listing/missing-picture  "consent.png" is not a file in the folder of this listing.', 'Did you mean "consent.webp"?'],
  ['index.md:30:1 error listing/picture-alt  The picture "./consent.png" has no description.', 'Write between the square brackets, or as alt, what the picture shows.'],
  ['index.md:34:7 error listing/code  HTML (<b>) is not allowed.', 'Write **words** for strong text.'],
  ['index.md:34:30 error link/unknown-anchor  There is no place "#help" on this page.', 'Write # and the words of a heading in small letters, with hyphens for blanks.'],
  ['index.md:34:65 error secret/found  This looks like a client secret ("hG7…", 20 characters).', 'Replace it by a new one where it was made, since others may have read it, and write a placeholder such as <client-secret> here; if it never was a secret, ask an editor to add dd3a8ccc3f176e41263a5a815230283d76b0a3f00740fa6bcb2d2c3607619b2a to knownFalseSecrets in program.yaml.'],
];

test('twelve mistakes of one partner are told at once, each with words that lead on', async () => {
  const contentDir = await copyContent('quarry', await emptyFolder('mistakes-first-try'), FIRST_TRY);
  const { code, stderr } = await runCommand('check', [], { CONTENT_DIR: contentDir, SITE_DATE: FIXTURE_DATE });
  expect(code).toBe(1);
  for (const words of TOLD) expect(stderr).toContain(`content/listings/ashlar/${words.join('\n  hint: ')}\n`);
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
