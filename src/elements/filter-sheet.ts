/**
 * `<filter-sheet>`: shows the filters of the form around it in a dialog, on windows too narrow for a column of them.
 *
 * The filters move into the dialog while it is open and back to their place afterwards, so that there is one
 * set of them. The dialog keeps the focus inside and gives it back to the button.
 */
export class FilterSheet extends HTMLElement {
  #abort = new AbortController();

  connectedCallback(): void {
    const button = this.querySelector('button');
    const dialog = this.querySelector('dialog');
    const body = this.querySelector('[data-part="sheet"]');
    const filters = this.closest('form')?.querySelector<HTMLElement>('[data-part="filters"]');
    const home = filters?.parentElement;
    if (!button || !dialog || !body || !filters || !home) throw new Error('<filter-sheet> needs a <button>, a <dialog> with a part "sheet", and filters in its form.');
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    button.addEventListener('click', () => {
      body.append(filters);
      dialog.showModal();
    }, { signal });
    dialog.addEventListener('close', () => home.append(filters), { signal });
    dialog.addEventListener('click', (event) => {
      const closes = event.target === dialog || (event.target instanceof Element && event.target.closest('[data-part="close"]'));
      if (closes) dialog.close();
    }, { signal });
    // A window that has become wide shows the filters beside the list.
    addEventListener('resize', () => {
      if (dialog.open && getComputedStyle(this).display === 'none') dialog.close();
    }, { signal });
  }

  disconnectedCallback(): void {
    this.#abort.abort();
  }
}

customElements.define('filter-sheet', FilterSheet);
