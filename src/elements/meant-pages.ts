const MOST_RESULTS = 5;

interface SearchResult {
  data(): Promise<{ url: string; meta: { title?: string } }>;
}
interface SearchIndex {
  search(words: string): Promise<{ results: SearchResult[] }>;
}

/**
 * `<meant-pages>`: on the page for unknown addresses, lists the pages that the address may have meant.
 *
 * It searches for the words of the address. Its `<template>` holds one line of the list; without
 * JavaScript, or where nothing is found, it stays hidden.
 */
export class MeantPages extends HTMLElement {
  connectedCallback(): void {
    void this.#show(wordsOf(location.pathname));
  }

  async #show(words: string): Promise<void> {
    const list = this.querySelector('ul');
    const template = this.querySelector('template');
    if (!list || !template) throw new Error('<meant-pages> needs a <ul> and a <template>.');
    if (words === '') return;
    const index: SearchIndex = await import(/* @vite-ignore */ `${location.origin}/pagefind/pagefind.js`);
    const { results } = await index.search(words);
    for (const { url, meta } of await Promise.all(results.slice(0, MOST_RESULTS).map((result) => result.data()))) {
      const line = template.content.cloneNode(true);
      const link = line instanceof DocumentFragment ? line.querySelector('a') : null;
      if (!link) throw new Error('The <template> of <meant-pages> needs a link.');
      link.href = url;
      link.textContent = meta.title ?? url;
      list.append(line);
    }
    this.hidden = list.childElementCount === 0;
  }
}

/** The last part of an address as words: `/ecosystem/north-light.html` gives "north light". */
function wordsOf(pathname: string): string {
  const last = pathname.split('/').findLast((part) => part !== '') ?? '';
  return decodeURIComponent(last).replace(/\.\w+$/, '').replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}

customElements.define('meant-pages', MeantPages);
