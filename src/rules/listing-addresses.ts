import type { ListingFolder, Placed, PropertyPath } from './content.ts';

/** Every address that the page of a listing links to: of its fields and of its article. */
export function addressesOf({ fields: { website, support, links }, article, at }: ListingFolder): Placed[] {
  const field = (text: string | undefined, path: PropertyPath): Placed[] => (text === undefined ? [] : [{ text, ...at(path) }]);
  return [
    ...field(website, ['website']),
    ...field(support?.url, ['support', 'url']),
    ...Object.entries(links ?? {}).flatMap(([name, text]) => field(text, ['links', name])),
    ...article.links,
  ];
}
