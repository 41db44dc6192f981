import { type DirectoryFilter, type Facet, FACETS } from '../domain/directory-filter.ts';

/** What a click on a chip takes out of the filter. */
export interface Removal {
  facet: Facet;
  id: string;
}

/** The active filters as buttons that remove them. */
export class FilterChips {
  readonly #list: HTMLElement;
  readonly #chip: HTMLTemplateElement;
  readonly #clear: HTMLTemplateElement;
  #asked = '';

  constructor(list: HTMLElement, chip: HTMLTemplateElement, clear: HTMLTemplateElement) {
    this.#list = list;
    this.#chip = chip;
    this.#clear = clear;
  }

  /** Show a filter. A focused chip that goes hands the focus to the one that takes its place. */
  show({ q, picked }: DirectoryFilter, labelOf: (facet: Facet, id: string) => string, focusElsewhere: () => void): void {
    const asked = JSON.stringify([picked, q === '']);
    if (asked === this.#asked) return;
    this.#asked = asked;
    const focused = [...this.#list.children].findIndex((item) => item.contains(document.activeElement));
    const chips = FACETS.flatMap((facet) => picked[facet].map((id) => this.#make(labelOf(facet, id), { facet, id })));
    const clear = document.importNode(this.#clear.content, true);
    this.#list.hidden = chips.length === 0;
    this.#list.replaceChildren(...chips, ...(chips.length + (q === '' ? 0 : 1) > 1 ? [clear] : []));
    if (focused === -1) return;
    const next = this.#list.children[Math.min(focused, chips.length - 1)]?.querySelector('button');
    if (next) next.focus();
    else focusElsewhere();
  }

  /** What the chip at this place removes; `undefined` where there is none. */
  static removalAt(target: EventTarget | null): Removal | undefined {
    const { facet: name, id } = (target instanceof Element && target.closest<HTMLElement>('[data-facet]')?.dataset) || {};
    const facet = FACETS.find((known) => known === name);
    return facet && id !== undefined ? { facet, id } : undefined;
  }

  #make(label: string, { facet, id }: Removal): DocumentFragment {
    const chip = document.importNode(this.#chip.content, true);
    const button = chip.querySelector('button');
    const text = chip.querySelector('[data-part="label"]');
    if (!button || !text) throw new Error('The template of a chip needs a <button> and a label.');
    text.textContent = label;
    button.dataset['facet'] = facet;
    button.dataset['id'] = id;
    return chip;
  }
}
