import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** An encoded file, by the name under which it is published. */
export interface EncodedFile {
  name: string;
  bytes: Uint8Array;
}

/** What an encoder makes of one source: files, and facts about them that are kept as JSON. */
export interface Encoded<Facts> {
  files: readonly EncodedFile[];
  facts: Facts;
}

/** Encoded files that lie in the cache. */
export interface Kept<Facts> {
  /** Absolute paths of the files. */
  paths: readonly string[];
  facts: Facts;
}

const FACTS = 'facts.json';

/**
 * Encoded pictures by the hash of what they were made from, kept across builds.
 *
 * An entry is written aside and renamed into place, so that it is whole or not there. One that cannot be
 * read is made anew.
 */
export class ImageCache {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /**
   * The encoded files of a source, from the cache where they are kept.
   *
   * @param recipe names the encoder, its version and its settings
   * @param isFacts tells facts that this version wrote from anything else
   */
  async encode<Facts>(
    source: Uint8Array,
    recipe: string,
    isFacts: (value: unknown) => value is Facts,
    encode: () => Promise<Encoded<Facts>>,
  ): Promise<Kept<Facts>> {
    const key = hashOf(recipe, source);
    const folder = join(this.#folder, key.slice(0, 2), key);
    const kept = await this.#read(folder, isFacts);
    if (kept) return kept;
    const { files, facts } = await encode();
    await this.#write(folder, files, facts);
    return { paths: files.map(({ name }) => join(folder, name)), facts };
  }

  async #read<Facts>(folder: string, isFacts: (value: unknown) => value is Facts): Promise<Kept<Facts> | undefined> {
    try {
      const stored: unknown = JSON.parse(await readFile(join(folder, FACTS), 'utf8'));
      const names = await readdir(folder);
      if (!isStored(stored) || !isFacts(stored.facts) || !stored.files.every((name) => names.includes(name))) return undefined;
      return { paths: stored.files.map((name) => join(folder, name)), facts: stored.facts };
    } catch {
      return undefined; // Not there, or damaged: it is encoded anew.
    }
  }

  async #write(folder: string, files: readonly EncodedFile[], facts: unknown): Promise<void> {
    const aside = `${folder}.${randomUUID()}`;
    await mkdir(aside, { recursive: true });
    await Promise.all(files.map(({ name, bytes }) => writeFile(join(aside, name), bytes)));
    await writeFile(join(aside, FACTS), JSON.stringify({ files: files.map(({ name }) => name), facts }));
    await rm(folder, { recursive: true, force: true });
    // Another build may have put the same entry there in the meantime; it is as good as this one.
    await rename(aside, folder).catch(() => rm(aside, { recursive: true, force: true }));
  }
}

/** The first 20 hexadecimal digits of a SHA-256 over a recipe and bytes. */
export function hashOf(recipe: string, bytes: Uint8Array): string {
  return createHash('sha256').update(recipe).update('\0').update(bytes).digest('hex').slice(0, 20);
}

function isStored(value: unknown): value is { files: string[]; facts: unknown } {
  return typeof value === 'object' && value !== null && 'files' in value && Array.isArray(value.files) && 'facts' in value;
}
