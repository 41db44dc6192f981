import { readFile } from 'node:fs/promises';
import { foldName } from '../rules/listing-names.ts';
import { readListingName } from './listing-name.ts';
import type { SourceFile } from './paths.ts';
import type { Touched } from './touched.ts';

/**
 * The status files that matter for what is touched: its own, and those of listings that it mentions, by
 * folder or by name.
 *
 * A link leads to a page only where the listing is public, and two public listings must not share a name.
 */
export async function findMentions(sources: readonly SourceFile[], touched: Touched): Promise<Touched> {
  const texts = await Promise.all(
    sources.filter(({ path, refused }) => touched(path) && !refused && /\.(mdx?|yaml)$/.test(path)).map(({ absolute }) => readFile(absolute, 'utf8').catch(() => '')),
  );
  const text = foldName(texts.join('\n'));
  const listings = await Promise.all(sources.filter(({ kind }) => kind === 'article').map(readListingName));
  const mentioned = new Set(listings.filter(({ slug, fields: { name } }) => text.includes(slug) || (name !== undefined && text.includes(foldName(name)))).map(({ slug }) => `status/${slug}.yaml`));
  return (path) => touched(path) || mentioned.has(path);
}
