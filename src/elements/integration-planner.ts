import { combine, type IntegrationPlan, type PlannedListing } from '../domain/planner.ts';
import { formatAllOf, formatAnyOf } from '../domain/text/name-lists.ts';
import { foldText } from '../domain/text/search-text.ts';
import { formatPlanCsv } from '../domain/planner-csv.ts';
import { formatSelection, readSelection } from '../domain/planner-url.ts';
import { speak } from '../domain/text/sentence.ts';
import type { Words } from '../words/catalog.ts';
import { readWords } from './element-words.ts';

/** What a page gives it to say. */
export interface PlannerWords extends Pick<Words['planner'], 'live' | 'columns'>, Pick<Words['terms'], 'access' | 'sensitivity' | 'lists'> {}

/**
 * `<integration-planner>`: adds up what the ticked integrations need, and keeps the choice in the address.
 *
 * The sheet holds a row for every permission and event; those that are needed are shown. Facts of an integration are
 * fetched once it is ticked, from this site.
 */
export class IntegrationPlanner extends HTMLElement {
  #abort = new AbortController();
  #facts = new Map<string, Promise<PlannedListing>>();
  #turn = 0;
  #words = readWords<PlannerWords>(this);
  #say = speak(document.documentElement.lang).say;

  connectedCallback(): void {
    const form = this.querySelector('form');
    if (!form) throw new Error('<integration-planner> needs a form.');
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    const boxes = [...form.querySelectorAll<HTMLInputElement>('input[name="with"]')];
    const search = this.#find<HTMLInputElement>('input[type="search"]');

    for (const element of this.querySelectorAll('[data-enhanced]')) element.toggleAttribute('hidden', false);
    for (const element of this.querySelectorAll('[data-basic]')) element.toggleAttribute('hidden', true);
    const restore = (): void => {
      const chosen = readSelection(location.search);
      for (const box of boxes) box.checked = chosen.includes(box.value);
      void this.#update(boxes);
    };
    form.addEventListener('submit', (event) => event.preventDefault(), { signal });
    form.addEventListener('change', ({ target }) => {
      if (target === search) return;
      history.replaceState(null, '', `${location.pathname}${formatSelection(valuesOf(boxes))}`);
      void this.#update(boxes);
    }, { signal });
    search.addEventListener('input', () => this.#narrow(boxes, foldText(search.value)), { signal });
    window.addEventListener('popstate', restore, { signal });
    this.#find('[data-print]').addEventListener('click', () => window.print(), { signal });
    this.#find('[data-copy]').addEventListener('click', () => void this.#copy(), { signal });
    restore();
  }

  disconnectedCallback(): void {
    this.#abort.abort();
  }

  /** Show the names that hold a folded text, and those that are ticked. */
  #narrow(boxes: readonly HTMLInputElement[], wanted: string): void {
    let count = 0;
    for (const box of boxes) {
      const row = box.closest('li');
      const fits = (row?.dataset['name'] ?? '').includes(wanted);
      if (fits) count += 1;
      if (row) row.hidden = !fits && !box.checked;
    }
    const { found, foundNone } = this.#words.live;
    this.#find('[data-found]').textContent = wanted === '' ? '' : count === 0 ? foundNone : this.#say(found, { count });
  }

  async #update(boxes: readonly HTMLInputElement[]): Promise<void> {
    const turn = ++this.#turn;
    const chosen = valuesOf(boxes);
    const failed = this.#find('[data-failed]');
    try {
      const listings = await Promise.all(chosen.map((slug) => this.#load(slug)));
      if (turn !== this.#turn) return;
      failed.hidden = true;
      this.#find('[data-sheet]').hidden = listings.length === 0;
      this.#find('[data-empty]').hidden = listings.length > 0;
      this.#show(listings, combine(listings));
    } catch {
      failed.hidden = turn !== this.#turn;
    }
  }

  #load(slug: string): Promise<PlannedListing> {
    const known = this.#facts.get(slug) ?? fetchFacts(slug);
    this.#facts.set(slug, known);
    known.catch(() => this.#facts.delete(slug));
    return known;
  }

  #show(listings: readonly PlannedListing[], { permissions, needs, events, clashes }: IntegrationPlan): void {
    const { live, lists } = this.#words;
    const say = this.#say;
    this.#find('[data-summary]').textContent = say(live.summary, {
      integrations: say(live.integrations, { count: listings.length }),
      permissions: say(live.permissions, { count: permissions.length }),
      events: say(live.events, { count: events.length }),
    });
    this.#fill('chosen', listings.map(({ name, permissions: asked }) => say(live.chosen, { name, permissions: asked.length === 0 ? live.byKey : say(live.permissions, { count: asked.length }) })));
    this.#fill('needs', needs.length === 0 ? [live.everyPlan] : needs.map(({ anyOf, by }) => say(live.need, { plans: formatAnyOf(anyOf, lists), names: formatAllOf(by, lists) })));
    this.#fill('clashes', clashes.map(({ record, by }) => say(live.clash, { names: formatAllOf(by, lists), record })));
    for (const [part, size] of [['clashes', clashes.length], ['events', events.length], ['permissions', permissions.length]] as const) {
      this.#find(`[data-part="${part}"]`).hidden = size === 0;
    }
    for (const row of this.querySelectorAll<HTMLElement>('[data-event]')) {
      const event = events.find(({ id }) => id === row.dataset['event']);
      row.hidden = event === undefined;
      const place = row.querySelector('[data-for]');
      if (place) place.textContent = event ? say(live.eventFor, { names: formatAllOf(event.by, lists) }) : '';
    }
    for (const row of this.querySelectorAll<HTMLElement>('[data-scope]')) {
      const asking = permissions.find(({ id }) => id === row.dataset['scope'])?.asking ?? [];
      row.hidden = asking.length === 0;
      row.querySelector('[data-asking]')?.replaceChildren(...asking.map(({ name, why }) => this.#clone('asking', [say(live.asking, { name }), why])));
    }
    for (const area of this.querySelectorAll<HTMLElement>('[data-area]')) area.hidden = area.querySelector('[data-scope]:not([hidden])') === null;
    const csv = formatPlanCsv(listings, this.#words);
    this.#find('[data-csv]').setAttribute('href', `data:text/csv;charset=utf-8,${encodeURIComponent(csv)}`);
    this.#find('[data-copied]').textContent = '';
  }

  #fill(list: string, lines: readonly string[]): void {
    this.#find(`[data-${list}]`).replaceChildren(...lines.map((line) => this.#clone('line', [line])));
  }

  #clone(name: string, texts: readonly string[]): Node {
    const copy = this.#find<HTMLTemplateElement>(`template[data-template="${name}"]`).content.cloneNode(true);
    const places = copy instanceof DocumentFragment ? copy.querySelectorAll('dt, dd, li') : [];
    for (const [index, place] of [...places].entries()) place.textContent = texts[index] ?? '';
    return copy;
  }

  async #copy(): Promise<void> {
    const copied = await navigator.clipboard.writeText(location.href).then(() => true, () => false);
    this.#find('[data-copied]').textContent = copied ? this.#words.live.copied : this.#words.live.copyFailed;
  }

  #find<E extends HTMLElement = HTMLElement>(selector: string): E {
    const element = this.querySelector<E>(selector);
    if (!element) throw new Error(`<integration-planner> needs ${selector}.`);
    return element;
  }
}

async function fetchFacts(slug: string): Promise<PlannedListing> {
  const response = await fetch(`/planner/${slug}.json`);
  if (!response.ok) throw new Error(`${slug}: ${response.status}`);
  const facts: PlannedListing = await response.json();
  return facts;
}

function valuesOf(boxes: readonly HTMLInputElement[]): string[] {
  return boxes.filter(({ checked }) => checked).map(({ value }) => value);
}

customElements.define('integration-planner', IntegrationPlanner);
