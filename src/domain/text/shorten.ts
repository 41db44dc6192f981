/**
 * A text as a message quotes it: where it is longer, its beginning.
 *
 * @param most characters that are shown at the most
 */
export function shorten(text: string, most = 40): string {
  return text.length > most ? `${text.slice(0, most - 1)}…` : text;
}
