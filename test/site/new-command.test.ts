import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { CATALOG } from '../../src/words/catalog.ts';
import { copyContent, emptyFolder, runCommand } from '../support/build-fixture.ts';

const LISTING = ['listing', 'keystone', '--name=Keystone', '--category=masonry', '--website=https://keystone.example/quarry', '--support=help@keystone.example'];

async function open(name: string) {
  const folder = await emptyFolder(`new-${name}`);
  const contentDir = await copyContent('quarry', folder);
  const run = (script: string, ...args: string[]) => runCommand(script, args, { CONTENT_DIR: contentDir });
  return { folder, contentDir, run };
}

/** Errors of a check, without the warnings. */
const errorsIn = (stdout: string): { rule: string; file: string }[] => JSON.parse(stdout).filter(({ severity }: { severity: string }) => severity === 'error');

describe('npm run new', () => {
  test('begins a listing that passes every check but its to-dos, and passes whole once they are done', async () => {
    const { contentDir, run } = await open('listing');
    const made = await run('new', ...LISTING);
    expect(made).toMatchObject({ code: 0, stderr: '' });
    expect(made.stdout).toMatch(/Next:\n {2}1\. .+\n {2}2\. .+\n {2}3\. .+/);

    const before: { rule: string; file: string }[] = JSON.parse((await run('check', '--format=json')).stdout);
    const own = before.filter(({ file }) => file.startsWith('content/listings/keystone/'));
    expect(new Set([...own, ...before.filter((one) => 'severity' in one && one.severity === 'error')].map(({ rule }) => rule))).toEqual(new Set(['file/to-do']));

    const file = join(contentDir, 'listings/keystone/index.md');
    await writeFile(file, (await readFile(file, 'utf8')).replaceAll('TODO:', 'Done:'));
    expect(errorsIn((await run('check', '--format=json')).stdout)).toEqual([]);
  });

  test.each([
    { kind: 'question', args: ['question', 'basics/why-stones', '--question=Why do we stack stones?', '--reader=partner'], file: 'faq/basics/why-stones.mdx' },
    { kind: 'guide page', args: ['guide-page', 'polish', '--title=Polish', '--step'], file: 'guide/03-polish.mdx' },
    { kind: 'announcement', args: ['announcement', '2026-09-20', '--title=Stones for everyone', '--listing=ashlar'], file: 'announcements/2026-09-20.mdx' },
  ])('begins a $kind with nothing wrong but its to-dos', async ({ args, file }) => {
    const { run } = await open(args[0] ?? '');
    expect(await run('new', ...args)).toMatchObject({ code: 0, stderr: '' });
    const errors = errorsIn((await run('check', '--format=json')).stdout);
    expect(errors.length).toBeGreaterThan(0);
    // A release day that was announced once is not announced again; everything else is to be written.
    expect(errors.filter(({ rule }) => rule !== 'file/to-do' && rule !== 'announcement/twice')).toEqual([]);
    expect(new Set(errors.map((error) => error.file))).toContain(`content/${file}`);
  });

  test('writes every word of the interface for a translator, in the forms of the language', async () => {
    const { contentDir, run } = await open('words');
    const program = join(contentDir, 'program.yaml');
    await writeFile(program, (await readFile(program, 'utf8')).replace(/language: en\b/, 'language: pl'));
    expect(await run('new', 'words')).toMatchObject({ code: 0, stderr: '' });
    expect(errorsIn((await run('check', '--format=json')).stdout)).toEqual([]);
    const words = parse(await readFile(join(contentDir, 'words.yaml'), 'utf8'));
    expect(words).toMatchObject({ ...CATALOG, home: { ...CATALOG.home, steps: expect.any(Object) } });
    expect(Object.keys(words.home.steps)).toEqual(['one', 'few', 'many', 'other']);

    await writeFile(join(contentDir, 'words.yaml'), stringify({ ...words, home: { ...words.home, build: undefined, steps: undefined } }));
    const shown = await run('new', 'words');
    expect(shown.stdout).toContain('\nhome:\n  build: "Build an integration"\n  steps:\n    one: "{count} step to production"\n    few:');
    expect(shown.stdout).not.toContain('guide:');
  });

  test('begins the content of another program, which builds as it is', async () => {
    const { folder, run } = await open('program');
    const dir = join(folder, 'ours');
    const made = await run('new', 'program', dir, '--name=Harbor Partners', '--company=Harbor', '--product=Harbor Desk', '--url=https://partners.harbor.example');
    expect(made).toMatchObject({ code: 0, stderr: '' });

    const built = await runCommand('build', [], { CONTENT_DIR: dir, OUT_DIR: join(folder, 'dist') });

    expect(built.stderr).not.toContain(' error ');
    expect(built.stderr).not.toContain('vector/text');
    expect(built.code).toBe(0);
    expect(await readFile(join(folder, 'dist/index.html'), 'utf8')).toContain('Harbor Partners');
  });

  test.each([
    { why: 'a missing answer where nobody can be asked', args: ['listing', 'keystone', '--name=Keystone'], says: '--category (Which category fits best?)' },
    { why: 'an unknown category', args: [...LISTING.slice(0, 3), '--category=mason', ...LISTING.slice(4)], says: '--category: "mason" is not known. Did you mean "masonry"?' },
    { why: 'a slug that is no address', args: ['listing', 'Key Stone'], says: 'lower-case letters' },
    { why: 'a name that Windows keeps', args: ['question', 'basics/nul', '--question=Why?', '--reader=partner'], says: 'Windows takes "nul" for the name of a device' },
    { why: 'a name that the site keeps', args: ['listing', 'category'], says: '"category" is an address of the site itself.' },
    { why: 'a listing that is there', args: ['listing', 'ashlar'], says: 'There is a listing "ashlar" already.' },
    { why: 'a name for what has none', args: ['words', 'arabic'], says: 'Usage: npm run new -- words' },
    { why: 'an unknown kind', args: ['listng', 'x'], says: 'Did you mean "listing"?' },
  ])('called with $why, it writes nothing and helps', async ({ args, says }) => {
    const { run } = await open('usage');
    const result = await run('new', ...args);
    expect(result.stderr).toContain(says);
    expect(result).toMatchObject({ code: 2, stdout: '' });
  });
});
