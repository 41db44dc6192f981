const DARK = '(prefers-color-scheme: dark)';

/**
 * `<theme-switch>`: a button that changes between the light and the dark theme and remembers the choice.
 *
 * Without JavaScript the site follows the system and there is no button.
 */
export class ThemeSwitch extends HTMLElement {
  #abort = new AbortController();

  connectedCallback(): void {
    const button = this.querySelector('button');
    if (!button) throw new Error('<theme-switch> needs a <button>.');
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    button.addEventListener('click', () => this.#change(button), { signal });
    // Some systems turn dark in the evening, while the page is open.
    matchMedia(DARK).addEventListener('change', () => this.#show(button), { signal });
    // A page that the browser kept while another one changed the theme.
    addEventListener('pageshow', ({ persisted }) => persisted && this.#recall(button), { signal });
    this.#show(button);
  }

  disconnectedCallback(): void {
    this.#abort.abort();
  }

  #change(button: HTMLButtonElement): void {
    const theme = isDark() ? 'light' : 'dark';
    document.documentElement.dataset['theme'] = theme;
    try {
      localStorage.setItem('theme', theme);
    } catch {
      // Storage is switched off: the choice holds for this page alone.
    }
    this.#show(button);
  }

  #recall(button: HTMLButtonElement): void {
    try {
      const theme = localStorage.getItem('theme');
      if (theme !== null) document.documentElement.dataset['theme'] = theme;
    } catch {
      return; // Storage is switched off: no other page has left a choice.
    }
    this.#show(button);
  }

  #show(button: HTMLButtonElement): void {
    button.setAttribute('aria-pressed', String(isDark()));
  }
}

function isDark(): boolean {
  const { theme } = document.documentElement.dataset;
  return theme === undefined ? matchMedia(DARK).matches : theme === 'dark';
}

customElements.define('theme-switch', ThemeSwitch);
