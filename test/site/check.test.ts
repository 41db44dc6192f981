import { spawnSync } from 'node:child_process';
import { mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Changes, copyContent, emptyFolder, runCommand } from '../support/build-fixture.ts';

/** Ten mistakes that a partner makes in a first pull request, in one listing. */
const TEN: Changes = {
  'listings/acme/index.md': [
    '---',
    'name: Acme',
    'tagline: Stones.',
    'about: Acme is made by a small company that knows stones, in a shed beside a quarry.',
    'categories: [masonary]',
    'website: http://acme.example/quarry',
    'logo: ./logo.svg',
    'auth: oath',
    'webhooks: none',
    'scopes: [{ id: stones.writ, why: Writes the number on the stone. }]',
    'appearsAs: [notes]',
    'support: { mail: help@acme.example, email: help@acme.example }',
    'screenshots: [{ src: consent.webp, alt: The page that asks, caption: What you allow, shows: scopes }]',
    'verifiedOn: 2026-12-24',
    '---',
    '## Enable',
    '',
    'Open <b>Settings</b> and read [the manual](https://docs@acme.example/).',
    '',
    '## Use',
    '',
    '![](./steps.png)',
    '',
  ].join('\n'),
  'listings/acme/logo.svg': '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><path d="M0 0h8v8H0z"/></svg>',
};

const TOLD = `content/listings/acme/index.md:3:10 error schema/value  tagline: Write 20 to 80 characters, on one line.
  hint: Write more: it has 7 characters.
content/listings/acme/index.md:5:14 error listing/unknown-category  "masonary" is not a category of this program.
  hint: Did you mean "masonry"?
content/listings/acme/index.md:6:10 error schema/value  website: An address starts with https://, names a public host, and carries no user name or password.
  hint: Write "https://acme.example/quarry".
content/listings/acme/index.md:8:7 error schema/value  auth is oauth, or api-key for integrations that predate OAuth.
  hint: Did you mean "oauth"?
content/listings/acme/index.md:10:16 error listing/unknown-scope  "stones.writ" is not a scope of this program.
  hint: Did you mean "stones.write"?
content/listings/acme/index.md:12:12 error schema/unknown-field  "mail" is not a field of "support".
  hint: Did you mean "email"?
content/listings/acme/index.md:13:22 error listing/missing-picture  "consent.webp" is not a file in the folder of this listing.
  hint: Put the picture into the folder beside index.md, and write its file name here.
content/listings/acme/index.md:14:13 error listing/verified-future  verifiedOn is 2026-12-24, and today is 2026-09-21.
  hint: Write the day on which somebody last followed every step.
content/listings/acme/index.md:16:1 error listing/sections  The section "## What you will see" is missing.
  hint: Add the heading "## What you will see" with the steps under it.
content/listings/acme/index.md:18:6 error listing/code  HTML (<b>) is not allowed.
  hint: Write **words** for strong text.
content/listings/acme/index.md:18:31 error link/address  The address carries a user name or a password.
  hint: Remove everything between https:// and @.
content/listings/acme/index.md:22:1 error listing/missing-picture  "steps.png" is not a file in the folder of this listing.
  hint: Put the picture into the folder beside index.md, and write its file name here.
content/listings/acme/index.md:22:1 error listing/picture-alt  The picture "./steps.png" has no description.
  hint: Write between the square brackets, or as alt, what the picture shows.`;

describe('a pull request with ten mistakes', () => {
  test('is told all of them at once, each with its line and what to do', async () => {
    const contentDir = await copyContent('quarry', await emptyFolder('check-ten'), TEN);
    const result = await runCommand('check', [], { CONTENT_DIR: contentDir });

    const withoutFrames = result.stderr.split('\n').filter((line) => line !== '' && !/^ +\d* \| /.test(line));
    expect(withoutFrames.slice(-1 - TOLD.split('\n').length, -1).join('\n')).toBe(TOLD);
    expect(result.stderr).toContain('  8 | auth: oath\n    |       ^\n');
    expect(result).toMatchObject({ code: 1, stdout: expect.stringMatching(/^13 errors, \d+ warnings in \d+ files\n$/) });
  });

  test('is told the same as JSON and as annotations', async () => {
    const contentDir = await copyContent('quarry', await emptyFolder('check-formats'), TEN);
    const json = await runCommand('check', ['--format=json'], { CONTENT_DIR: contentDir });
    const github = await runCommand('check', ['--format=github'], { CONTENT_DIR: contentDir });

    const errors = JSON.parse(json.stdout).filter(({ severity }: { severity: string }) => severity === 'error');
    expect(errors).toHaveLength(13);
    expect(errors[3]).toEqual({
      file: 'content/listings/acme/index.md', line: 8, column: 7, severity: 'error', rule: 'schema/value',
      message: 'auth is oauth, or api-key for integrations that predate OAuth.', hint: 'Did you mean "oauth"?',
    });
    expect(github.stdout).toContain('::error file=content/listings/acme/index.md,line=8,col=7,title=schema/value::auth is oauth, or api-key for integrations that predate OAuth.%0ADid you mean "oauth"?');
    expect(json).toMatchObject({ code: 1, stderr: '' });
    expect(github).toMatchObject({ code: 1, stderr: '' });
  });

  test('is told the number of what is the same a thousand times, and all of it where it asks', async () => {
    const contentDir = await copyContent('quarry', await emptyFolder('check-flood'), { 'listings/ashlar/index.md': (text) => `${text}\n${'<b>'.repeat(1000)}\n` });
    const first = await runCommand('check', [], { CONTENT_DIR: contentDir });
    const all = await runCommand('check', ['--all'], { CONTENT_DIR: contentDir });

    expect(first.stderr.match(/error listing\/code/g)).toHaveLength(20);
    expect(first.stderr).toContain('… and 980 more of listing/code in content/listings/ashlar/index.md. All of them: npm run check -- --all');
    expect(all.stderr.match(/error listing\/code/g)).toHaveLength(1000);
    expect([first.stdout, all.stdout]).toEqual([expect.stringMatching(/^1000 errors, /), first.stdout]);
  });
});

describe('a check of a few paths', () => {
  const changes: Changes = {
    ...TEN,
    'listings/barrow/index.md': (text) => text.replace('name: Barrow', 'name: Ashlar'),
    'guide/01-register.mdx': (text) => text.replace('actor: partner', 'actor: parter'),
  };

  test.each([
    { case: 'one listing, compared with all others', paths: ['listings/ashlar/index.md'], code: 1, says: 'listing/name-taken', silent: /barrow\/index|acme\/|01-register/ },
    { case: 'a listing without a mistake', paths: ['listings/cairn'], code: 0, says: '', silent: /error/ },
    { case: 'a page of the guide', paths: ['guide/01-register.mdx'], code: 1, says: 'guide/01-register.mdx:6:8', silent: /listings\// },
    { case: 'a status, with its listing', paths: ['status/barrow.yaml'], code: 1, says: 'listings/barrow/index.md', silent: /acme\/|01-register/ },
    { case: 'two of them', paths: ['listings/acme', 'guide'], code: 1, says: '01-register', silent: /barrow/ },
    { case: 'what all pages read', paths: ['scopes.yaml'], code: 1, says: 'listings/acme/index.md:10', silent: /^$/ },
  ])('$case', async ({ paths, code, says, silent, case: name }) => {
    const contentDir = await copyContent('quarry', await emptyFolder(`check-${name.replaceAll(/\W+/g, '-')}`), changes);
    const result = await runCommand('check', paths.map((path) => join(contentDir, path)), { CONTENT_DIR: contentDir });
    expect(result.stderr).toContain(says);
    expect(result.stderr).not.toMatch(silent);
    expect(result).toMatchObject({ code });
  });

  test.each([
    { path: 'listings/nobody/index.md', says: 'There is no file or folder' },
    { path: '../outside', says: 'does not lie in the content folder' },
  ])('says what is wrong with $path', async ({ path, says }) => {
    const folder = await emptyFolder('check-path');
    const contentDir = await copyContent('quarry', folder);
    await mkdir(join(folder, 'outside'));
    const result = await runCommand('check', [join(contentDir, path)], { CONTENT_DIR: contentDir });
    expect(result.stderr).toContain(says);
    expect(result).toMatchObject({ code: 2, stdout: '' });
  });
});

test('a content folder that is not there is said to be missing', async () => {
  for (const command of ['check', 'build']) {
    const result = await runCommand(command, [], { CONTENT_DIR: 'nowhere' });
    expect(result.stderr).toContain('There is no content folder "nowhere"');
    expect(result).toMatchObject({ code: 2, stdout: '' });
  }
});

test('a link to the content folder is followed, a link inside it is refused', async () => {
  const folder = await emptyFolder('check-links');
  const contentDir = await copyContent('quarry', folder, { 'listings/ashlar/logo.svg': null });
  await symlink(contentDir, join(folder, 'linked'));
  await symlink('/etc/hostname', join(contentDir, 'listings/ashlar/logo.svg'));
  await symlink('/etc', join(contentDir, 'listings/etc'));
  const result = await runCommand('check', [], { CONTENT_DIR: join(folder, 'linked') });

  expect(result.stderr.match(/^linked\S+ error \S+/gm)).toEqual(['linked/listings/ashlar/logo.svg:1:1 error file/link', 'linked/listings/etc:1:1 error file/link']);
});

describe.skipIf(process.platform === 'win32')('a content file that is none', () => {
  const put = async (name: string, place: (path: string, folder: string) => unknown) => {
    const folder = await emptyFolder(`no-file-${name}`);
    const contentDir = await copyContent('quarry', folder);
    await rm(join(contentDir, 'program.yaml'));
    await place(join(contentDir, 'program.yaml'), folder);
    return runCommand('check', [], { CONTENT_DIR: contentDir });
  };

  test('but a link is told without a word of what it leads to', async () => {
    const { code, stdout, stderr } = await put('link', async (path, folder) => {
      await writeFile(join(folder, 'private'), 'zyxcanary');
      await symlink(join(folder, 'private'), path);
    });
    expect(code).toBe(1);
    expect(stderr).toContain('content/program.yaml:1:1 error file/link');
    expect(stdout + stderr).not.toContain('zyxcanary');
  });

  test('but a pipe, from which nothing ever comes, is told and not waited for', async () => {
    const { code, stderr } = await put('pipe', (path) => spawnSync('mkfifo', [path]));
    expect(code).toBe(1);
    expect(stderr).toContain('content/program.yaml:1:1 error file/kind');
  });
});

test('the catalog names every rule with its reason and its remedy', async () => {
  const { stdout, code } = await runCommand('check', ['--rules']);
  expect(code).toBe(0);
  for (const id of ['file/link', 'yaml/alias', 'listing/code', 'listing/unknown-scope', 'status/order', 'secret/found', 'picture/format']) {
    expect(stdout).toMatch(new RegExp(`^${id} \\((error|warning)\\)\n  why: .+\n  fix: .+`, 'm'));
  }
});
