import { decodePart } from '../domain/web-address.ts';

/**
 * `<question-filter>`: shows the questions of one kind of reader, and opens all answers at once.
 *
 * The reader stands in the address, as `?reader=partner`, so that a filtered page can be sent to somebody.
 * Without JavaScript every question is listed, and the buttons do not show.
 */
export class QuestionFilter extends HTMLElement {
  #abort = new AbortController();

  connectedCallback(): void {
    const readers = [...this.querySelectorAll<HTMLButtonElement>('button[name="reader"]')];
    const all = this.querySelector<HTMLButtonElement>('button[name="open"]');
    const status = this.querySelector('[role="status"]');
    if (readers.length === 0 || !all || !status) throw new Error('<question-filter> needs buttons and a role="status" element.');
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    for (const button of readers) button.addEventListener('click', () => this.#show(button.value, readers, status), { signal });
    all.addEventListener('click', () => this.#openAll(all), { signal });
    addEventListener('hashchange', () => this.#reveal(readers, status), { signal });
    const asked = new URLSearchParams(location.search).get('reader');
    if (readers.some(({ value }) => value !== '' && value === asked)) this.#show(asked ?? '', readers, status);
    this.#reveal(readers, status);
  }

  disconnectedCallback(): void {
    this.#abort.abort();
  }

  #show(reader: string, readers: readonly HTMLButtonElement[], status: Element): void {
    for (const button of readers) button.setAttribute('aria-pressed', String(button.value === reader));
    const questions = [...this.querySelectorAll<HTMLElement>('[data-readers]')];
    for (const question of questions) question.hidden = reader !== '' && !question.dataset['readers']?.split(' ').includes(reader);
    for (const topic of this.querySelectorAll<HTMLElement>('section')) {
      topic.hidden = !topic.querySelector('[data-readers]:not([hidden])');
      const link = this.querySelector<HTMLElement>(`nav li:has([href="#${topic.getAttribute('aria-labelledby')}"])`);
      if (link) link.hidden = topic.hidden;
    }
    const shown = questions.filter(({ hidden }) => !hidden).length;
    status.textContent = (reader === '' ? status.getAttribute('data-all') : status.getAttribute('data-some') ?? '')?.replace('{shown}', String(shown)) ?? '';
    const address = new URL(location.href);
    if (reader === '') address.searchParams.delete('reader');
    else address.searchParams.set('reader', reader);
    history.replaceState(history.state, '', address);
  }

  #openAll(button: HTMLButtonElement): void {
    const open = button.getAttribute('aria-pressed') !== 'true';
    button.setAttribute('aria-pressed', String(open));
    for (const answer of this.querySelectorAll('details')) answer.open = open;
  }

  /** A link to a question that the filter hides wins over the filter. */
  #reveal(readers: readonly HTMLButtonElement[], status: Element): void {
    const target = document.getElementById(decodePart(location.hash.slice(1)));
    if (!target || !this.contains(target)) return;
    if (target.closest('[hidden]')) this.#show('', readers, status);
    target.closest('details')?.setAttribute('open', '');
  }
}

customElements.define('question-filter', QuestionFilter);
