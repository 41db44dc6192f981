/** `<search-forward>`: leads on to the directory, which answers the search that this page was asked for. Without JavaScript its page stays. */
export class SearchForward extends HTMLElement {
  connectedCallback(): void {
    const { to } = this.dataset;
    if (to === undefined) throw new Error('<search-forward> needs data-to.');
    location.replace(`${to}${location.search}`);
  }
}

customElements.define('search-forward', SearchForward);
