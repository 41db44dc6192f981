import { lstatSync, realpathSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { UsageError } from './cli.ts';

/**
 * Paths that somebody typed, or an editor passed on, as paths inside the content folder with `/`.
 *
 * npm starts commands in the project's folder and says in `INIT_CWD` where it was called.
 *
 * @throws {UsageError} for a path that is not there, or lies outside the content folder
 */
export function contentPaths(contentDir: string, typed: readonly string[], calledFrom: string = process.env['INIT_CWD'] ?? process.cwd()): string[] {
  const root = realpathSync(contentDir);
  return typed.map((path) => {
    const absolute = [resolve(path), resolve(calledFrom, path)].find((one) => lstatSync(one, { throwIfNoEntry: false }));
    if (absolute === undefined) throw new UsageError(`There is no file or folder "${path}". Name files of the content, such as ${join(contentDir, 'listings', 'acme', 'index.md')}.`);
    // The file itself may be a link, which the check reports; what leads to it is followed.
    const inside = relative(root, absolute === resolve(contentDir) ? root : join(realpathSync(dirname(absolute)), basename(absolute)));
    if (inside.startsWith('..')) throw new UsageError(`"${path}" does not lie in the content folder "${contentDir}". Name a file or folder in there.`);
    return inside.split(sep).join('/');
  });
}
