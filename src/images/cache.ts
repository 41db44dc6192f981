import { createHash, randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
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
 * An entry is written aside and renamed into place, so that it is whole or not there. One that is not what was
 * written, by a single bit, is made anew.
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
    const kept = this.#read(folder, isFacts);
    if (kept) return kept;
    const { files, facts } = await encode();
    this.#write(folder, files, facts);
    return { paths: files.map(({ name }) => join(folder, name)), facts };
  }

  #read<Facts>(folder: string, isFacts: (value: unknown) => value is Facts): Kept<Facts> | undefined {
    try {
      const stored: unknown = JSON.parse(readFileSync(join(folder, FACTS), 'utf8'));
      if (!isStored(stored) || !isFacts(stored.facts) || stored.check !== checkOf(stored.files, stored.facts)) return undefined;
      const files = Object.entries(stored.files);
      return files.every(([name, hash]) => hashOf('', readFileSync(join(folder, name))) === hash) ? { paths: files.map(([name]) => join(folder, name)), facts: stored.facts } : undefined;
    } catch {
      return undefined; // Not there, or damaged: it is encoded anew.
    }
  }

  #write(folder: string, encoded: readonly EncodedFile[], facts: unknown): void {
    const aside = `${folder}.${randomUUID()}`;
    mkdirSync(aside, { recursive: true });
    try {
      for (const { name, bytes } of encoded) writeFileSync(join(aside, name), bytes);
      const files = Object.fromEntries(encoded.map(({ name, bytes }) => [name, hashOf('', bytes)]));
      writeFileSync(join(aside, FACTS), JSON.stringify({ files, facts, check: checkOf(files, facts) }));
      if (this.#isWhole(folder)) return; // Another build has put the same entry there, and may be reading it.
      rmSync(folder, { recursive: true, force: true });
      this.#place(aside, folder);
    } finally {
      rmSync(aside, { recursive: true, force: true });
    }
  }

  #place(aside: string, folder: string): void {
    try {
      renameSync(aside, folder);
    } catch (error) {
      if (!this.#isWhole(folder)) throw error;
    }
  }

  #isWhole(folder: string): boolean {
    return this.#read(folder, (value): value is unknown => value !== undefined) !== undefined;
  }
}

/** The first 20 hexadecimal digits of a SHA-256 over a recipe and bytes. */
export function hashOf(recipe: string, bytes: Uint8Array): string {
  return createHash('sha256').update(recipe).update('\0').update(bytes).digest('hex').slice(0, 20);
}

/** A hash over what an entry says about itself. */
function checkOf(files: Readonly<Record<string, string>>, facts: unknown): string {
  return hashOf(JSON.stringify(files), new TextEncoder().encode(JSON.stringify(facts)));
}

function isStored(value: unknown): value is { files: Record<string, string>; facts: unknown; check: string } {
  if (typeof value !== 'object' || value === null || !('files' in value) || !('facts' in value) || !('check' in value)) return false;
  return typeof value.files === 'object' && value.files !== null && Object.values(value.files).every((hash) => typeof hash === 'string');
}
