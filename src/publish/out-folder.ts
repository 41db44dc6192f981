import { existsSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join, parse, resolve, sep } from 'node:path';
import { type BuildFolders, CACHE_DIR, PROJECT_DIR } from './folders.ts';
import { OutFolderError } from './publish-error.ts';
import { readRecord } from './record.ts';
import { listFiles } from './site-files.ts';

/** Files that file managers leave wherever somebody looks. */
const LEFT_BEHIND = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini']);
/** What every site of ours has, and hardly any other folder. */
const MARKS = ['index.html', '404.html', '_assets', 'pagefind/pagefind-entry.json'];
const MOST_NAMED = 3;

/**
 * Make sure that a folder may be an output folder at all: it is nobody's home, and can be replaced by a rename.
 *
 * @throws OutFolderError with what is wrong and what to do
 */
export function checkPlace({ out }: BuildFolders, contentFolder: string): void {
  const contentDir = resolve(contentFolder);
  const refuse = (what: string): never => {
    throw new OutFolderError(`OUT_DIR is ${out}, ${what}. A build replaces its output folder as a whole: name one that is only for the site, such as dist.`);
  };
  if (out === parse(out).root) refuse('the root of the file system');
  const precious: readonly (readonly [string, string])[] = [
    [homedir(), 'your home folder'],
    [PROJECT_DIR, 'the folder of this project'],
    [contentDir, 'the content folder'],
    [CACHE_DIR, 'the folder of the caches'],
    [process.cwd(), 'the current folder'],
  ];
  for (const [folder, name] of precious) {
    if (out === folder) refuse(name);
    if (folder.startsWith(out + sep)) refuse(`which holds ${name}`);
  }
  if (out.startsWith(contentDir + sep)) refuse('a folder inside the content folder');
  const found = statSync(out, { throwIfNoEntry: false });
  if (!found) return;
  if (!found.isDirectory()) refuse('a file');
  if (found.dev !== statSync(dirname(out)).dev) {
    throw new OutFolderError(`OUT_DIR is ${out}, where another file system begins. A site is put in place by a rename, which works on one file system only: name a folder inside it, such as ${join(out, 'site')}.`);
  }
}

/**
 * Make sure that every file in an output folder was published by an earlier build, so that replacing it loses nothing.
 *
 * Asked at the start, and once more before the swap, since somebody may have put a file there in the meantime.
 *
 * @throws OutFolderError with the names of such files
 */
export function checkFiles({ out, record }: BuildFolders): void {
  if (!existsSync(out)) return;
  const files = listFiles(out).filter((path) => !LEFT_BEHIND.has(path.slice(path.lastIndexOf('/') + 1)));
  if (files.length === 0) return;
  const published = readRecord(record);
  if (!published) {
    if (MARKS.every((mark) => existsSync(join(out, mark)))) return;
    throw new OutFolderError(`${out} holds files, and is no site that a build made. It is left alone: name another OUT_DIR, or empty the folder yourself.`);
  }
  const known = new Set(published.files.map(({ path }) => path));
  const strange = files.filter((path) => !known.has(path));
  if (strange.length === 0) return;
  const named = strange.slice(0, MOST_NAMED).map((path) => path.slice(1)).join(', ');
  const more = strange.length > MOST_NAMED ? ` and ${strange.length - MOST_NAMED} more` : '';
  throw new OutFolderError(`${out} holds files that no build put there: ${named}${more}. They would be lost. Move them away; what the site should serve belongs in public/.`);
}
