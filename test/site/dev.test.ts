import { type ChildProcess, spawn } from 'node:child_process';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { copyContent, emptyFolder, FIXTURE_DATE } from '../support/build-fixture.ts';
import { findFreePort } from '../support/free-port.ts';

const PROJECT = resolve(import.meta.dirname, '../..');
/** A preview has to start, and to start anew, on a machine that does other things beside it. */
const SOON = { timeout: 60_000, interval: 200 };
let server: ChildProcess | undefined;

afterEach(() => void server?.kill());

/** `npm run dev` over a copy of the small program. */
async function open(name: string) {
  const folder = await emptyFolder(`dev-${name}`);
  const contentDir = await copyContent('quarry', folder);
  const address = `http://localhost:${await findFreePort('localhost')}`;
  const printed = { text: '' };
  const start = (): void => {
    // Astro serves no pages to whoever says that it is this runner of tests.
    server = spawn(process.execPath, [join(PROJECT, 'scripts/dev.ts'), `--port=${new URL(address).port}`], {
      cwd: PROJECT,
      env: { ...process.env, VITEST: undefined, NODE_ENV: undefined, NO_COLOR: '1', SITE_DATE: FIXTURE_DATE, CONTENT_DIR: contentDir, OUT_DIR: join(folder, 'dist') },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    for (const stream of [server.stdout, server.stderr]) stream?.setEncoding('utf8').on('data', (text: string) => (printed.text += text));
  };
  const mark = async (): Promise<string> => {
    const home = await (await fetch(address)).text();
    const [, src = ''] = /<img[^>]*src="(\/_media\/[^"]+\.svg)"/.exec(home) ?? [];
    return (await fetch(new URL(src, address))).text();
  };
  const report = async (): Promise<string> => (await fetch(`${address}/preview/report/`)).text();
  return { contentDir, printed, start, mark, report };
}

test('a mark that is not there is told, stood in for, and shown once it is back', async () => {
  const { contentDir, printed, start, mark } = await open('mark');
  const file = join(contentDir, 'mark.svg');
  const drawing = await readFile(file, 'utf8');
  await rm(file);

  start();

  await vi.waitFor(async () => expect(await mark()).toContain('</text>'), SOON);
  expect(printed.text).toContain('program/missing-picture  There is no file "mark.svg" beside program.yaml.');
  await writeFile(file, drawing);
  await vi.waitFor(async () => expect(await mark()).toMatch(/^<svg(?![\s\S]*<\/text>)/), SOON);
}, 150_000);

test('the report tells what the text of a moment ago lacks, and no longer what it lacked', async () => {
  const { contentDir, start, report } = await open('report');
  const file = join(contentDir, 'guide/01-register.mdx');
  const text = await readFile(file, 'utf8');

  start();
  await vi.waitFor(async () => expect(await report()).toContain('Nothing is missing.'), SOON);

  await writeFile(file, `${text}\nSee [the yard](/yard/).\n`);
  await vi.waitFor(async () => expect(await report()).toContain('&quot;/yard/&quot; is not a page of this site.'), SOON);

  await writeFile(file, text);
  await vi.waitFor(async () => expect(await report()).toContain('Nothing is missing.'), SOON);
}, 200_000);

test('without program.yaml the preview waits, and says so', async () => {
  const { contentDir, printed, start, mark } = await open('program');
  const file = join(contentDir, 'program.yaml');
  const program = await readFile(file, 'utf8');
  await writeFile(file, 'name: [');

  start();

  await vi.waitFor(() => expect(printed.text).toContain('Nothing can be shown without program.yaml.'), SOON);
  expect(printed.text).toContain('yaml/syntax');
  await writeFile(file, program);
  await vi.waitFor(async () => expect(await mark()).toContain('<svg'), SOON);
}, 150_000);
