import { type CardLogo } from '../domain/card-logo.ts';
import { filterDirectory } from '../domain/directory.ts';
import { asksNothing, type DirectoryFilter, EMPTY_FILTER } from '../domain/directory-filter.ts';
import { findNearListings } from '../domain/directory-nearest.ts';
import { searchDirectory, searchLoosely } from '../domain/directory-search.ts';
import { decodeFilter, encodeFilter } from '../domain/directory-url.ts';
import { AfterPaint } from './after-paint.ts';
import { type DirectoryData, idle, loadDirectory, loadLogos } from './directory-data.ts';
import { DirectoryView } from './directory-view.ts';
import { FilterAddress } from './filter-address.ts';
import { FilterChips } from './filter-chips.ts';
import { FilterForm } from './filter-form.ts';

/** So many listings are offered where none is found. */
const NEAR_LISTINGS = 4;

/**
 * `<listing-filter>`: searches, filters, sorts and pages the directory while the reader types or ticks.
 *
 * The address holds what is asked for. The index is loaded when nothing else is to do, or at once where the
 * address asks for something. Without JavaScript the form leads to the page that lists every way through
 * the directory.
 */
export class ListingFilter extends HTMLElement {
  #abort = new AbortController();
  #data: DirectoryData | undefined;
  #loading: Promise<DirectoryData> | undefined;
  #logos: Promise<readonly (CardLogo | null)[]> | undefined;
  #filter: DirectoryFilter = EMPTY_FILTER;
  readonly #address = new FilterAddress();
  readonly #afterPaint = new AfterPaint();
  /** Whether the latest entry of the history is a search that is still being typed. */
  #typing = false;

  connectedCallback(): void {
    const form = this.querySelector('form');
    if (!form) throw new Error('<listing-filter> needs a <form>.');
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    const fields = new FilterForm(form);
    const view = new DirectoryView(this);
    const show = (whole = false): void => void this.#show(fields, view, whole);
    const ask = (filter: DirectoryFilter, entry: 'push' | 'replace' = 'push', whole = false): void => {
      this.#filter = filter;
      this.#address.enter(filter, entry);
      show(whole);
    };
    const restore = (): void => {
      this.#address.forget();
      this.#filter = decodeFilter(location.search, fields.options);
      fields.write(this.#filter);
      show(true);
    };

    form.addEventListener('input', ({ target }) => {
      const typed = target instanceof HTMLInputElement && target.type === 'search';
      const filter = fields.read(this.#filter.q);
      if (encodeFilter(filter) === encodeFilter(this.#filter)) return;
      ask(filter, typed && this.#typing ? 'replace' : 'push');
      this.#typing = typed;
    }, { signal });
    form.addEventListener('change', () => (this.#typing = false), { signal });
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      view.goToTop();
    }, { signal });
    form.addEventListener('focusin', () => void this.#load(), { signal, once: true });
    this.addEventListener('click', (event) => {
      const { target } = event;
      if (!(target instanceof Element)) return;
      const removal = FilterChips.removalAt(target);
      const turn = target.closest('[data-part="previous"], [data-part="next"]');
      if (removal) ask({ ...this.#filter, page: 1, picked: { ...this.#filter.picked, [removal.facet]: this.#filter.picked[removal.facet].filter((id) => id !== removal.id) } });
      else if (target.closest('[data-part="clear"]')) ask(EMPTY_FILTER);
      else if (turn instanceof HTMLAnchorElement && !isForAnotherTab(event)) {
        event.preventDefault();
        // Before anything was asked, the link leads to the list for readers without JavaScript, whose first page this is.
        ask({ ...this.#filter, page: turn.pathname === location.pathname ? decodeFilter(turn.search, fields.options).page : 2 }, 'push', true);
        view.goToTop();
      }
    }, { signal });
    addEventListener('popstate', restore, { signal });
    // Whoever goes on from here comes back to what was asked for.
    addEventListener('click', () => this.#address.write(), { signal, capture: true });

    this.#filter = decodeFilter(location.search, fields.options);
    fields.write(this.#filter);
    if (asksNothing(this.#filter)) {
      this.dataset['ready'] = '';
      void idle().then(() => this.#load());
    } else show(true);
  }

  disconnectedCallback(): void {
    this.#abort.abort();
  }

  /** @param whole whether everything is shown at once, or what is out of sight once the rest is painted */
  async #show(fields: FilterForm, view: DirectoryView, whole: boolean): Promise<void> {
    fields.write(this.#filter);
    view.showChips(this.#filter, (facet, id) => fields.labelOf(facet, id), () => view.focusCount());
    // Who waits for the index, perhaps in vain, may load the page again.
    if (!this.#data) this.#address.write();
    try {
      const data = this.#data ?? (await this.#load());
      // While it was loading, more may have been asked: every answer is to the latest question.
      const filter = this.#filter;
      const scores = searchDirectory(data.search, filter.q);
      const result = filterDirectory(data.index.directory, filter, scores);
      view.show(filter, data, result, () => {
        const answered = scores === undefined || scores.some((score) => score > 0);
        return findNearListings(data.index.directory, filter, answered ? scores : searchLoosely(data.search, filter.q), NEAR_LISTINGS);
      });
      const showRest = (): void => {
        this.#address.write();
        view.showRest();
        fields.showCounts(result.counts);
      };
      if (whole) showRest();
      this.#afterPaint.do(...(whole ? [] : [showRest]), () => void this.#showLogos(view));
      this.dataset['ready'] = '';
    } catch (error) {
      this.dataset['ready'] = '';
      view.announceFailure();
      throw error;
    }
  }

  async #load(): Promise<DirectoryData> {
    this.#loading ??= loadDirectory(this.dataset['index'] ?? '');
    try {
      return (this.#data = await this.#loading);
    } catch (error) {
      this.#loading = undefined;
      throw error;
    }
  }

  async #showLogos(view: DirectoryView): Promise<void> {
    this.#logos ??= loadLogos(this.dataset['logos'] ?? '');
    try {
      view.showLogos(await this.#logos);
    } catch (error) {
      this.#logos = undefined;
      throw error;
    }
  }
}

function isForAnotherTab({ metaKey, ctrlKey, shiftKey, button }: MouseEvent): boolean {
  return metaKey || ctrlKey || shiftKey || button !== 0;
}

customElements.define('listing-filter', ListingFilter);
