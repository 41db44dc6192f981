/**
 * Text as Markdown shows it and nothing more: on one line, and none of its signs is markup, a cell or a link.
 *
 * Names and titles come from outside; what is written with them is read on pages of other people.
 *
 * @example
 * escapeMarkdown('<b>#1</b>'); // '\\<b\\>\\#1\\</b\\>'
 */
export function escapeMarkdown(text: string): string {
  return text.replace(/\s+/g, ' ').trim().replace(/[\\`*_[\]<>|#]/g, '\\$&');
}
