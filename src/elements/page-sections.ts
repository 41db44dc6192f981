import { decodePart } from '../domain/web-address.ts';

/** How far below the top of the window a section begins to count as the one that is read. */
const READING_LINE = 0.25;

/** How long the answer to copying stays, in milliseconds. */
const ANSWER_STAYS = 2500;

/**
 * `<page-sections>`: marks the section that is being read in every list of contents that it holds, and
 * copies the address of a heading whose mark is pressed.
 *
 * Without JavaScript both are links, and nothing is marked.
 */
export class PageSections extends HTMLElement {
  #abort = new AbortController();
  #asked = false;

  connectedCallback(): void {
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    const links = [...this.querySelectorAll<HTMLAnchorElement>('nav[data-contents] a')];
    addEventListener('scroll', () => this.#later(links), { signal, passive: true });
    this.addEventListener('click', (event) => void this.#copy(event.target), { signal });
    this.#mark(links);
  }

  disconnectedCallback(): void {
    this.#abort.abort();
  }

  /** Once per frame, however often the page is scrolled. */
  #later(links: readonly HTMLAnchorElement[]): void {
    if (this.#asked) return;
    this.#asked = true;
    requestAnimationFrame(() => {
      this.#asked = false;
      this.#mark(links);
    });
  }

  #mark(links: readonly HTMLAnchorElement[]): void {
    const current = links.findLast(({ hash }) => {
      const heading = document.getElementById(decodePart(hash.slice(1)));
      return heading && heading.getBoundingClientRect().top < innerHeight * READING_LINE;
    });
    for (const link of links) {
      if (link.hash === current?.hash) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    }
  }

  async #copy(target: EventTarget | null): Promise<void> {
    const mark = target instanceof Element ? target.closest<HTMLAnchorElement>('.heading > a') : null;
    if (!mark) return;
    // Where copying is not allowed, the address still stands in the browser's bar.
    await navigator.clipboard.writeText(mark.href).then(() => (mark.dataset['copied'] = this.dataset['copied'] ?? ''), () => undefined);
    setTimeout(() => delete mark.dataset['copied'], ANSWER_STAYS);
  }
}

customElements.define('page-sections', PageSections);
