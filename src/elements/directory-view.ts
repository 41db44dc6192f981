import type { CardLogo } from '../domain/card-logo.ts';
import { PAGE_SIZE, type DirectoryResult } from '../domain/directory.ts';
import { countPicked, type DirectoryFilter, type Facet } from '../domain/directory-filter.ts';
import type { NearListing } from '../domain/directory-nearest.ts';
import { encodeFilter } from '../domain/directory-url.ts';
import { type DirectoryWording, type DirectoryWords, wordDirectory } from '../domain/directory-wording.ts';
import { speak } from '../domain/text/sentence.ts';
import { CardList } from './card-list.ts';
import type { DirectoryData } from './directory-data.ts';
import { readWords } from './element-words.ts';
import { FilterChips } from './filter-chips.ts';

/** Announcements wait this long, so that a screen reader does not speak over the typing. */
const ANNOUNCE_AFTER = 400;

/** The parts of the directory that show a result: cards, count, chips, pages, and what to say when there is none. */
export class DirectoryView {
  readonly #root: HTMLElement;
  readonly #cards: CardList;
  readonly #near: CardList;
  readonly #chips: FilterChips;
  readonly #status: HTMLElement;
  readonly #wording: DirectoryWording;
  readonly #parts = new Map<string, HTMLElement>();
  #rest: () => void = () => {};
  #announcing: ReturnType<typeof setTimeout> | undefined;

  constructor(root: HTMLElement) {
    const status = root.querySelector<HTMLElement>('[role="status"]');
    if (!status) throw new Error('<listing-filter> needs a role="status" element.');
    const template = this.#template(root, 'card');
    const list = part(root, 'cards');
    this.#root = root;
    this.#status = status;
    this.#wording = wordDirectory(readWords<DirectoryWords>(root), speak(document.documentElement.lang));
    this.#cards = new CardList(list, template, this.#wording, Array.from({ length: list.childElementCount }, (_, row) => row));
    this.#near = new CardList(part(root, 'near-cards'), template, this.#wording);
    this.#chips = new FilterChips(part(root, 'chips'), this.#template(root, 'chip'), this.#template(root, 'clear-chip'));
  }

  /** Show a result: its number and what is in sight, the rest of it once `showRest` is called. `near` is asked only where there is none. */
  show(filter: DirectoryFilter, { index }: DirectoryData, { rows }: DirectoryResult, near: () => readonly NearListing[]): void {
    const pages = Math.max(1, Math.ceil(rows.length / PAGE_SIZE));
    const page = Math.min(filter.page, pages);
    const found = this.#wording.found(rows.length, index.directory.names.length);
    this.#cards.show(index, rows.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE));
    this.#showEmpty(index, rows.length === 0 ? near() : undefined);
    setHidden(this.#part('pager'), pages < 2);
    setText(this.#part('count'), found);
    this.#showPicked(countPicked(filter.picked), rows.length);
    this.announce(rows.length === 0 ? this.#wording.none : page > 1 ? this.#wording.foundOnPage(found, page, pages) : found);
    this.#rest = () => this.#showPager(filter, page, pages);
  }

  /** Show what is out of sight: the other cards, and the way to other pages below them. */
  showRest(): void {
    this.#cards.showRest();
    this.#rest();
  }

  /** Show the active filters. */
  showChips(filter: DirectoryFilter, labelOf: (facet: Facet, id: string) => string, focusElsewhere: () => void): void {
    this.#chips.show(filter, labelOf, focusElsewhere);
  }

  /** Give cards their logos, once those are there. */
  showLogos(logos: readonly (CardLogo | null)[]): void {
    this.#cards.showLogos(logos);
    this.#near.showLogos(logos);
  }

  /** Tell a screen reader that nothing could be asked. */
  announceFailure(): void {
    this.announce(this.#wording.failed);
  }

  /** Tell a screen reader, when the reader pauses. */
  announce(text: string): void {
    clearTimeout(this.#announcing);
    this.#announcing = setTimeout(() => (this.#status.textContent = text), ANNOUNCE_AFTER);
  }

  /** Let a keyboard go on from the number of results. */
  focusCount(): void {
    this.#part('count').focus({ preventScroll: true });
  }

  /** Go to the top of the result, as a new page would. */
  goToTop(): void {
    this.focusCount();
    this.#part('count').scrollIntoView({ block: 'start' });
  }

  #showEmpty(index: DirectoryData['index'], near: readonly NearListing[] | undefined): void {
    setHidden(this.#part('empty'), near === undefined);
    setHidden(this.#part('near'), near === undefined || near.length === 0);
    const missed = new Map(near?.map((listing) => [listing.row, listing.missed]));
    this.#near.show(index, [...missed.keys()], (row) => (missed.get(row)?.length ? this.#wording.missed(missed.get(row) ?? []) : ''));
    this.#near.showRest();
  }

  #showPager(filter: DirectoryFilter, page: number, pages: number): void {
    setText(this.#part('page'), this.#wording.page(page, pages));
    const link = (name: string, to: number): void => {
      const anchor = this.#part(name);
      setHidden(anchor, to < 1 || to > pages);
      const query = encodeFilter({ ...filter, page: to });
      anchor.setAttribute('href', `${location.pathname}${query === '' ? '' : `?${query}`}`);
    };
    link('previous', page - 1);
    link('next', page + 1);
  }

  #showPicked(picked: number, found: number): void {
    const count = this.#part('picked-count');
    setHidden(count, picked === 0);
    setText(count, String(picked));
    setText(this.#part('found'), this.#wording.count(found));
  }

  /** Parts are looked up once: the filters move in and out of their sheet, and no part comes later. */
  #part(name: string): HTMLElement {
    const known = this.#parts.get(name) ?? part(this.#root, name);
    this.#parts.set(name, known);
    return known;
  }

  #template(root: HTMLElement, name: string): HTMLTemplateElement {
    const template = part(root, name);
    if (!(template instanceof HTMLTemplateElement)) throw new Error(`<listing-filter> needs a <template> "${name}".`);
    return template;
  }
}

/** Write a text where it differs: what is written is laid out anew. */
function setText(element: HTMLElement, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}

function setHidden(element: HTMLElement, hidden: boolean): void {
  if (element.hidden !== hidden) element.hidden = hidden;
}

function part(root: HTMLElement, name: string): HTMLElement {
  const found = root.querySelector<HTMLElement>(`[data-part="${name}"]`);
  if (!found) throw new Error(`<listing-filter> needs a part "${name}".`);
  return found;
}
