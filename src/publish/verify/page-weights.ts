import { statSync } from 'node:fs';
import { join } from 'node:path';
import { decodePart } from '../../domain/web-address.ts';
import type { Defect } from './defect.ts';
import type { PageOutline } from './page-outline.ts';

/** How heavy pages of one kind may be. All sizes in kilobytes of 1,000 bytes, as files lie in the site, before any compression. */
export interface Budget {
  kind: string;
  path: RegExp;
  /** The document itself, with what stands in it. */
  document: number;
  /** Document, styles, scripts, fonts and pictures that load before anybody scrolls. */
  total: number;
  /** What each listing of the site may add to both, on pages that name them all. */
  perListing?: number;
}

/** By kind of page; the first that fits counts. A page of a listing does not depend on how many others there are. */
export const BUDGETS: readonly Budget[] = [
  { kind: 'directory', path: /^\/ecosystem\/$/, document: 75, total: 200, perListing: 3 },
  { kind: 'category', path: /^\/ecosystem\/category\//, document: 40, total: 200, perListing: 3 },
  { kind: 'history of a listing', path: /^\/ecosystem\/[^/]+\/.+/, document: 60, total: 200 },
  { kind: 'listing', path: /^\/ecosystem\//, document: 90, total: 260 },
  { kind: 'permissions and planner', path: /^\/(permissions|planner)\//, document: 150, total: 300, perListing: 3 },
  { kind: 'news', path: /^\/whats-new\//, document: 80, total: 300, perListing: 2 },
  { kind: 'guide in one document', path: /^\/guide\/print\//, document: 600, total: 800 },
  { kind: 'guide', path: /^\/guide\//, document: 220, total: 350 },
  { kind: 'questions', path: /^\/faq\//, document: 150, total: 300 },
  { kind: 'rule catalog', path: /^\/submit\//, document: 150, total: 300 },
  { kind: 'home', path: /^\/$/, document: 60, total: 300 },
  { kind: 'other', path: /./, document: 60, total: 250 },
];

/** Every page of a site that is heavier than its kind may be. @param listings how many listings the site has */
export function weighPages(site: string, pages: ReadonlyMap<string, PageOutline>, listings: number): Defect[] {
  const sizes = new Map<string, number>();
  const sizeOf = (path: string): number => {
    const known = sizes.get(path) ?? statSync(join(site, decodePart(path.split(/[?#]/)[0] ?? '', decodeURI)), { throwIfNoEntry: false })?.size ?? 0;
    sizes.set(path, known);
    return known;
  };
  return [...pages].flatMap(([path, { first }]) => {
    const address = path.replace(/index\.html$/, '');
    const budget = BUDGETS.find((one) => one.path.test(address));
    if (!budget) return [];
    const parts = { document: sizeOf(path), ...Object.fromEntries(Object.entries(first).map(([kind, paths]) => [kind, sum(paths.filter((one) => one.startsWith('/')).map(sizeOf))])) };
    return judgeWeight(address, parts, budget, listings);
  });
}

/** Whether a page keeps to its budget. @param parts bytes by kind, `document` among them */
export function judgeWeight(page: string, parts: Readonly<Record<string, number>>, { kind, document, total, perListing = 0 }: Budget, listings: number): Defect[] {
  const extra = perListing * listings;
  const whole = sum(Object.values(parts));
  const own = parts['document'] ?? 0;
  const list = Object.entries(parts).filter(([, bytes]) => bytes > 0).map(([name, bytes]) => `${name} ${kilobytes(bytes)}`).join(', ');
  const budget = `the budget of a page of the kind "${kind}"`;
  return [
    ...(own > (document + extra) * 1000 ? [{ page, message: `The document has ${kilobytes(own)} KB; ${budget} is ${document + extra} KB.` }] : []),
    ...(whole > (total + extra) * 1000 ? [{ page, message: `The page loads ${kilobytes(whole)} KB before anybody scrolls (${list}); ${budget} is ${total + extra} KB.` }] : []),
  ];
}

function kilobytes(bytes: number): string {
  return String(Math.ceil(bytes / 1000));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
