import { readSealed, writeSealed } from './sealed-lines.ts';

/** Digests of shapes of markup that were judged and found right, kept across builds. */
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
    this.#known = new Set(path === undefined ? [] : readSealed(path, version));
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
    writeSealed(this.#path, this.#version, [...this.#known].sort());
  }
}
