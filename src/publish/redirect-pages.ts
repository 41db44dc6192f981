import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { escapeMarkup } from '../domain/text/markup.ts';
import { wordsOf } from '../words/own-words.ts';
import type { Publication } from './publication.ts';

/**
 * Write the page at every old address, which leads on to where its content is now.
 *
 * Astro writes one of its own, in English and without saying so. This one is in the site's language: a browser
 * that does not lead on by itself, or a program that reads it out, finds words that belong to it.
 *
 * @param site absolute path of a site that Astro built
 */
export async function writeRedirectPages(site: string, publication: Pick<Publication, 'redirects' | 'program' | 'words'>): Promise<void> {
  for (const [from, to] of Object.entries(publication.redirects)) {
    const folder = join(site, from);
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, 'index.html'), redirectPage(to, publication));
  }
}

/** @param to a path of the site, or an address of another one */
function redirectPage(to: string, { program, words }: Pick<Publication, 'program' | 'words'>): string {
  const { language, direction, url } = program.site;
  const { moved } = wordsOf(words, program.labels).site;
  const address = escapeMarkup(to);
  return `<!doctype html>
<html lang="${language}" dir="${direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escapeMarkup(moved)}</title>
<meta http-equiv="refresh" content="0;url=${address}">
<meta name="robots" content="noindex">
<link rel="canonical" href="${escapeMarkup(new URL(to, url).href)}">
</head>
<body>
<p>${escapeMarkup(moved)}: <a href="${address}" dir="ltr">${address}</a></p>
</body>
</html>
`;
}
