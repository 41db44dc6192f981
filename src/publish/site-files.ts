import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Every file of a site as a path in it, such as `/guide/index.html`, in the order of code units. A link is a file.
 *
 * @param site absolute path of the folder
 */
export function listFiles(site: string): string[] {
  return readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map(({ parentPath, name }) => join(parentPath, name).slice(site.length).replaceAll('\\', '/'))
    .sort();
}
