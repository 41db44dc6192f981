import { hash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { PageOutline } from './page-outline.ts';

/**
 * Files that were judged and found clean, by what is in them, with the outlines of pages; kept across builds.
 *
 * What begins with another hash than that of what follows, or is of another version, counts as empty.
 */
export class KeptFindings {
  readonly #path: string;
  readonly #version: string;
  readonly #known: ReadonlyMap<string, string>;
  readonly #next = new Map<string, string>();

  /** @param version changes with whatever could change what is found */
  constructor(path: string, version: string) {
    this.#path = path;
    this.#version = version;
    this.#known = new Map(readKept(path, version));
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
    const text = [this.#version, ...[...this.#next].map(([key, line]) => `${key}\t${line}`)].join('\n');
    const aside = `${this.#path}.${process.pid}`;
    mkdirSync(dirname(this.#path), { recursive: true });
    writeFileSync(aside, `${hash('sha256', text)}\n${text}`);
    renameSync(aside, this.#path);
  }
}

function readKept(path: string, version: string): [string, string][] {
  try {
    const kept = readFileSync(path, 'utf8');
    const end = kept.indexOf('\n');
    const text = kept.slice(end + 1);
    if (end < 0 || kept.slice(0, end) !== hash('sha256', text)) return [];
    const [first, ...lines] = text.split('\n');
    return first === version ? lines.map((line) => [line.slice(0, line.indexOf('\t')), line.slice(line.indexOf('\t') + 1)]) : [];
  } catch {
    return []; // There is none yet.
  }
}
