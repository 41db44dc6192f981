import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { cp, mkdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type LastSite, shareFile } from './last-site.ts';
import type { MediaFiles } from './publication.ts';
import type { SiteFile } from './site-files.ts';

/** Move a folder, also to another file system, where it has to be copied. */
export async function moveFolder(from: string, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true });
  try {
    await rename(from, to);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EXDEV')) throw error;
    await cp(from, to, { recursive: true });
    await rm(from, { recursive: true });
  }
}

/** Put pictures into a site, those of the last one without copying them. The same name means the same bytes. */
export function placeMedia(media: MediaFiles, site: string, last: LastSite | undefined, taken: Map<string, SiteFile>): void {
  mkdirSync(join(site, '_media'), { recursive: true });
  for (const [path, file] of media) {
    const target = join(site, path);
    mkdirSync(dirname(target), { recursive: true });
    const known = last?.files.get(path);
    if (last && known) {
      shareFile(join(last.folder, path), target);
      taken.set(path, known);
    } else if ('bytes' in file) writeFileSync(target, file.bytes);
    else copyFileSync(file.path, target);
  }
}
