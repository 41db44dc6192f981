/**
 * Address of the Markdown edition of a page, which lies beside the page. Ask `hasEdition` whether there is one.
 *
 * @example
 * editionAddress('/guide/build/'); // '/guide/build.md'
 */
export function editionAddress(page: string): string {
  return `${page.replace(/\/$/, '')}.md`;
}

/** Whether a page has a Markdown edition: pages of the guide, single questions and listings do. */
export function hasEdition(page: string): boolean {
  return /^\/(guide\/[^/]+|faq\/[^/]+\/[^/]+|ecosystem\/(?!category\/)[^/]+)\/$/.test(page);
}
