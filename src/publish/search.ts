import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { listFiles } from './site-files.ts';

/** Parts of Pagefind's older interfaces, which no page of this site uses. */
const UNUSED = new Set(['pagefind-ui.js', 'pagefind-ui.css', 'pagefind-modular-ui.js', 'pagefind-modular-ui.css', 'pagefind-highlight.js']);

/** Sent one by one, pages wait for each other: half of the time that the index takes. */
const PAGES_AT_ONCE = 16;

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
  const ended = whenIdle();
  try {
    const paths = listFiles(site).flatMap((path) => (path.endsWith('.html') ? [path.slice(1)] : []));
    for (let start = 0; start < paths.length; start += PAGES_AT_ONCE) {
      const read = paths.slice(start, start + PAGES_AT_ONCE).map((path) => ({ sourcePath: path, content: readFileSync(join(site, path), 'utf8') }));
      const found = read.filter(({ content }) => content.includes('data-pagefind-body'));
      // Taken up in the order in which they are sent, that of their paths, so that the same site always gives the same index.
      const added = await Promise.race([Promise.all(found.map((page) => index.addHTMLFile(page))), ended.promise]);
      for (const [place, { sourcePath }] of found.entries()) {
        const wrong = added[place]?.errors ?? [];
        if (wrong.length > 0) throw new Error(`${sourcePath} could not be indexed: ${wrong.join('; ')}`);
      }
      pages += found.length;
    }
    // Written here and not by Pagefind, whose process ends without a word where a disk is full.
    const made = await Promise.race([index.getFiles(), ended.promise]);
    if (made.errors.length > 0) throw new Error(`The search index could not be made: ${made.errors.join('; ')}`);
    for (const { path, content } of made.files.filter((file) => !UNUSED.has(file.path))) {
      const target = join(site, 'pagefind', path);
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, content);
    }
  } finally {
    ended.dispose();
    await close();
  }
  layerStyles(join(site, 'pagefind', 'pagefind-component-ui.css'));
  return pages;
}

/**
 * Fails once nothing is left to wait for: Pagefind works in a process of its own, and where that is killed,
 * what it was asked is never answered.
 */
function whenIdle(): { promise: Promise<never>; dispose(): void } {
  const { promise, reject } = Promise.withResolvers<never>();
  const fail = (): void => reject(new Error('The process that makes the search index ended before it was done.'));
  promise.catch(() => undefined);
  process.once('beforeExit', fail);
  return { promise, dispose: () => void process.off('beforeExit', fail) };
}

/** Puts the styles of the search dialog into the layer `pagefind`, so that those of the site outrank them. */
function layerStyles(file: string): void {
  writeFileSync(file, `@layer pagefind {\n${readFileSync(file, 'utf8')}\n}\n`);
}

