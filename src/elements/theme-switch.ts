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
    button.addEventListener('click', () => this.#change(button), { signal: this.#abort.signal });
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

  #show(button: HTMLButtonElement): void {
    button.setAttribute('aria-pressed', String(isDark()));
  }
}

function isDark(): boolean {
  const { theme } = document.documentElement.dataset;
  return theme === undefined ? matchMedia('(prefers-color-scheme: dark)').matches : theme === 'dark';
}

customElements.define('theme-switch', ThemeSwitch);
