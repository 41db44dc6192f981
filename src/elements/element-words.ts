/**
 * The words that a page gives to an element, as JSON in `data-words`.
 *
 * Elements have no words of their own, so that they speak the language of the page and browsers load no other.
 *
 * @throws when the page gives none
 */
export function readWords<W>(element: HTMLElement): W {
  const text = element.dataset['words'];
  if (text === undefined) throw new Error(`<${element.localName}> needs data-words.`);
  const words: W = JSON.parse(text);
  return words;
}
