const BUNDLE = '/pagefind/';

/**
 * `<site-search>`: opens the search over the whole site, and loads it on first use.
 *
 * Its `<template>` holds the dialog, made of Pagefind's components. `/` and `⌘K` (or Ctrl+K) open it as
 * well. Without JavaScript there is neither search nor button.
 */
export class SiteSearch extends HTMLElement {
  #abort = new AbortController();
  #loading: Promise<void> | undefined;

  connectedCallback(): void {
    const button = this.querySelector('button');
    if (!button) throw new Error('<site-search> needs a <button>.');
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    button.addEventListener('click', () => void this.#open(), { signal });
    // Loading starts while the reader's hand is still on its way.
    button.addEventListener('pointerenter', () => void this.#load(), { signal, once: true });
    document.addEventListener('keydown', (event) => this.#onKey(event), { signal });
  }

  disconnectedCallback(): void {
    this.#abort.abort();
  }

  #onKey(event: KeyboardEvent): void {
    const command = event.key.toLowerCase() === 'k' && (event.metaKey || event.ctrlKey);
    const slash = event.key === '/' && !event.metaKey && !event.ctrlKey && !event.altKey && !isTyping(event.target);
    if (!command && !slash) return;
    event.preventDefault();
    void this.#open();
  }

  async #open(): Promise<void> {
    await this.#load();
    const modal = this.querySelector('pagefind-modal');
    if (!modal || !('open' in modal) || typeof modal.open !== 'function') throw new Error('The search dialog did not load.');
    modal.open();
  }

  /** A combobox takes no name from its text, and Pagefind's buttons have no other while nothing is selected. */
  #nameFilters(): void {
    for (const filter of this.querySelectorAll('pagefind-filter-dropdown')) {
      const label = filter.getAttribute('label');
      const button = filter.querySelector('[role="combobox"]');
      if (label !== null) button?.setAttribute('title', label);
    }
  }

  /** What did not come, on a train for one, is asked for once more the next time. */
  #load(): Promise<void> {
    this.#loading ??= this.#fetch().catch((error: unknown) => {
      this.#loading = undefined;
      throw error;
    });
    return this.#loading;
  }

  async #fetch(): Promise<void> {
    const template = this.querySelector('template');
    if (!template) throw new Error('<site-search> needs a <template> with the dialog.');
    await Promise.all([load('link', { rel: 'stylesheet', href: `${BUNDLE}pagefind-component-ui.css` }), load('script', { type: 'module', src: `${BUNDLE}pagefind-component-ui.js` })]);
    this.append(template.content.cloneNode(true));
    await customElements.whenDefined('pagefind-modal');
    this.#nameFilters();
  }
}

/** Load a file by an element: `import()` would bring a helper along that every page has to load before anybody searches. */
function load<Tag extends 'link' | 'script'>(tag: Tag, attributes: Partial<HTMLElementTagNameMap[Tag]>): Promise<void> {
  return new Promise((resolve, reject) => {
    const element = Object.assign(document.createElement(tag), attributes);
    element.onload = () => resolve();
    element.onerror = () => reject(new Error(`${tag} ${JSON.stringify(attributes)} did not load.`));
    document.head.append(element);
  });
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.closest('input, textarea, select') !== null);
}

customElements.define('site-search', SiteSearch);
