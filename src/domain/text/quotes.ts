/**
 * A text of the terminal as pages write it: with typographic quotes, except around the value of an attribute, which
 * is typed as it stands.
 *
 * @example
 * setQuotes('Write <Term id="…"> behind "---".'); // 'Write <Term id="…"> behind “---”.'
 */
export function setQuotes(text: string): string {
  return text.replace(/="[^"]*"|"([^"]*)"/g, (found, quoted?: string) => (quoted === undefined ? found : `“${quoted}”`));
}
