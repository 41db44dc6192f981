import { hash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Digests of shapes of markup that were judged and found right, kept across builds.
 *
 * The file begins with the hash of what follows; one that is damaged, or of other rules, counts as empty.
 */
export class JudgedShapes {
  readonly #path: string | undefined;
  readonly #version: string;
  readonly #known: Set<string>;
  #isChanged = false;

  /**
   * @param path where they are kept; without one nothing is kept
   * @param version changes with whatever could change a judgement
   */
  constructor(path: string | undefined, version: string) {
    this.#path = path;
    this.#version = version;
    this.#known = new Set(path === undefined ? [] : readKept(path, version));
  }

  /** Whether a shape was found right before. */
  has(shape: string): boolean {
    return this.#known.has(shape);
  }

  /** Note shapes that were found right. */
  add(shapes: readonly string[]): void {
    for (const shape of shapes) this.#known.add(shape);
    this.#isChanged ||= shapes.length > 0;
  }

  /** Keep them for the next build. */
  save(): void {
    if (this.#path === undefined || !this.#isChanged) return;
    const text = [this.#version, ...[...this.#known].sort()].join('\n');
    const aside = `${this.#path}.${process.pid}`;
    mkdirSync(dirname(this.#path), { recursive: true });
    writeFileSync(aside, `${hash('sha256', text)}\n${text}`);
    renameSync(aside, this.#path);
  }
}

function readKept(path: string, version: string): string[] {
  try {
    const [check, ...lines] = readFileSync(path, 'utf8').split('\n');
    return check === hash('sha256', lines.join('\n')) && lines[0] === version ? lines.slice(1) : [];
  } catch {
    return []; // There is none yet.
  }
}
