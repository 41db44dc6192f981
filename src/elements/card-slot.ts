import { type CardLogo, type CardPicture } from '../domain/card-logo.ts';
import type { DirectoryIndex } from '../domain/directory-index.ts';
import { cardText, type DirectoryWording } from '../domain/directory-wording.ts';

/**
 * A place in a list of cards. The card that stands in it becomes another one by the words in which they differ.
 *
 * A card that stays where it is costs a browser a tenth of one that is made anew, above all in style and layout.
 */
export class CardSlot {
  readonly item: HTMLElement;
  readonly #template: HTMLTemplateElement;
  readonly #wording: DirectoryWording;
  readonly #link: HTMLAnchorElement;
  #row: number | undefined;
  #under = '';
  #tile: HTMLElement;
  #blank = true;

  /** @param item a card that is in the page already; without one, the slot makes its own from the template */
  constructor(template: HTMLTemplateElement, wording: DirectoryWording, item?: HTMLElement) {
    const card = item ?? makeCard(template);
    const link = card.querySelector('a');
    if (!link) throw new Error('A card needs a link.');
    this.item = card;
    this.#template = template;
    this.#wording = wording;
    this.#link = link;
    this.#tile = part(card, 'logo');
  }

  /** The row that the slot shows; `undefined` before it has shown one. */
  get row(): number | undefined {
    return this.#row;
  }

  /** Whether the card has no logo yet. */
  get blank(): boolean {
    return this.#blank;
  }

  /** Take it that the card shows this row already. @returns where its logo stands */
  adopt(row: number): HTMLElement {
    this.#row = row;
    this.#blank = false;
    return this.#tile;
  }

  /** Show a tile, which may stand in another slot until now; without one a blank one, so that no logo stands beside another name. */
  showTile(tile: HTMLElement | undefined): void {
    if (tile === undefined ? this.#blank : tile === this.#tile) return;
    const shown = tile ?? makeBlankTile(this.#template);
    const place = this.item.querySelector('article');
    if (this.#tile.parentElement === place) this.#tile.replaceWith(shown);
    else place?.prepend(shown);
    this.#tile = shown;
    this.#blank = tile === undefined;
  }

  /** Show a row, and a line under it where `under` is not empty. */
  show(index: DirectoryIndex, row: number, under: string): void {
    if (row !== this.#row) this.#write(index, row);
    if (under !== this.#under) this.#writeUnder(under);
  }

  #write(index: DirectoryIndex, row: number): void {
    const { name, tagline, slug, status, categories, notes } = cardText(index, row, this.#wording);
    this.#row = row;
    setText(this.#link, name);
    this.#link.setAttribute('href', `/ecosystem/${slug}/`);
    setText(part(this.item, 'tagline'), tagline);
    setText(part(this.item, 'categories'), categories);
    this.#writeStatus(status);
    this.#writeNotes(notes);
  }

  #writeStatus(status: string): void {
    const shown = this.item.querySelector<HTMLElement>('[data-status]');
    if (shown?.dataset['status'] === status) return;
    shown?.remove();
    const mark = this.#template.content.querySelector(`[data-status="${status}"]`);
    if (mark) part(this.item, 'categories').after(document.importNode(mark, true));
  }

  #writeNotes(texts: readonly string[]): void {
    const notes = [...this.item.querySelectorAll('[data-part="note"]')];
    for (const surplus of notes.splice(texts.length)) surplus.remove();
    let last = notes.at(-1) ?? this.item.querySelector('[data-status]') ?? part(this.item, 'categories');
    texts.forEach((text, position) => {
      const note = notes[position] ?? document.importNode(part(this.#template.content, 'note'), true);
      setText(note, text);
      if (position < notes.length) return;
      last.after(note);
      last = note;
    });
  }

  #writeUnder(text: string): void {
    this.#under = text;
    const line = this.item.querySelector('[data-part="under"]') ?? part(this.item, 'categories').cloneNode();
    if (!(line instanceof HTMLElement)) return;
    line.dataset['part'] = 'under';
    line.textContent = text;
    line.hidden = text === '';
    part(this.item, 'categories').parentElement?.append(line);
  }
}

/** A tile without a logo, as it stands until one has come. */
function makeBlankTile(template: HTMLTemplateElement): HTMLElement {
  const tile = document.importNode(part(template.content, 'logo'), false);
  tile.classList.remove('plate-light', 'plate-dark');
  return tile;
}

/** A tile with a logo. */
export function makeTile(template: HTMLTemplateElement, { light, dark, plate }: CardLogo): HTMLElement {
  const tile = makeBlankTile(template);
  const [first, second] = document.importNode(part(template.content, 'logo'), true).querySelectorAll('img');
  if (!first || !second) throw new Error('The template of a card needs an image for each theme.');
  setPicture(first, light);
  if (dark) setPicture(second, dark);
  else first.classList.remove('on-light');
  tile.append(first, ...(dark ? [second] : []));
  tile.classList.toggle('plate-light', plate.light);
  tile.classList.toggle('plate-dark', plate.dark);
  return tile;
}

function makeCard(template: HTMLTemplateElement): HTMLElement {
  const card = document.importNode(template.content, true).firstElementChild;
  if (!(card instanceof HTMLElement)) throw new Error('The template of a card needs one element.');
  for (const mark of card.querySelectorAll('[data-status], [data-part="note"]')) mark.remove();
  part(card, 'logo').replaceWith(makeBlankTile(template));
  return card;
}

function setPicture(image: HTMLImageElement, { src, srcset, width, height }: CardPicture): void {
  image.width = width;
  image.height = height;
  if (srcset !== '') image.srcset = srcset;
  image.src = src;
}

/** Change a text where it stands: a text that is replaced is styled and laid out anew. */
function setText(element: Element, text: string): void {
  const only = element.firstChild;
  if (only instanceof Text && only.nextSibling === null) only.data = text;
  else element.textContent = text;
}

function part(card: ParentNode, name: string): HTMLElement {
  const found = card.querySelector<HTMLElement>(`[data-part="${name}"]`);
  if (!found) throw new Error(`A card needs a part "${name}".`);
  return found;
}
