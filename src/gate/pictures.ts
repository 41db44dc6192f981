import { availableParallelism } from 'node:os';
import type { Content, ListingFolder } from '../rules/content.ts';
import type { Program } from '../schemas/program.ts';
import { readBytes } from './bytes.ts';
import type { SourceFile } from './paths.ts';
import { START, type Problems } from './problems.ts';
import { checkRaster } from './raster.ts';
import { scanPicture } from './secrets/pictures.ts';
import { type FalseSecrets, knownFalse } from './secrets.ts';
import { checkVector } from './vector.ts';
import type { Verdicts } from './verdicts.ts';

/** What a picture is for; it decides which limits hold. */
export type PictureUse = 'theme' | 'logo' | 'screenshot' | 'article';

/** So many pictures are decoded at once: enough for every core, and few enough for any memory. */
const AT_ONCE = availableParallelism() + 2;

/** Check every picture of the content folder against its name, its use and the limits of the program. */
export async function checkPictures(sources: readonly SourceFile[], content: Content, problems: Problems, verdicts: Verdicts): Promise<void> {
  checkTheme(sources, content, problems);
  const limits = content.program?.fields.limits;
  const known = knownFalse(content);
  const folders = new Map(content.listings.map((listing) => [listing.slug, listing]));
  const waiting = sources.filter(({ kind }) => kind === 'theme' || kind === 'asset').values();
  const work = async (): Promise<void> => {
    for (const source of waiting) {
      const [slug = '', name = ''] = source.names;
      const use = source.kind === 'theme' ? 'theme' : useOf(name, folders.get(slug));
      const context = `picture ${JSON.stringify([use, limits, [...known]])}`;
      await verdicts.of(source, context, problems, (own) => checkPicture(source, use, limits, known, own));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
}

/** The pictures that program.yaml names lie beside it, and nothing else does. */
function checkTheme(sources: readonly SourceFile[], { program }: Content, problems: Problems): void {
  const theme = program?.fields.theme;
  if (!program || !theme) return;
  const present = sources.filter(({ kind }) => kind === 'theme');
  for (const key of ['logo', 'favicon'] as const) {
    if (present.some(({ path }) => path === theme[key])) continue;
    problems.error(program.file, program.at(['theme', key]), 'program/missing-picture', `There is no file "${theme[key]}" beside program.yaml.`, 'Add it, or correct its name.');
  }
  for (const { path, file } of present) {
    if (path === theme.logo || path === theme.favicon) continue;
    problems.error(file, START, 'program/unused-picture', 'Nothing in program.yaml names this picture.', 'Remove it, or name it as theme.logo or theme.favicon.');
  }
}

async function checkPicture(source: SourceFile, use: PictureUse, limits: Program['limits'] | undefined, known: FalseSecrets, problems: Problems): Promise<void> {
  const maxBytes = use === 'logo' || use === 'theme' ? limits?.logo.maxBytes : limits?.screenshot.maxBytes;
  if (maxBytes !== undefined && source.bytes > maxBytes) {
    problems.error(
      source.file, START, 'picture/bytes', `The picture has ${kilobytes(source.bytes)}; at most ${kilobytes(maxBytes)} are allowed.`,
      'Save it smaller, for example as .webp.',
    );
    return;
  }
  const bytes = readBytes(source, problems);
  if (!bytes) return;
  if (source.file.endsWith('.svg')) await checkVector(bytes, source.file, problems);
  else await checkRaster(bytes, source.file, use, limits, problems);
  problems.list.push(...(await scanPicture(bytes, source.file, known)));
}

function useOf(name: string, listing: ListingFolder | undefined): PictureUse {
  const { logo, logoDark, screenshots = [] } = listing?.fields ?? {};
  if (name === logo || name === logoDark) return 'logo';
  return screenshots.some(({ src }) => src === name) ? 'screenshot' : 'article';
}

function kilobytes(bytes: number): string {
  return `${Math.ceil(bytes / 1000)} KB`;
}
