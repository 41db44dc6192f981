/** Tells every switch of the page that a choice was made in one of them. */
const CHOSEN = 'waymark-chosen';

/**
 * `<choice-switch data-choice="environment">`: a row of buttons, one of which is chosen for the whole site.
 *
 * The choice stands on the root element, where style sheets read it, and is remembered; `choices.js` brings
 * it back before the next page is painted. Without JavaScript every alternative shows, and the buttons do not.
 */
export class ChoiceSwitch extends HTMLElement {
  #abort = new AbortController();

  connectedCallback(): void {
    const name = this.dataset['choice'];
    const buttons = [...this.querySelectorAll('button')];
    if (name === undefined || buttons.length === 0) throw new Error('<choice-switch> needs data-choice and buttons.');
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    const show = (): void => {
      for (const button of buttons) button.setAttribute('aria-pressed', String(button.value === document.documentElement.dataset[name]));
    };
    for (const button of buttons) button.addEventListener('click', () => choose(name, button), { signal });
    document.addEventListener(CHOSEN, show, { signal });
    // A page that the browser kept while another one changed the choice.
    addEventListener('pageshow', ({ persisted }) => persisted && recall(name), { signal });
    show();
  }

  disconnectedCallback(): void {
    this.#abort.abort();
  }
}

function choose(name: string, button: HTMLButtonElement): void {
  const before = button.getBoundingClientRect().top;
  document.documentElement.dataset[name] = button.value;
  try {
    localStorage.setItem(name, button.value);
  } catch {
    // Storage is switched off: the choice holds for this page alone.
  }
  document.dispatchEvent(new Event(CHOSEN));
  // Samples above may have become longer or shorter; the button stays under the reader's hand.
  scrollBy({ top: button.getBoundingClientRect().top - before, behavior: 'instant' });
}

function recall(name: string): void {
  try {
    document.documentElement.dataset[name] = localStorage.getItem(name) ?? document.documentElement.dataset[name];
  } catch {
    return;
  }
  document.dispatchEvent(new Event(CHOSEN));
}

customElements.define('choice-switch', ChoiceSwitch);
