import { type CardLogo } from '../domain/card-logo.ts';
import type { DirectoryIndex } from '../domain/directory-index.ts';
import type { DirectoryWording } from '../domain/directory-wording.ts';
import { CardSlot, makeLogo, type ShownLogo } from './card-slot.ts';

/** So many logos are kept for when their cards are shown again: what is deleted from a search was just typed. */
const MOST_KEPT = 240;
/** So many cards of a list that has just grown are taken to be in sight. */
const SIGHT = 8;
/** Cards this near to the window are in sight: those above may become shorter. */
const NEAR = '50px';

/** A list of cards that shows rows of a directory: those in sight first, the others when it is told to. */
export class CardList {
  readonly #list: HTMLElement;
  readonly #template: HTMLTemplateElement;
  readonly #wording: DirectoryWording;
  readonly #slots: CardSlot[];
  /** Cards that are not shown now, to be shown again. */
  readonly #spare: CardSlot[] = [];
  readonly #kept = new Map<number, ShownLogo>();
  readonly #seen = new Set<Element>();
  readonly #watch = new IntersectionObserver((changes) => {
    for (const { target, isIntersecting } of changes) this.#seen[isIntersecting ? 'add' : 'delete'](target);
  }, { rootMargin: NEAR });
  #rest: () => void = () => {};

  /** @param rows what the cards show that are in the list already, in their order */
  constructor(list: HTMLElement, template: HTMLTemplateElement, wording: DirectoryWording, rows: readonly number[] = []) {
    this.#list = list;
    this.#template = template;
    this.#wording = wording;
    const cards = [...list.children].filter((card) => card instanceof HTMLElement);
    this.#slots = cards.map((card) => new CardSlot(template, wording, card));
    this.#slots.forEach((slot, position) => {
      const row = rows[position];
      if (row !== undefined) this.#kept.set(row, slot.adopt(row));
      this.#watch.observe(slot.item);
    });
  }

  /** Show these rows, in this order, and nothing else: those out of sight once `showRest` is called. `under` gives a line to stand under a card. */
  show(index: DirectoryIndex, rows: readonly number[], under: (row: number) => string = () => ''): void {
    for (const slot of this.#slots.splice(rows.length)) this.#remove(slot);
    const fill = (position: number): void => {
      const row = rows[position];
      if (row === undefined) return;
      const slot = this.#slots[position] ?? this.#add();
      slot.show(index, row, under(row));
      const logo = this.#kept.get(row);
      if (logo && slot.blank) slot.showLogo(logo);
    };
    const later: number[] = [];
    for (const position of rows.keys()) {
      const slot = this.#slots[position];
      // Cards that are added are added in their order.
      if (slot ? this.#seen.has(slot.item) : position < SIGHT && this.#slots.length === position) fill(position);
      else later.push(position);
    }
    this.#rest = () => later.forEach(fill);
  }

  /** Show what was left for later. */
  showRest(): void {
    this.#rest();
    this.#rest = () => {};
  }

  /** Give cards their logos. */
  showLogos(logos: readonly (CardLogo | null)[]): void {
    if (this.#kept.size > MOST_KEPT) this.#kept.clear();
    for (const slot of this.#slots) {
      const logo = slot.row === undefined ? undefined : logos[slot.row];
      if (slot.row === undefined || !logo || !slot.blank) continue;
      const shown = makeLogo(this.#template, logo);
      this.#kept.set(slot.row, shown);
      slot.showLogo(shown);
    }
  }

  #add(): CardSlot {
    const slot = this.#spare.pop() ?? new CardSlot(this.#template, this.#wording);
    this.#slots.push(slot);
    this.#list.append(slot.item);
    this.#watch.observe(slot.item);
    return slot;
  }

  #remove(slot: CardSlot): void {
    this.#watch.unobserve(slot.item);
    this.#seen.delete(slot.item);
    this.#spare.push(slot);
    slot.item.remove();
  }
}
