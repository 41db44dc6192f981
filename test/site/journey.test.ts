import { appendFile, cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { copyContent, emptyFolder, readSite, runCommand } from '../support/build-fixture.ts';
import { SAMPLE_DATE } from '../support/sample-date.ts';

/** What a partner writes in place of each to-do of a new listing; the marks are the questions. */
const ANSWERS: Readonly<Record<string, string>> = {
  'say in one sentence what it does for a customer.': 'Keeps what was said in an interview beside the candidate.',
  'write two or three sentences on who you are, what your product does, and for whom.':
    'Meadow makes a notebook for people who interview. It has three employees and one office dog.',
  'say what your integration does with it.': 'Adds the note that an interviewer has written to the candidate.',
  'say what the picture shows, for readers who cannot see it.': 'A page that asks to allow two permissions, with a button below.',
  'say what to notice: these are the permissions that customers allow.': 'The two permissions that you allow.',
  'say where a customer begins, what they click, and who may do it.': 'As a Super Admin, choose Connect in the settings of Meadow.',
  'say what this picture shows': 'A page that asks to allow two permissions',
  'describe the everyday case first, in plain words.': 'Write a note while you talk. It is there when you open the candidate.',
  'say where results appear, and show the place with a picture.': 'Notes appear on the candidate, under the name of who wrote them.',
};

const LOGO = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64"><path fill="#2f6f4f" d="M8 54V10l24 26 24-26v44H44V40L32 52 20 40v14z"/></svg>';

test('an editor brings a listing from nothing to coming soon, with the commands that the README and CONTRIBUTING name', async () => {
  const folder = await emptyFolder('journey');
  const CONTENT_DIR = await copyContent('content', folder);
  const before = join(folder, 'before');
  await cp(CONTENT_DIR, before, { recursive: true });
  const OUT_DIR = join(folder, 'dist');
  const run = (script: string, ...args: string[]) => runCommand(script, args, { CONTENT_DIR, OUT_DIR, SITE_DATE: SAMPLE_DATE });
  const well = async (script: string, ...args: string[]): Promise<string> => {
    const { code, stdout, stderr } = await run(script, ...args);
    expect(code, `${script} ${args.join(' ')}\n${stdout}\n${stderr}`).toBe(0);
    return stdout;
  };

  // Begin it. What is printed leads on.
  const made = await well(
    'new', 'listing', 'meadow-notes', '--name=Meadow Notes', '--category=communication', '--website=https://meadow.example/notes',
    '--support=help@meadow.example', '--scope=offline_access', '--scope=notes:write:admin',
  );
  expect(made).toContain('1. Replace logo.svg and consent.webp with your own, and write in index.md what is marked TODO:');
  expect(made).toContain('Run "npm run check"');

  // Write what is marked. The check names every mark that is left, by its line.
  const article = join(CONTENT_DIR, 'listings/meadow-notes/index.md');
  const unfinished = await run('check');
  expect(unfinished.code).toBe(1);
  const marks = [...`${unfinished.stdout}${unfinished.stderr}`.matchAll(/meadow-notes\/index\.md:\d+:\d+ error file\/to-do {2}Still to write: (.+)/g)].map(([, what = '']) => what);
  expect(new Set(marks.map((mark) => mark.replace(/\.$/, '')))).toEqual(new Set(Object.keys(ANSWERS).map((mark) => mark.replace(/\.$/, ''))));
  let text = await readFile(article, 'utf8');
  for (const [mark, answer] of Object.entries(ANSWERS)) text = text.replaceAll(`TODO: ${mark}`, answer);
  await writeFile(article, text.replace('appearsAs: [none]', 'appearsAs: [notes]'));
  await writeFile(join(CONTENT_DIR, 'listings/meadow-notes/logo.svg'), LOGO);
  expect((await run('check')).code).toBe(0);

  // See it, hidden from the public as it is.
  await well('build', '--preview');
  const preview = await readSite(OUT_DIR);
  expect(preview.get('ecosystem/meadow-notes/index.html')?.toString()).toMatch(/This is a preview\.[\s\S]+<h1[^>]*>Meadow Notes<\/h1>[\s\S]+>Hidden</);

  // The program team records how far it has come; the last step is what customers see.
  for (const [milestone, day] of [['interested', '2026-09-01'], ['approved', '2026-09-08'], ['sandbox-issued', '2026-09-09'], ['oauth-registered', '2026-09-15'], ['built', '2026-10-20']] as const) {
    expect(await well('status', 'meadow-notes', milestone, day)).toContain('the listing stays hidden');
  }
  const early = await run('status', 'meadow-notes', 'submitted', '2026-10-27');
  expect(early.code).toBe(1);
  expect(early.stderr).toContain('"sandbox-logins: 2026-10-27"');
  await appendFile(join(CONTENT_DIR, 'status/meadow-notes.yaml'), 'packages:\n  sandbox-logins: 2026-10-26\n  support-form: 2026-10-27\n');
  await well('status', 'meadow-notes', 'submitted', '2026-10-27');
  expect(await well('status', 'meadow-notes', 'walkthrough-passed', '2026-11-24')).toContain('customers see it as "Coming soon" instead of "Hidden"');
  await well('addresses');

  // What the reviewer reads, and what is then published.
  const difference = await well('diff', before);
  expect(difference).toContain('- Meadow Notes — `/ecosystem/meadow-notes/`');
  expect(difference).toContain('**Meadow Notes** was hidden and becomes coming soon.');
  const { stdout, stderr } = await run('check', '--format=json');
  expect(JSON.parse(stdout).filter(({ file }: { file: string }) => file.includes('meadow-notes')), stderr).toEqual([]);
}, 600_000);
