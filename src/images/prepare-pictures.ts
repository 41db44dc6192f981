import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { hashOf } from './cache.ts';
import { identityTile } from './identity-tile.ts';
import { type LogoFacts, vanishes } from './logo.ts';
import { type Logo, MEDIA_PATH, type Picture } from './picture.ts';
import { describeScreenshot } from './screenshot.ts';
import { onAllCores, type Supply } from './supply.ts';
import type { ShareText } from './share-image.ts';

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

/** Encoded files: name under `MEDIA_PATH` → absolute path, or the bytes themselves. */
export type EncodedFiles = Map<string, { path: string } | { bytes: Uint8Array }>;

/** What pages show of the pictures of all listings. */
export interface PreparedPictures {
  /** By slug. */
  logos: Record<string, Logo>;
  /** By `slug/file name`. */
  pictures: Record<string, Picture>;
  /** What is encoded so far. */
  files: EncodedFiles;
  /** Absolute paths of pictures whose files are still to be encoded; pages know their addresses and sizes already. */
  later: string[];
}

/**
 * Learn of all pictures what pages have to know before they are written, and encode no more than that takes.
 *
 * Logos are encoded, since whether one needs a plate is seen only once it is drawn. A screenshot's address and
 * size follow from its bytes, so that the long work of encoding it can go on beside the pages.
 *
 * @param supply stays open for `encodeLater`
 * @throws when one of them cannot be read or encoded, or not in time; the message names its file
 */
export async function preparePictures(folders: readonly PictureFolder[], supply: Supply): Promise<PreparedPictures> {
  const result: PreparedPictures = { logos: {}, pictures: {}, files: new Map(), later: [] };
  try {
    await onAllCores(folders, (folder) => prepareFolder(folder, supply, result));
  } catch (error) {
    supply.close();
    throw error;
  }
  return { ...result, logos: sorted(result.logos), pictures: sorted(result.pictures), later: result.later.sort() };
}

/** Encode what `preparePictures` left for later, draw share images, and close the supply. @throws as it does, or once the signal ends it */
export async function encodeLater(later: readonly string[], shares: readonly ShareText[], supply: Supply, signal: AbortSignal): Promise<EncodedFiles> {
  const files: EncodedFiles = new Map();
  const end = (): void => supply.close();
  signal.addEventListener('abort', end);
  try {
    const orders = [...later.map((path) => () => supply.picture(path)), ...shares.map((share) => () => supply.share(share))];
    await onAllCores(orders, async (order) => keep((await order()).paths, files));
  } finally {
    signal.removeEventListener('abort', end);
    end();
  }
  return files;
}

async function prepareFolder(folder: PictureFolder, supply: Supply, result: PreparedPictures): Promise<void> {
  result.logos[folder.slug] = await encodeLogos(folder, supply, result.files);
  for (const name of new Set(folder.pictures)) {
    const path = join(folder.folder, name);
    result.pictures[`${folder.slug}/${name}`] = await preparePicture(path, supply, result);
  }
}

async function preparePicture(path: string, supply: Supply, { files, later }: PreparedPictures): Promise<Picture> {
  if (!path.endsWith('.svg')) {
    later.push(path);
    return describeScreenshot(readFileSync(path));
  }
  const { paths, facts } = await supply.picture(path);
  keep(paths, files);
  return facts;
}

async function encodeLogos({ name, folder, logo, logoDark, allowMissing }: PictureFolder, supply: Supply, files: EncodedFiles): Promise<Logo> {
  const encode = async (file: string): Promise<LogoFacts> => {
    const { paths, facts } = await supply.logo(join(folder, file));
    keep(paths, files);
    return facts;
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

function tile(name: string, files: EncodedFiles): Logo {
  const bytes = new TextEncoder().encode(identityTile(name));
  const file = `${hashOf('', bytes)}.svg`;
  files.set(file, { bytes });
  const show = (size: number): Picture => ({ src: `${MEDIA_PATH}/${file}`, srcset: '', width: size, height: size });
  return { light: { small: show(48), large: show(96) }, dark: undefined, plate: { light: false, dark: false } };
}

function keep(paths: readonly string[], files: EncodedFiles): void {
  for (const path of paths) files.set(basename(path), { path });
}

/** Keys in byte order, so that the order in which pictures were finished shows nowhere. */
function sorted<T>(record: Record<string, T>): Record<string, T> {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
}
