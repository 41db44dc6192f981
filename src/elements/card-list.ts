import { type CardLogo, type CardPicture } from '../domain/card-logo.ts';
import type { DirectoryIndex } from '../domain/directory-index.ts';
import { cardText } from '../domain/directory-wording.ts';

/** So many cards are kept for when they are shown again: what is deleted from a search was just typed. */
const MOST_KEPT = 240;

/** A list of cards that shows rows of a directory. Cards are made from one template, and kept where a row stays. */
export class CardList {
  readonly #list: HTMLElement;
  readonly #template: HTMLTemplateElement;
  readonly #kept = new Map<number, HTMLElement>();

  /** @param rows what the cards show that are in the list already, in their order */
  constructor(list: HTMLElement, template: HTMLTemplateElement, rows: readonly number[] = []) {
    this.#list = list;
    this.#template = template;
    const cards = [...list.children].filter((card) => card instanceof HTMLElement);
    rows.forEach((row, position) => {
      const card = cards[position];
      if (card) this.#kept.set(row, card);
    });
  }

  /** Show these rows, in this order, and nothing else. `under` gives a line to stand under a card. */
  show(index: DirectoryIndex, rows: readonly number[], logos: readonly (CardLogo | null)[] | undefined, under?: (row: number) => string): void {
    if (this.#kept.size > MOST_KEPT) this.#kept.clear();
    const cards = rows.map((row) => {
      const card = this.#kept.get(row) ?? makeCard(this.#template, index, row);
      this.#kept.set(row, card);
      if (under) writeUnder(card, under(row));
      return card;
    });
    this.#list.replaceChildren(...cards);
    // Words first: reading a dozen drawings takes longer than all the rest, and nobody types by looking at them.
    if (logos) requestAnimationFrame(() => setTimeout(() => this.showLogos(logos)));
  }

  /** Give the cards that were made without a logo theirs. */
  showLogos(logos: readonly (CardLogo | null)[]): void {
    for (const [row, card] of this.#kept) if (card.dataset['logo'] === 'missing') setLogo(card, logos[row]);
  }
}

function makeCard(template: HTMLTemplateElement, index: DirectoryIndex, row: number): HTMLElement {
  const card = document.importNode(template.content, true).firstElementChild;
  const link = card?.querySelector('a');
  if (!(card instanceof HTMLElement) || !link) throw new Error('The template of a card needs one element with a link.');
  const { name, tagline, slug, status, categories, notes } = cardText(index, row);
  link.textContent = name;
  link.href = `/ecosystem/${slug}/`;
  part(card, 'tagline').textContent = tagline;
  part(card, 'categories').textContent = categories;
  for (const mark of card.querySelectorAll<HTMLElement>('[data-status]')) if (mark.dataset['status'] !== status) mark.remove();
  const first = part(card, 'note');
  for (const text of notes) {
    const note = first.cloneNode();
    note.textContent = text;
    first.before(note);
  }
  first.remove();
  card.dataset['logo'] = 'missing';
  return card;
}

function setLogo(card: HTMLElement, logo: CardLogo | null | undefined): void {
  const [light, dark] = card.querySelectorAll('img');
  const tile = light?.parentElement;
  if (!light || !tile || !logo) return;
  delete card.dataset['logo'];
  setPicture(light, logo.light);
  if (dark && logo.dark) setPicture(dark, logo.dark);
  if (!logo.dark) {
    dark?.remove();
    light.classList.remove('on-light');
  }
  tile.classList.toggle('plate-light', logo.plate.light);
  tile.classList.toggle('plate-dark', logo.plate.dark);
}

function setPicture(image: HTMLImageElement, { src, srcset, width, height }: CardPicture): void {
  image.width = width;
  image.height = height;
  if (srcset !== '') image.srcset = srcset;
  image.src = src;
}

function writeUnder(card: HTMLElement, text: string): void {
  const line = card.querySelector('[data-part="under"]') ?? card.querySelector('[data-part="categories"]')?.cloneNode();
  if (!(line instanceof HTMLElement)) return;
  line.dataset['part'] = 'under';
  line.textContent = text;
  line.hidden = text === '';
  part(card, 'categories').parentElement?.append(line);
}

function part(card: HTMLElement, name: string): HTMLElement {
  const found = card.querySelector<HTMLElement>(`[data-part="${name}"]`);
  if (!found) throw new Error(`A card needs a part "${name}".`);
  return found;
}
