/** How long the answer stays, in milliseconds. */
const ANSWER_STAYS = 2500;

/**
 * `<copy-button>`: a button that copies, and says whether it did.
 *
 * `data-copies` says what: `code` the code beside it, as the chosen environment has it; `address` where the
 * link inside it leads; `page` what stands at that address. Without JavaScript the link remains.
 */
export class CopyButton extends HTMLElement {
  #abort = new AbortController();

  connectedCallback(): void {
    const button = this.querySelector('button');
    const answer = this.querySelector('[role="status"]');
    if (!button || !answer) throw new Error('<copy-button> needs a <button> and a role="status" element.');
    this.#abort = new AbortController();
    button.addEventListener('click', () => void this.#copy(answer), { signal: this.#abort.signal });
  }

  disconnectedCallback(): void {
    this.#abort.abort();
  }

  async #copy(answer: Element): Promise<void> {
    try {
      // The text comes as a promise: some browsers allow copying only while they still see the click.
      await navigator.clipboard.write([new ClipboardItem({ 'text/plain': this.#text() })]);
      answer.textContent = this.dataset['done'] ?? '';
    } catch {
      answer.textContent = this.dataset['failed'] ?? '';
    }
    setTimeout(() => (answer.textContent = ''), ANSWER_STAYS);
  }

  async #text(): Promise<string> {
    const link = this.querySelector('a');
    if (this.dataset['copies'] === 'code') return shownCode(this.parentElement?.parentElement?.querySelector('code'));
    if (!link) throw new Error('<copy-button> needs a link.');
    if (this.dataset['copies'] === 'address') return link.href;
    const response = await fetch(link.href);
    if (!response.ok) throw new Error(`${link.href} answered ${response.status}.`);
    return response.text();
  }
}

/** Code without the lines of other environments. */
function shownCode(code: Element | null | undefined): string {
  if (!code) throw new Error('<copy-button> stands beside no code.');
  const { environment } = document.documentElement.dataset;
  const copy = code.cloneNode(true);
  if (!(copy instanceof Element)) return '';
  for (const line of copy.querySelectorAll(`[data-only]:not([data-only="${environment}"]), .only-name`)) line.remove();
  return copy.textContent;
}

customElements.define('copy-button', CopyButton);
