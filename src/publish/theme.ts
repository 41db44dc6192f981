import { statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { hashOf } from '../images/cache.ts';
import { identityTile } from '../images/identity-tile.ts';
import { MEDIA_PATH, type Picture } from '../images/picture.ts';
import { prepareVector } from '../images/vector.ts';
import type { Program } from '../schemas/program.ts';

/** Longer side of the program's mark in the header, and of its favicon, in CSS pixels. */
const MARK_SIZE = 32;
const FAVICON_SIZE = 64;

/**
 * The mark of the program and its favicon, which keeps the address that browsers ask for.
 *
 * @param refused files that the gate refused, where a tile with initials may stand for them: in a preview
 * @throws when one of them cannot be read, and no tile may stand for it
 */
export async function prepareTheme({ name, theme }: Pick<Program, 'name' | 'theme'>, contentDir: string, refused: ReadonlySet<string> | undefined): Promise<{ mark: Picture; files: [string, { bytes: Uint8Array }][] }> {
  const textOf = async (file: string): Promise<string> => {
    const path = join(contentDir, file);
    const isUsable = !refused || (!refused.has(`${basename(resolve(contentDir))}/${file}`) && statSync(path, { throwIfNoEntry: false })?.isFile() === true);
    return isUsable ? readFile(path, 'utf8') : identityTile(name);
  };
  const read = async (file: string, longest: number) => {
    const { text, width, height } = prepareVector(await textOf(file), longest);
    return { bytes: new TextEncoder().encode(text), width, height };
  };
  const { bytes, width, height } = await read(theme.logo, MARK_SIZE);
  const favicon = await read(theme.favicon, FAVICON_SIZE);
  const src = `${MEDIA_PATH}/${hashOf('', bytes)}.svg`;
  return {
    mark: { src, srcset: '', width: Math.round(width), height: Math.round(height) },
    files: [[src, { bytes }], ['/favicon.svg', { bytes: favicon.bytes }]],
  };
}
