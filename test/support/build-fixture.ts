import { spawn } from 'node:child_process';
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';

const PROJECT = resolve(import.meta.dirname, '../..');
/** The day that counts as today for fixtures. */
export const FIXTURE_DATE = '2026-09-21';

/** How a command ended, and what it printed. */
export interface CommandResult {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** Run a command of the project as its users do, with variables of its own. */
export function runCommand(script: string, args: readonly string[] = [], variables: Readonly<Record<string, string>> = {}): Promise<CommandResult> {
  return new Promise((finish, fail) => {
    const child = spawn(process.execPath, [join(PROJECT, 'scripts', `${script}.ts`), ...args], {
      cwd: PROJECT,
      env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined, SITE_DATE: FIXTURE_DATE, ...variables },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    child.once('error', fail);
    child.once('close', (code) => finish({ code, stdout, stderr }));
  });
}

/** A folder of one test, empty. It lies outside the project's own folders and is kept for whoever looks into a failure. */
export async function emptyFolder(name: string): Promise<string> {
  const folder = join(PROJECT, 'test-results', 'site', name);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  return folder;
}

/** What a test changes in a copy of a fixture: path → new text, a function of the old one, or `null` to remove it. */
export type Changes = Readonly<Record<string, string | null | ((text: string) => string)>>;

/** Copy a fixture, or the content that is shipped, and change files of the copy. @returns the folder of the copy */
export async function copyContent(source: string, folder: string, changes: Changes = {}): Promise<string> {
  const copy = join(folder, 'content');
  await cp(source === 'content' ? join(PROJECT, 'content') : join(PROJECT, 'test/fixtures', source), copy, { recursive: true });
  for (const [path, change] of Object.entries(changes)) {
    const file = join(copy, path);
    if (change === null) {
      await rm(file, { recursive: true });
      continue;
    }
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, typeof change === 'string' ? change : change(await readFile(file, 'utf8')));
  }
  return copy;
}

/** A built site, and how its build went. */
export interface BuiltFixture extends CommandResult {
  /** Absolute path of the output folder. */
  site: string;
  contentDir: string;
  /** The text of a file of the site, such as `guide/index.html`. */
  read(path: string): Promise<string>;
}

/** Build a copy of a fixture with the real command. @param name names the test's own folder */
export async function buildFixture(source: string, name: string, changes: Changes = {}, variables: Readonly<Record<string, string>> = {}): Promise<BuiltFixture> {
  const folder = await emptyFolder(name);
  const contentDir = await copyContent(source, folder, changes);
  const site = join(folder, 'dist');
  const result = await runCommand('build', [], { CONTENT_DIR: contentDir, OUT_DIR: site, ...variables });
  return { ...result, site, contentDir, read: (path) => readFile(join(site, path), 'utf8') };
}

/** Every file of a site by its path, in path order; what the search packs is unpacked. */
export async function readSite(site: string): Promise<Map<string, Buffer>> {
  const entries = await readdir(site, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name).slice(site.length + 1).replaceAll('\\', '/'));
  return new Map(
    await Promise.all(
      paths.sort().map(async (path): Promise<[string, Buffer]> => {
        const bytes = await readFile(join(site, path));
        return [path, bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes];
      }),
    ),
  );
}
