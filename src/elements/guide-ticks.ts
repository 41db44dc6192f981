import { fill } from '../domain/text/sentence.ts';
import type { Words } from '../words/catalog.ts';
import { readWords } from './element-words.ts';
import { checklistMarkdown, findPosition, formatTicks, parseTicks, type Progress, progressOf, stateOf, type TaskGroup, type Ticks, TICKS_KEY } from '../domain/checklist.ts';

/** What a page gives it to say: how much is done, by itself and in a sentence. */
export type TickWords = Pick<Words['guide']['checklist'], 'progress' | 'progressDone'>;

/**
 * `<guide-ticks>`: keeps what a reader ticked in this browser, and shows how far they are.
 *
 * Inside it, `input[name="task"]` is a task, by its value. `[data-tasks]` names tasks by their ids and gets
 * their state; a `[data-progress]` in it says "2 of 5". `[data-position]` appears once something is ticked,
 * with that one of its `[data-tasks]` which is the first to have something left. Buttons with `data-ticks` clear, bring back, copy
 * and save; the list they write is that of the `[data-group]`s under `data-title`. Without JavaScript the tasks are plain lists, and none of the rest is seen.
 */
export class GuideTicks extends HTMLElement {
  #abort = new AbortController();
  /** What was kept before it was cleared, and what is ticked where nothing can be kept. */
  #cleared: Ticks = new Set();
  #unkept: Ticks | undefined;
  #words = readWords<TickWords>(this);

  connectedCallback(): void {
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    this.addEventListener('change', (event) => this.#tick(event.target), { signal });
    this.addEventListener('click', (event) => void this.#press(event.target), { signal });
    addEventListener('storage', ({ key }) => key === TICKS_KEY && this.#show(), { signal });
    // A page that the browser kept in memory shows what has been ticked on other pages since.
    addEventListener('pageshow', () => this.#show(), { signal });
    this.#show();
  }

  disconnectedCallback(): void {
    this.#abort.abort();
  }

  #tick(target: EventTarget | null): void {
    if (!(target instanceof HTMLInputElement) || target.name !== 'task') return;
    const ticks = new Set(this.#read());
    if (target.checked) ticks.add(target.value);
    else ticks.delete(target.value);
    this.#keep(ticks);
  }

  async #press(target: EventTarget | null): Promise<void> {
    const action = target instanceof Element ? target.closest('button')?.dataset['ticks'] : undefined;
    if (action === 'print') print();
    if (action === 'copy') await navigator.clipboard.writeText(this.#markdown()).then(() => this.#say('copied'), () => this.#say('failed'));
    if (action === 'save') save('checklist.md', this.#markdown());
    if (action === 'clear') {
      this.#cleared = this.#read();
      this.#keep(new Set());
      this.#say('cleared');
    }
    if (action === 'undo') {
      this.#keep(this.#cleared);
      this.#say('');
    }
  }

  #read(): Ticks {
    if (this.#unkept) return this.#unkept;
    try {
      return parseTicks(localStorage.getItem(TICKS_KEY));
    } catch {
      return new Set();
    }
  }

  #keep(ticks: Ticks): void {
    try {
      localStorage.setItem(TICKS_KEY, formatTicks(ticks));
    } catch {
      this.#unkept = ticks;
      for (const note of this.querySelectorAll<HTMLElement>('[data-unkept]')) note.hidden = false;
    }
    this.#show();
  }

  #show(): void {
    const ticks = this.#read();
    for (const box of this.querySelectorAll<HTMLInputElement>('input[name="task"]')) box.checked = ticks.has(box.value);
    for (const place of this.querySelectorAll<HTMLElement>('[data-tasks]')) {
      const progress = progressOf(tasksOf(place), ticks);
      place.dataset['state'] = stateOf(progress);
      for (const text of place.querySelectorAll('[data-progress]')) text.textContent = this.#write(progress);
      for (const bar of place.querySelectorAll('progress')) bar.value = progress.done;
    }
    for (const place of this.querySelectorAll<HTMLElement>('[data-position]')) {
      const pages = [...place.querySelectorAll<HTMLElement>('[data-tasks]')];
      const position = findPosition(pages.map(tasksOf), ticks);
      pages.forEach((page, index) => (page.hidden = index !== position));
      place.hidden = position === undefined;
    }
  }

  #write({ done, of }: Progress): string {
    return fill(this.#words.progress, (name) => String(name === 'done' ? done : of));
  }

  /** Show one of the messages that stand ready, and no other. */
  #say(name: string): void {
    for (const message of this.querySelectorAll<HTMLElement>('[data-said]')) message.hidden = message.dataset['said'] !== name;
  }

  #markdown(): string {
    const groups = [...this.querySelectorAll<HTMLElement>('[data-group]')].map(
      (group): TaskGroup => ({
        title: group.dataset['group'] ?? '',
        tasks: [...group.querySelectorAll<HTMLInputElement>('input[name="task"]')].map((box) => ({ id: box.value, text: box.labels?.[0]?.textContent ?? '' })),
      }),
    );
    return checklistMarkdown(this.dataset['title'] ?? document.title, groups, this.#read(), (progress) => `${fill(this.#words.progressDone, () => this.#write(progress))}.`);
  }
}

function tasksOf({ dataset }: HTMLElement): string[] {
  return (dataset['tasks'] ?? '').split(' ').filter((id) => id !== '');
}

/** Hand a text to the reader as a file. */
function save(name: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/markdown' }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}

customElements.define('guide-ticks', GuideTicks);
