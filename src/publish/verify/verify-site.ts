import { editionAddress, hasEdition } from '../../domain/editions.ts';
import { knownFalse } from '../../gate/secrets.ts';
import type { Content } from '../../rules/content.ts';
import { findHidden, findLeftOut } from '../choose-listings.ts';
import type { Entry } from '../entries.ts';
import { CACHE_DIR } from '../folders.ts';
import type { Publication } from '../publication.ts';
import { measureFiles, type SiteFile } from '../site-files.ts';
import { checkConservation } from './conservation.ts';
import type { Defect } from './defect.ts';
import { type HiddenTraces, tracesOfHidden } from './hidden-traces.ts';
import { HiddenWords } from './hidden-words.ts';
import { judgeSite, type SiteFindings } from './judge-site.ts';
import { checkLinks } from './links.ts';
import { weighPages } from './page-weights.ts';
import { findUnusedPictures } from './unused-pictures.ts';

/** What a verification looked at. */
export interface Verification {
  defects: readonly Defect[];
  /** How many pages and links, for the table at the end of a build. */
  pages: number;
  links: number;
  files: readonly SiteFile[];
}

/** Words of a trace that a defect names; whoever knows five knows where to look. */
const MOST_NAMED = 5;

/**
 * Check a built site before it is published, whole and from the outside, whatever made it.
 *
 * @param site absolute path of its folder
 * @param memory file in which is kept, for the next build, what was found clean
 * @param known files that were measured already, by path
 */
export async function verifySite(site: string, content: Content, publication: Publication, entries: readonly Entry[], memory: string, known: ReadonlyMap<string, SiteFile> = new Map()): Promise<Verification> {
  const { contentDir, preview, redirects, program } = publication;
  const hidden = preview ? [] : findHidden(content);
  // A preview says what it leaves out: pages may name it, and link to where it will stand.
  const leftOut = preview ? findLeftOut(content) : [];
  const kept = entries.filter(({ source }) => !leftOut.some(({ file }) => file === source));
  const traces = tracesOfHidden({ contentDir, entries: kept, hidden, language: program.site.language });
  const files = measureFiles(site, known);
  const findings = await judgeSite(site, files, { hidden: traces.text, falseSecrets: [...knownFalse(content)].sort() }, { cacheDir: CACHE_DIR, findings: memory });
  const { pages, html } = findings;
  const paths = files.map(({ path }) => path);
  const moved = new Set(Object.keys(redirects).map((path) => path.replace(/\/?$/, '/')));
  const addresses = [...pages.keys()].map((path) => path.replace(/index\.html$/, '')).filter((address) => !moved.has(address));
  const defects = [
    ...checkLinks(new Set([...paths, ...leftOut.flatMap(({ slug }) => [`/ecosystem/${slug}/index.html`, `/ecosystem/${slug}.md`])]), pages, {
      addresses: [...withEditions(entries.flatMap((entry) => ('address' in entry ? [entry.address] : []))), ...everPublic(content)],
      absent: withEditions(hidden.map(({ slug }) => `/ecosystem/${slug}/`)),
      siteUrl: program.site.url,
    }),
    ...checkConservation(contentDir, entries, addresses),
    ...describeFindings(files, findings, traces),
    ...findUnusedPictures(site, paths, pages),
    ...weighPages(site, pages, publication.listings.length),
    ...html,
  ];
  return { defects, pages: pages.size, links: [...pages.values()].reduce((sum, { links }) => sum + links.length, 0), files };
}

/** What files hold that no site may hold: traces of hidden entries in their text, name or pixels, secrets, and unsafe drawings. */
export function describeFindings(files: readonly SiteFile[], { found }: Pick<SiteFindings, 'found'>, { text, pictures }: HiddenTraces): Defect[] {
  const words = new HiddenWords(text);
  return files.flatMap(({ path: page, sha256 }) => {
    const { secrets = [], traces = [], unsafe = [] } = found.get(page) ?? {};
    const hidden = [...new Set([...words.find(page), ...traces])];
    const picture = pictures.get(sha256);
    const named = hidden.slice(0, MOST_NAMED).map((word) => `"${word}"`).join(', ');
    return [
      ...(hidden.length > 0 ? [`It holds what only hidden entries have: ${named}${hidden.length > MOST_NAMED ? ` and ${hidden.length - MOST_NAMED} more` : ''}.`] : []),
      ...(picture === undefined ? [] : [`It is the hidden picture ${picture}.`]),
      ...secrets.map((description) => `This file of the site holds what looks like ${description} (secret/in-site).`),
      ...unsafe,
    ].map((message) => ({ page, message }));
  });
}

/** Every address that was ever public, as readers ask for it. */
function everPublic({ addresses }: Content): string[] {
  return (addresses?.data ?? []).map((address) => (/(\/|\.[a-z0-9]+)$/i.test(address) ? address : `${address}/`));
}

/** Pages and their Markdown editions: both are there, or neither. */
function withEditions(pages: readonly string[]): string[] {
  return pages.flatMap((page) => (hasEdition(page) ? [page, editionAddress(page)] : [page]));
}
