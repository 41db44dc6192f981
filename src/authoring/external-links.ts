import { isIP } from 'node:net';
import type { Content } from '../rules/content.ts';

/** A link that leads out of the site, and the files that hold it. */
export interface ExternalLink {
  url: string;
  files: readonly string[];
}

/** A link that did not answer as it should. */
export interface DeadLink extends ExternalLink {
  /** Such as `answers 404`, or `does not answer`. */
  reason: string;
}

/** Names that never lead anywhere (RFC 2606): samples are full of them. */
const RESERVED = /(^|\.)(example|test|invalid|localhost|example\.(com|net|org))$/;
const SECONDS = 20;
const AT_ONCE = 4;
/** Says that a page is there, to whoever may not read it. */
const PRESENT = new Set([401, 403, 405, 429]);

/** Every https link of the content that leads out of the site, in the order of addresses. */
export function findExternalLinks(content: Content): ExternalLink[] {
  const found = new Map<string, Set<string>>();
  const add = (url: string, file: string): void => {
    if (isExternal(url)) found.set(url, (found.get(url) ?? new Set()).add(file));
  };
  const documents = [...content.guide, ...content.questions, ...content.listings, ...content.announcements];
  for (const { file, article } of documents) for (const { text } of article.links) add(text, file);
  for (const { file, fields } of [...documents, ...(content.program ? [content.program] : [])]) {
    for (const text of textsOf(fields)) add(text, file);
  }
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([url, files]) => ({ url, files: [...files].sort() }));
}

/**
 * The links that lead nowhere, each asked for twice before it is called dead.
 *
 * A page that is there and refuses a stranger counts as alive.
 */
export async function findDeadLinks(links: readonly ExternalLink[], ask: typeof fetch = fetch): Promise<DeadLink[]> {
  const dead: DeadLink[] = [];
  const waiting = links.values();
  const work = async (): Promise<void> => {
    for (const link of waiting) {
      const reason = (await problemOf(link.url, ask)) && (await problemOf(link.url, ask));
      if (reason) dead.push({ ...link, reason });
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return dead.sort((a, b) => (a.url < b.url ? -1 : 1));
}

async function problemOf(url: string, ask: typeof fetch): Promise<string | undefined> {
  try {
    const response = await ask(url, { headers: { 'user-agent': 'Waymark link check' }, signal: AbortSignal.timeout(SECONDS * 1000) });
    await response.body?.cancel();
    return response.ok || PRESENT.has(response.status) ? undefined : `answers ${response.status}`;
  } catch (error) {
    if (error instanceof Error && error.name === 'TimeoutError') return `does not answer within ${SECONDS} seconds`;
    return 'does not answer';
  }
}

/** Only names are asked, never bare numbers: those belong to the machine on which this runs, or to its neighbors. */
function isExternal(url: string): boolean {
  if (!url.startsWith('https://') || !URL.canParse(url)) return false;
  const { hostname } = new URL(url);
  return hostname.includes('.') && isIP(hostname.replace(/^\[|\]$/g, '')) === 0 && !RESERVED.test(hostname);
}

function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
}
