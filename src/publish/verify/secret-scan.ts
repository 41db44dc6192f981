import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { unescape, withoutTags } from '../../gate/secret-text.ts';
import { type FalseSecrets, findSecrets } from '../../gate/secrets.ts';
import type { Defect } from './defect.ts';
import { readPackedText } from './packed-text.ts';

/** Files of text. What has no ending is for the server, such as `_headers`. */
const TEXT = /\.(?:html|json|js|mjs|css|svg|xml|txt|md|webmanifest|map)$|\/[^./]+$/;
/** The search itself is a package's code; what it found on the pages is ours. */
const SEARCH_CODE = /^\/pagefind\/(?!.*\.pf_fragment$|pagefind-entry\.json$)/;
const FRAGMENT = /\.pf_fragment$/;

/** Every secret in a built site that nobody allowed, each with the file that holds it. */
export async function findSiteSecrets(site: string, known: FalseSecrets): Promise<Defect[]> {
  const entries = await readdir(site, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(site.length).replaceAll('\\', '/'))
    .filter((path) => (TEXT.test(path) || FRAGMENT.test(path)) && !SEARCH_CODE.test(path))
    .sort();
  const defects: Defect[] = [];
  for (const page of files) {
    for (const description of await describeSecrets(page, await readFile(join(site, page)), known)) {
      defects.push({ page, message: `This file of the site holds what looks like ${description} (secret/in-site).` });
    }
  }
  return defects;
}

async function describeSecrets(page: string, bytes: Buffer, known: FalseSecrets): Promise<Set<string>> {
  const text = FRAGMENT.test(page) ? readPackedText(bytes) : bytes.toString('utf8');
  // Highlighting cuts code into many marks, so that a name and its value meet only once the tags are gone.
  const views = page.endsWith('.html') ? [text, unescape(withoutTags(text)).text] : [text];
  const found = await Promise.all(views.map((view) => findSecrets(view, known)));
  return new Set(found.flat().map(({ description }) => description));
}
