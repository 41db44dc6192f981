import { type CardLogo, type CardPicture } from '../domain/card-logo.ts';
import type { DirectoryIndex } from '../domain/directory-index.ts';
import { cardText, type DirectoryWording } from '../domain/directory-wording.ts';

/** The status that has no mark. */
const USUAL_STATUS = 'available';

/** A logo as a card shows it. */
export interface ShownLogo {
  images: readonly HTMLImageElement[];
  plate: CardLogo['plate'];
}

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
  readonly #tagline: HTMLElement;
  readonly #categories: HTMLElement;
  readonly #tile: HTMLElement;
  /** Marks of statuses that the card has shown, to be shown again: a mark is a drawing, and takes longer to make than the words of a card. */
  readonly #marks = new Map<string, HTMLElement>();
  #mark: HTMLElement | undefined;
  readonly #notes: Element[];
  #row: number | undefined;
  #under = '';

  /** @param item a card that is in the page already; without one, the slot makes its own from the template */
  constructor(template: HTMLTemplateElement, wording: DirectoryWording, item?: HTMLElement) {
    const card = item ?? makeCard(template);
    const link = card.querySelector('a');
    if (!link) throw new Error('A card needs a link.');
    this.item = card;
    this.#template = template;
    this.#wording = wording;
    this.#link = link;
    this.#tagline = part(card, 'tagline');
    this.#categories = part(card, 'categories');
    this.#tile = part(card, 'logo');
    this.#mark = card.querySelector<HTMLElement>('[data-status]') ?? undefined;
    this.#notes = [...card.querySelectorAll('[data-part="note"]')];
  }

  /** The row that the slot shows; `undefined` before it has shown one. */
  get row(): number | undefined {
    return this.#row;
  }

  /** Whether the card has no logo yet. */
  get blank(): boolean {
    return this.#tile.childElementCount === 0;
  }

  /** Take it that the card shows this row already. @returns its logo */
  adopt(row: number): ShownLogo {
    const { classList } = this.#tile;
    this.#row = row;
    return { images: [...this.#tile.querySelectorAll('img')], plate: { light: classList.contains('plate-light'), dark: classList.contains('plate-dark') } };
  }

  /** Show a row, and a line under it where `under` is not empty. Another row has no logo before it is given one: none stands beside another name. */
  show(index: DirectoryIndex, row: number, under: string): void {
    if (row !== this.#row) this.#write(index, row);
    if (under !== this.#under) this.#writeUnder(under);
  }

  /** Show a logo, which may stand in another slot until now. */
  showLogo({ images, plate }: ShownLogo): void {
    this.#tile.replaceChildren(...images);
    this.#tile.classList.toggle('plate-light', plate.light);
    this.#tile.classList.toggle('plate-dark', plate.dark);
  }

  #write(index: DirectoryIndex, row: number): void {
    const { name, tagline, slug, status, categories, notes } = cardText(index, row, this.#wording);
    this.#row = row;
    this.#tile.replaceChildren();
    setText(this.#link, name);
    this.#link.setAttribute('href', `/ecosystem/${slug}/`);
    setText(this.#tagline, tagline);
    setText(this.#categories, categories);
    this.#writeStatus(status);
    this.#writeNotes(notes);
  }

  #writeStatus(status: string): void {
    if ((this.#mark?.dataset['status'] ?? USUAL_STATUS) === status) return;
    this.#mark?.remove();
    this.#mark = status === USUAL_STATUS ? undefined : (this.#marks.get(status) ?? this.#makeMark(status));
    if (this.#mark) this.#categories.after(this.#mark);
  }

  #makeMark(status: string): HTMLElement | undefined {
    const made = this.#template.content.querySelector<HTMLElement>(`[data-status="${status}"]`);
    if (!made) return undefined;
    const mark = document.importNode(made, true);
    this.#marks.set(status, mark);
    return mark;
  }

  #writeNotes(texts: readonly string[]): void {
    for (const surplus of this.#notes.splice(texts.length)) surplus.remove();
    texts.forEach((text, position) => {
      const note = this.#notes[position] ?? document.importNode(part(this.#template.content, 'note'), true);
      setText(note, text);
      if (position < this.#notes.length) return;
      (this.#notes.at(-1) ?? this.#mark ?? this.#categories).after(note);
      this.#notes.push(note);
    });
  }

  #writeUnder(text: string): void {
    this.#under = text;
    const line = this.item.querySelector('[data-part="under"]') ?? this.#categories.cloneNode();
    if (!(line instanceof HTMLElement)) return;
    line.dataset['part'] = 'under';
    line.textContent = text;
    line.hidden = text === '';
    this.#categories.parentElement?.append(line);
  }
}

/** Make the images of a logo: one, or one for each theme. */
export function makeLogo(template: HTMLTemplateElement, { light, dark, plate }: CardLogo): ShownLogo {
  const [first, second] = document.importNode(part(template.content, 'logo'), true).querySelectorAll('img');
  if (!first || !second) throw new Error('The template of a card needs an image for each theme.');
  setPicture(first, light);
  if (dark) setPicture(second, dark);
  else first.classList.remove('on-light');
  return { images: dark ? [first, second] : [first], plate };
}

function makeCard(template: HTMLTemplateElement): HTMLElement {
  const card = document.importNode(template.content, true).firstElementChild;
  if (!(card instanceof HTMLElement)) throw new Error('The template of a card needs one element.');
  for (const mark of card.querySelectorAll('[data-status], [data-part="note"]')) mark.remove();
  part(card, 'logo').replaceChildren();
  part(card, 'logo').classList.remove('plate-light', 'plate-dark');
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
