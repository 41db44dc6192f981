import { readFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { hashOf, ImageCache, type Kept } from './cache.ts';
import { identityTile } from './identity-tile.ts';
import { isLogoFacts, LOGO_RECIPE, type LogoFacts, vanishes } from './logo.ts';
import { type Logo, MEDIA_PATH, type Picture } from './picture.ts';
import { isPicture, SCREENSHOT_RECIPE } from './screenshot.ts';
import { Workshop } from './workshop.ts';

/** The pictures of one listing folder, by file name. */
export interface PictureFolder {
  slug: string;
  name: string;
  /** Absolute path of the folder. */
  folder: string;
  logo: string | undefined;
  logoDark: string | undefined;
  /** Screenshots and pictures of the article. */
  pictures: readonly string[];
  /** Whether a missing logo becomes a tile with initials: in a preview, while the article is being written. */
  allowMissing: boolean;
}

/** Encoded pictures of all listings. */
export interface EncodedPictures {
  /** By slug. */
  logos: Record<string, Logo>;
  /** By `slug/file name`. */
  pictures: Record<string, Picture>;
  /** What has to lie under `MEDIA_PATH`: published name → absolute path, or the bytes themselves. */
  files: Map<string, { path: string } | { bytes: Uint8Array }>;
}

/** Where pictures come from: the cache, or else the workshop. */
interface Supply {
  cache: ImageCache;
  workshop: Workshop;
}

/**
 * Encode the pictures of several listings on all cores, each source once, from the cache where kept.
 *
 * @throws when one of them cannot be encoded, or not in time; the message names its file
 */
export async function encodePictures(folders: readonly PictureFolder[], cacheDir: string): Promise<EncodedPictures> {
  const supply: Supply = { cache: new ImageCache(join(cacheDir, 'images')), workshop: new Workshop() };
  const result: EncodedPictures = { logos: {}, pictures: {}, files: new Map() };
  const waiting = folders.values();
  const work = async (): Promise<void> => {
    for (const folder of waiting) await encodeFolder(folder, supply, result);
  };
  try {
    await Promise.all(Array.from({ length: availableParallelism() }, work));
  } finally {
    supply.workshop.close();
  }
  return { ...result, logos: sorted(result.logos), pictures: sorted(result.pictures) };
}

async function encodeFolder(folder: PictureFolder, supply: Supply, result: EncodedPictures): Promise<void> {
  result.logos[folder.slug] = await encodeLogos(folder, supply, result.files);
  for (const name of new Set(folder.pictures)) {
    const { paths, facts } = await encodeOne(join(folder.folder, name), 'picture', SCREENSHOT_RECIPE, isPicture, supply);
    keep(paths, result.files);
    result.pictures[`${folder.slug}/${name}`] = facts;
  }
}

async function encodeLogos({ name, folder, logo, logoDark, allowMissing }: PictureFolder, supply: Supply, files: EncodedPictures['files']): Promise<Logo> {
  const encode = async (file: string): Promise<LogoFacts> => {
    const kept = await encodeOne(join(folder, file), 'logo', LOGO_RECIPE, isLogoFacts, supply);
    keep(kept.paths, files);
    return kept.facts;
  };
  if (logo === undefined) {
    if (!allowMissing) throw new Error(`${folder} has no logo.`);
    return tile(name, files);
  }
  const light = await encode(logo);
  const dark = logoDark === undefined ? undefined : await encode(logoDark);
  return {
    light: light.pictures,
    dark: dark?.pictures,
    plate: { light: vanishes(light, 'light'), dark: vanishes(dark ?? light, 'dark') },
  };
}

async function encodeOne<Facts>(path: string, use: 'logo' | 'picture', recipe: string, isFacts: (value: unknown) => value is Facts, { cache, workshop }: Supply): Promise<Kept<Facts>> {
  const source = await readFile(path);
  return cache.encode(source, recipe, isFacts, async () => {
    try {
      const { files, facts } = await workshop.encode({ use, isVector: path.endsWith('.svg'), source });
      if (!isFacts(facts)) throw new Error('Something else was made of it.');
      return { files, facts };
    } catch (error) {
      throw new Error(`${path} could not be encoded. ${error instanceof Error ? error.message : String(error)}`, { cause: error });
    }
  });
}

function tile(name: string, files: EncodedPictures['files']): Logo {
  const bytes = new TextEncoder().encode(identityTile(name));
  const file = `${hashOf('', bytes)}.svg`;
  files.set(file, { bytes });
  const show = (size: number): Picture => ({ src: `${MEDIA_PATH}/${file}`, srcset: '', width: size, height: size });
  return { light: { small: show(48), large: show(96) }, dark: undefined, plate: { light: false, dark: false } };
}

function keep(paths: readonly string[], files: EncodedPictures['files']): void {
  for (const path of paths) files.set(path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1), { path });
}

/** Keys in byte order, so that the order in which pictures were finished shows nowhere. */
function sorted<T>(record: Record<string, T>): Record<string, T> {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
}
