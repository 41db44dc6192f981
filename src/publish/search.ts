import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';

/** Parts of Pagefind's older interfaces, which no page of this site uses. */
const UNUSED = ['pagefind-ui.js', 'pagefind-ui.css', 'pagefind-modular-ui.js', 'pagefind-modular-ui.css', 'pagefind-highlight.js'];

/**
 * Make the search index of a built site, in its folder `pagefind/`.
 *
 * @param language language of the content, whose word endings the index knows
 * @returns how many pages can be found
 * @throws when Pagefind reports an error
 */
export async function makeSearchIndex(site: string, language: string): Promise<number> {
  const { index, errors } = await createIndex({ forceLanguage: language });
  if (!index) throw new Error(`The search index could not be made: ${errors.join('; ')}`);
  let pages = 0;
  try {
    // Page by page in path order, so that the same site always gives the same index.
    for (const path of await findPages(site)) {
      const content = await readFile(join(site, path), 'utf8');
      if (!content.includes('data-pagefind-body')) continue;
      const added = await index.addHTMLFile({ sourcePath: path, content });
      if (added.errors.length > 0) throw new Error(`${path} could not be indexed: ${added.errors.join('; ')}`);
      pages += 1;
    }
    const written = await index.writeFiles({ outputPath: join(site, 'pagefind') });
    if (written.errors.length > 0) throw new Error(`The search index could not be written: ${written.errors.join('; ')}`);
  } finally {
    await close();
  }
  await layerStyles(join(site, 'pagefind', 'pagefind-component-ui.css'));
  await Promise.all(UNUSED.map((name) => rm(join(site, 'pagefind', name), { force: true })));
  return pages;
}

/** Puts the styles of the search dialog into the layer `pagefind`, so that those of the site outrank them. */
async function layerStyles(file: string): Promise<void> {
  await writeFile(file, `@layer pagefind {\n${await readFile(file, 'utf8')}\n}\n`);
}

async function findPages(site: string): Promise<string[]> {
  const all = await readdir(site, { recursive: true });
  return all.filter((path) => path.endsWith('.html')).map((path) => path.replaceAll('\\', '/')).sort();
}
