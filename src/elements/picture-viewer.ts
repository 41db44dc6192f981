import { fill } from '../domain/text/sentence.ts';

/**
 * `<picture-viewer data-position="{shown} of {count}">`: opens the pictures that it contains large, in its dialog, one after the other.
 *
 * Without JavaScript each link leads to the picture by itself. Arrow keys step to the neighbors, Escape closes,
 * a click on the picture switches between fitting the window and its actual size; pinching works as everywhere.
 */
export class PictureViewer extends HTMLElement {
  #abort = new AbortController();
  #shown = 0;

  connectedCallback(): void {
    const dialog = this.querySelector('dialog');
    const image = dialog?.querySelector('img');
    const caption = dialog?.querySelector('figcaption');
    const count = dialog?.querySelector('.count');
    const zoom = dialog?.querySelector('[data-zoom]');
    if (!dialog || !image || !caption || !count || !zoom) throw new Error('<picture-viewer> needs its dialog.');

    this.#abort = new AbortController();
    const { signal } = this.#abort;
    const links = [...this.querySelectorAll<HTMLAnchorElement>('a[data-picture]')];
    const enlarge = (large: boolean): void => {
      dialog.toggleAttribute('data-large', large);
      zoom.setAttribute('aria-pressed', String(large));
    };
    const show = (index: number): void => {
      this.#shown = (index + links.length) % links.length;
      const link = links[this.#shown];
      const small = link?.querySelector('img');
      if (!link || !small) return;
      image.src = link.href;
      image.alt = small.alt;
      image.setAttribute('width', small.getAttribute('width') ?? '');
      image.setAttribute('height', small.getAttribute('height') ?? '');
      caption.textContent = link.closest('figure')?.querySelector('figcaption')?.textContent ?? small.alt;
      const values = new Map([['shown', String(this.#shown + 1)], ['count', String(links.length)]]);
      count.textContent = fill(this.dataset['position'] ?? '', (name) => values.get(name));
      enlarge(false);
    };

    this.addEventListener('click', (event) => {
      const target = event.target instanceof Element ? event.target : undefined;
      const link = target?.closest<HTMLAnchorElement>('a[data-picture]');
      if (link && !event.metaKey && !event.ctrlKey && !event.shiftKey) {
        event.preventDefault();
        show(links.indexOf(link));
        dialog.showModal();
      } else if (target?.closest('[data-close]')) dialog.close();
      else if (target?.closest('[data-zoom]') || target === image) enlarge(!dialog.hasAttribute('data-large'));
      else {
        const step = target?.closest<HTMLElement>('[data-step]')?.dataset['step'];
        if (step !== undefined) show(this.#shown + Number(step));
      }
    }, { signal });
    // The whole document: a click on the picture may leave the focus nowhere.
    this.ownerDocument.addEventListener('keydown', ({ key }) => {
      if (!dialog.open || dialog.hasAttribute('data-large')) return;
      const forward = this.matches(':dir(rtl)') ? 'ArrowLeft' : 'ArrowRight';
      if (key === 'ArrowLeft' || key === 'ArrowRight') show(this.#shown + (key === forward ? 1 : -1));
    }, { signal });
    dialog.addEventListener('close', () => links[this.#shown]?.focus(), { signal });
  }

  disconnectedCallback(): void {
    this.#abort.abort();
  }
}

customElements.define('picture-viewer', PictureViewer);
