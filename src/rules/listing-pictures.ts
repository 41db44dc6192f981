import type { Position } from '../domain/diagnostics.ts';
import type { ListingFolder, PropertyPath } from './content.ts';

/** A picture that a listing names, at the place where it does. */
export interface NamedPicture extends Position {
  /** Without a leading `./`. */
  name: string;
}

/** Every picture that a listing names: logos, screenshots and those of the article. */
export function namedPictures({ fields, article, at }: Pick<ListingFolder, 'fields' | 'article' | 'at'>): NamedPicture[] {
  const field = (name: string | undefined, path: PropertyPath): NamedPicture[] =>
    name === undefined ? [] : [{ name: dropDot(name), ...at(path) }];
  return [
    ...field(fields.logo, ['logo']),
    ...field(fields.logoDark, ['logoDark']),
    ...(fields.screenshots ?? []).flatMap(({ src }, index) => field(src, ['screenshots', index, 'src'])),
    ...article.images.map(({ text, line, column }) => ({ name: dropDot(text), line, column })),
  ];
}

function dropDot(name: string): string {
  return name.replace(/^\.\//, '');
}
