import type { PageOutline } from './page-outline.ts';
import { readSealed, writeSealed } from './sealed-lines.ts';

/** Files that were judged and found clean, by what is in them, with the outlines of pages; kept across builds. */
export class KeptFindings {
  readonly #path: string;
  readonly #version: string;
  readonly #known: ReadonlyMap<string, string>;
  readonly #next = new Map<string, string>();

  /** @param version changes with whatever could change what is found */
  constructor(path: string, version: string) {
    this.#path = path;
    this.#version = version;
    this.#known = new Map(readSealed(path, version).map((line) => [line.slice(0, line.indexOf('\t')), line.slice(line.indexOf('\t') + 1)]));
  }

  /** What is known of a clean file, if it is. @param key names how it is read and what is in it */
  find(key: string): { outline: PageOutline | undefined } | undefined {
    const line = this.#known.get(key);
    if (line === undefined) return undefined;
    this.#next.set(key, line);
    return { outline: line === '' ? undefined : JSON.parse(line) };
  }

  /** Note that a file is clean. */
  add(key: string, outline: PageOutline | undefined): void {
    this.#next.set(key, outline === undefined ? '' : JSON.stringify(outline));
  }

  /** Keep for the next build what this one asked for. */
  save(): void {
    if (this.#next.size === this.#known.size && [...this.#next.keys()].every((key) => this.#known.has(key))) return;
    writeSealed(this.#path, this.#version, [...this.#next].map(([key, line]) => `${key}\t${line}`));
  }
}
