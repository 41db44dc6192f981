import { readFile } from 'node:fs/promises';
import type { ListingFolder } from '../rules/content.ts';
import { unreadableArticle } from './markdown.ts';
import type { SourceFile } from './paths.ts';
import { Problems, START } from './problems.ts';
import { parseYaml } from './yaml.ts';

/**
 * A listing of which only the name is read: enough for rules that compare other listings with it.
 *
 * Of what is wrong in it nothing is reported.
 */
export async function readListingName({ absolute, file, refused, names: [slug = ''] }: SourceFile): Promise<ListingFolder> {
  const text = refused ? undefined : await readFile(absolute, 'utf8').catch(() => undefined);
  const name = text === undefined ? undefined : readName(text, file);
  const at = () => START;
  return { file, slug, files: [], data: undefined, fields: name === undefined ? {} : { name }, at, atKey: at, article: unreadableArticle(START) };
}

/** The first field `name`. Words alone need no YAML. */
function readName(text: string, file: string): string | undefined {
  const line = /^name:.*$/m.exec(text)?.[0] ?? '';
  const plain = /^name: (\p{L}[\p{L}\p{N} ]*?)\s*$/u.exec(line)?.[1];
  if (plain !== undefined) return plain;
  const value = parseYaml(line, file, new Problems())?.value;
  const name: unknown = typeof value === 'object' && value !== null && 'name' in value ? value.name : undefined;
  return typeof name === 'string' ? name : undefined;
}
