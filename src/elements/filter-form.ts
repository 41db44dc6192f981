import { type DirectoryFilter, defaultSort, type Facet, FACETS, SORTS, tidySearch } from '../domain/directory-filter.ts';

/** The fields of the directory's form, read and written as a filter. */
export class FilterForm {
  readonly #form: HTMLFormElement;
  readonly #search: HTMLInputElement;
  readonly #sort: HTMLSelectElement;
  readonly #boxes: ReadonlyMap<Facet, readonly HTMLInputElement[]>;

  constructor(form: HTMLFormElement) {
    const search = form.querySelector<HTMLInputElement>('input[type="search"]');
    const sort = form.querySelector('select');
    if (!search || !sort) throw new Error('The form of the directory needs a search field and a <select>.');
    this.#form = form;
    this.#search = search;
    this.#sort = sort;
    this.#boxes = new Map(FACETS.map((facet) => [facet, [...form.querySelectorAll<HTMLInputElement>(`input[name="${facet}"]`)]]));
  }

  /** The ids of every option that can be ticked. */
  get options(): Record<Facet, readonly string[]> {
    return this.#perFacet((boxes) => boxes.map(({ value }) => value));
  }

  /** What the form asks for. @param searchedBefore the search until now: with the first letter the best match comes first */
  read(searchedBefore: string): DirectoryFilter {
    const q = tidySearch(this.#search.value);
    const usual = defaultSort(q);
    const chosen = SORTS.find((sort) => sort === this.#sort.value) ?? usual;
    const kept = chosen === defaultSort(searchedBefore) ? usual : chosen;
    return {
      q,
      picked: this.#perFacet((boxes) => boxes.filter(({ checked }) => checked).map(({ value }) => value)),
      sort: q === '' && kept === 'relevance' ? usual : kept,
      page: 1,
    };
  }

  /** Show a filter in the form. The search field is left alone while it says the same in other blanks. */
  write({ q, picked, sort }: DirectoryFilter): void {
    if (tidySearch(this.#search.value) !== q) this.#search.value = q;
    for (const [facet, boxes] of this.#boxes) for (const box of boxes) box.checked = picked[facet].includes(box.value);
    for (const option of this.#sort.options) if (option.value === 'relevance' && option.hidden !== (q === '')) option.hidden = option.disabled = q === '';
    if (this.#sort.value !== sort) this.#sort.value = sort;
  }

  /** Show how many listings each tick would give. What would give none cannot be ticked. */
  showCounts(counts: Readonly<Record<Facet, Readonly<Record<string, number>>>>): void {
    for (const [facet, boxes] of this.#boxes) {
      for (const box of boxes) {
        const count = counts[facet][box.value] ?? 0;
        const text = box.parentElement?.querySelector('[data-count]');
        if (text && text.textContent !== String(count)) text.textContent = String(count);
        const disabled = count === 0 && !box.checked;
        if (box.disabled !== disabled) box.disabled = disabled;
      }
      const summary = this.#form.querySelector(`[data-picked="${facet}"]`);
      const ticked = boxes.filter(({ checked }) => checked).length;
      const text = ticked === 0 ? '' : String(ticked);
      if (summary && summary.textContent !== text) summary.textContent = text;
    }
  }

  /** The text beside an option. */
  labelOf(facet: Facet, id: string): string {
    const box = this.#boxes.get(facet)?.find(({ value }) => value === id);
    return box?.parentElement?.querySelector('[data-label]')?.textContent ?? id;
  }

  #perFacet(list: (boxes: readonly HTMLInputElement[]) => string[]): Record<Facet, string[]> {
    const of = (facet: Facet): string[] => list(this.#boxes.get(facet) ?? []);
    return { category: of('category'), plan: of('plan'), appears: of('appears'), access: of('access'), data: of('data'), status: of('status'), auth: of('auth') };
  }
}
