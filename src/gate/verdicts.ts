import { createHash, randomUUID } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { Diagnostic } from '../domain/diagnostics.ts';
import { gateVersion } from './gate-version.ts';
import { findPlaces, type Places, type PlaceTree, treeOf } from './yaml/places.ts';
import { Problems, START } from './problems.ts';
import type { SourceFile } from './paths.ts';

/** What was said about one file, and what was read of it. */
interface Verdict {
  diagnostics: readonly Diagnostic[];
  /** What was read, without its functions. */
  value: unknown;
  /** Its functions: none, `at` alone, or `at` and `atKey`. */
  functions: 'none' | 'at' | 'both';
  /** Where the parts of what was read stand; `undefined` where nothing is known of its parts. */
  places: PlaceTree | undefined;
}

type Entries = ReadonlyMap<string, { verdict: Verdict; unusedRuns: number }>;

/** An entry that no run asked for during so many runs is forgotten. */
const MOST_UNUSED_RUNS = 4;
const CHECKSUM_BYTES = 32;

/**
 * Verdicts on single files, kept by what the files hold, so that an unchanged file is judged once.
 *
 * All of a content folder lie in one file, since thousands of small ones take longer to open than to make
 * anew. A file that is damaged, cut off or of another version of the gate counts as not there.
 */
export class Verdicts {
  readonly #path: string | undefined;
  readonly #kept: Entries;
  readonly #used = new Map<string, Verdict>();
  readonly #hashed = new Map<string, { hash: string; stamp: string }>();
  #isChanged = false;

  private constructor(path: string | undefined, kept: Entries) {
    this.#path = path;
    this.#kept = kept;
  }

  /**
   * The verdicts on a content folder from earlier runs.
   *
   * @param cacheDir where they are kept; without one nothing is kept
   */
  static async open(cacheDir: string | undefined, contentDir: string): Promise<Verdicts> {
    if (cacheDir === undefined) return new Verdicts(undefined, new Map());
    const name = createHash('sha256').update(contentDir).digest('hex').slice(0, 16);
    const path = join(cacheDir, 'verdicts', name);
    return new Verdicts(path, await readKept(path));
  }

  /**
   * What `judge` reads of a file and says about it, from an earlier run where the file is the same.
   *
   * @param context everything besides the file that the verdict follows from, such as limits
   */
  async of<T>(source: SourceFile, context: string, problems: Problems, judge: (problems: Problems) => T | Promise<T>): Promise<T> {
    const found = this.#path === undefined || source.refused ? undefined : this.#hash(source);
    if (!found) return judge(problems);
    const key = `${found.hash} ${source.file} ${context}`;
    const kept = this.#used.get(key) ?? this.#kept.get(key)?.verdict;
    const known: unknown = kept && restore(kept);
    if (kept && isAsWritten<T>(known)) {
      this.#used.set(key, kept);
      problems.list.push(...kept.diagnostics);
      return known;
    }
    const own = new Problems();
    const value = await judge(own);
    problems.list.push(...own.list);
    // The judge read the file once more: what it says of one that was edited in between is not about this hash.
    if (stampOf(source) === found.stamp) {
      this.#used.set(key, strip(value, own.list));
      this.#isChanged = true;
    }
    return value;
  }

  /** Keep what this run has learned. A disk that is full or read-only costs time in the next run, and nothing else. */
  async save(): Promise<void> {
    if (this.#path === undefined || !this.#isChanged) return;
    const unused = [...this.#kept].filter(([key, { unusedRuns }]) => !this.#used.has(key) && unusedRuns < MOST_UNUSED_RUNS);
    const entries = [
      ...[...this.#used].map(([key, verdict]) => [key, { verdict, unusedRuns: 0 }] as const),
      ...unused.map(([key, { verdict, unusedRuns }]) => [key, { verdict, unusedRuns: unusedRuns + 1 }] as const),
    ];
    const payload = serialize({ version: gateVersion(), entries: new Map(entries) });
    const aside = `${this.#path}.${randomUUID()}`;
    try {
      await mkdir(dirname(this.#path), { recursive: true });
      await writeFile(aside, Buffer.concat([checksum(payload), payload]));
      await rename(aside, this.#path);
    } catch {
      await rm(aside, { force: true }).catch(() => undefined);
    }
  }

  /** The hash of a file, and its stamp as of just before; `undefined` for one that cannot be read, which its judge reports. */
  #hash({ absolute }: SourceFile): { hash: string; stamp: string } | undefined {
    const known = this.#hashed.get(absolute);
    if (known) return known;
    try {
      const stamp = stampOf({ absolute });
      const hash = createHash('sha256').update(readFileSync(absolute)).digest('base64');
      this.#hashed.set(absolute, { hash, stamp });
      return { hash, stamp };
    } catch {
      return undefined;
    }
  }
}

/** What changes when a file is written. Empty for a file that is gone. */
function stampOf({ absolute }: Pick<SourceFile, 'absolute'>): string {
  const found = statSync(absolute, { bigint: true, throwIfNoEntry: false });
  return found ? `${found.mtimeNs} ${found.size}` : '';
}

/** The checksum and the version of the gate say that what is read is what the same code wrote for the same file. */
function isAsWritten<T>(_value: unknown): _value is T {
  return true;
}

function strip(value: unknown, diagnostics: readonly Diagnostic[]): Verdict {
  if (!hasPlaces(value)) return { diagnostics, value, functions: 'none', places: undefined };
  const { at, ...rest } = value;
  if (!('atKey' in rest)) return { diagnostics, value: rest, functions: 'at', places: treeOf(at) };
  const { atKey: _, ...data } = rest;
  return { diagnostics, value: data, functions: 'both', places: treeOf(at) };
}

function restore({ value, functions, places }: Verdict): unknown {
  if (functions === 'none' || typeof value !== 'object' || value === null) return value;
  const { at, atKey } = places ? findPlaces(places) : { at: () => START, atKey: () => START };
  return functions === 'both' ? { ...value, at, atKey } : { ...value, at };
}

function hasPlaces(value: unknown): value is Pick<Places, 'at'> {
  return typeof value === 'object' && value !== null && 'at' in value && typeof value.at === 'function';
}

function isKept(value: unknown): value is { version: string; entries: Entries } {
  return typeof value === 'object' && value !== null && 'version' in value && 'entries' in value && value.entries instanceof Map;
}

async function readKept(path: string): Promise<Entries> {
  try {
    const bytes = await readFile(path);
    const payload = bytes.subarray(CHECKSUM_BYTES);
    if (!checksum(payload).equals(bytes.subarray(0, CHECKSUM_BYTES))) return new Map();
    const kept: unknown = deserialize(payload);
    return isKept(kept) && kept.version === gateVersion() ? kept.entries : new Map();
  } catch {
    return new Map(); // Not there, or not readable: everything is judged anew.
  }
}

function checksum(payload: Uint8Array): Buffer {
  return createHash('sha256').update(payload).digest();
}
