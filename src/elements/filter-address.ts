import type { DirectoryFilter } from '../domain/directory-filter.ts';
import { encodeFilter } from '../domain/directory-url.ts';

/** The filter in the address of the page. An entry of the history takes long to write, so that it waits until the answer is painted. */
export class FilterAddress {
  #waiting: { filter: DirectoryFilter; entry: 'push' | 'replace' } | undefined;

  /** Take a filter for an entry of its own, or for the one that is there. */
  enter(filter: DirectoryFilter, entry: 'push' | 'replace'): void {
    if (entry === 'push') this.write();
    this.#waiting = { filter, entry: this.#waiting?.entry ?? entry };
  }

  /** Write what waits. */
  write(): void {
    if (!this.#waiting) return;
    const { filter, entry } = this.#waiting;
    const query = encodeFilter(filter);
    this.#waiting = undefined;
    history[`${entry}State`](null, '', `${location.pathname}${query === '' ? '' : `?${query}`}`);
  }

  /** Let go of what waits: the reader went back or forward meanwhile. */
  forget(): void {
    this.#waiting = undefined;
  }
}
