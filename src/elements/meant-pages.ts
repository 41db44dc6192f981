import { findNearest } from '../domain/text/nearest.ts';
import { decodePart } from '../domain/web-address.ts';

const MOST_RESULTS = 5;

interface MeantPage {
  href: string;
  title: string;
}
interface SearchResult {
  data(): Promise<{ url: string; meta: { title?: string }; excerpt: string }>;
}
interface SearchIndex {
  search(words: string): Promise<{ results: SearchResult[] }>;
}

/**
 * `<meant-pages>`: on the page for unknown addresses, lists the pages that the address may have meant.
 *
 * First the page whose address is spelled most alike, then those in which the words of the address stand. Its
 * `<template>` holds one line of the list; without JavaScript, or where nothing is near, it stays hidden.
 */
export class MeantPages extends HTMLElement {
  connectedCallback(): void {
    void this.#show(lastPart(location.pathname));
  }

  async #show(part: string): Promise<void> {
    const list = this.querySelector('ul');
    const template = this.querySelector('template');
    if (!list || !template) throw new Error('<meant-pages> needs a <ul> and a <template>.');
    if (part === '') return;
    const answers = await Promise.allSettled([findBySpelling(part), findByWords(part)]);
    const found = answers.flatMap((answer) => (answer.status === 'fulfilled' ? answer.value : []));
    for (const { href, title } of new Map(found.map((page) => [page.href, page])).values()) {
      const line = template.content.cloneNode(true);
      const link = line instanceof DocumentFragment ? line.querySelector('a') : null;
      if (!link) throw new Error('The <template> of <meant-pages> needs a link.');
      link.href = href;
      link.textContent = title;
      list.append(line);
    }
    this.hidden = list.childElementCount === 0;
    // Only now: where one way fails, the reader still has what the other one found.
    for (const answer of answers) if (answer.status === 'rejected') throw answer.reason;
  }
}

/** The page whose address ends in what is spelled most like this, where one is near. */
async function findBySpelling(part: string): Promise<MeantPage[]> {
  const map = new DOMParser().parseFromString(await readText('/sitemap.xml'), 'text/xml');
  const paths = [...map.querySelectorAll('loc')].map(({ textContent }) => new URL(textContent).pathname);
  const nearest = findNearest(part, paths.map(lastPart));
  const href = paths.find((path) => lastPart(path) === nearest);
  if (nearest === undefined || href === undefined) return [];
  const page = new DOMParser().parseFromString(await readText(href), 'text/html');
  return [{ href, title: page.querySelector('h1')?.textContent ?? href }];
}

/** Pages that hold a word of the address. A search that finds none shows pages with a part of one: those meant nothing. */
async function findByWords(part: string): Promise<MeantPage[]> {
  const index: SearchIndex = await import(/* @vite-ignore */ `${location.origin}/pagefind/pagefind.js`);
  const words = part.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
  const { results } = await index.search(words.join(' '));
  const pages = await Promise.all(results.slice(0, MOST_RESULTS).map((result) => result.data()));
  return pages
    .filter(({ excerpt }) => [...excerpt.matchAll(/<mark>[^\p{L}\p{N}]*([\p{L}\p{N}]+)/gu)].some(([, marked = '']) => findNearest(marked, words) !== undefined))
    .map(({ url, meta }) => ({ href: url, title: meta.title ?? url }));
}

async function readText(path: string): Promise<string> {
  const answer = await fetch(path);
  return answer.ok ? answer.text() : '';
}

/** The last part of an address: `/ecosystem/north-light.html` gives "north-light". */
function lastPart(pathname: string): string {
  const last = pathname.split('/').findLast((part) => part !== '') ?? '';
  return decodePart(last).replace(/\.\w+$/, '');
}

customElements.define('meant-pages', MeantPages);
