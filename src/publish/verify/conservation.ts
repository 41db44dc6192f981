import { readdirSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { RESERVED_SLUGS } from '../../domain/reserved-slugs.ts';
import type { Entry } from '../entries.ts';
import type { Defect } from './defect.ts';

/** Files of the content that are entries each: listings, guide pages, questions, announcements. */
const SOURCES = /^(?:listings\/[^/]+\/index|guide\/[^/]+|faq\/[^/]+\/[^/]+|announcements\/[^/]+)\.mdx?$/;

/**
 * Whether everything that somebody wrote is accounted for, and nothing else is published.
 *
 * The folder itself is asked, not what the gate made of it: an entry that got lost on the way would be missing
 * there as well.
 *
 * @param pages addresses of all pages of the site
 */
export function checkConservation(contentDir: string, entries: readonly Entry[], pages: readonly string[]): Defect[] {
  const root = resolve(contentDir);
  const written = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map(({ parentPath, name }) => join(parentPath, name).slice(root.length + 1).replaceAll('\\', '/'))
    .filter((path) => SOURCES.test(path))
    .map((path) => `${basename(root)}/${path}`);
  const known = new Set(entries.map(({ source }) => source));
  const addresses = entries.flatMap((entry) => ('address' in entry ? [entry.address] : []));
  const listings = new Set(addresses.flatMap((address) => /^\/ecosystem\/[^/]+\/$/.exec(address)?.[0] ?? []));
  const strange = pages.filter((page) => {
    const [listing, slug = ''] = /^\/ecosystem\/([^/]+)\//.exec(page) ?? [];
    return listing !== undefined && !RESERVED_SLUGS.has(slug) && !listings.has(listing);
  });
  return [
    ...written.filter((source) => !known.has(source)).map((source) => ({ page: source, message: 'This file is neither published nor listed as hidden.' })),
    ...findTwice(addresses).map((page) => ({ page, message: 'Two entries have this address, so that one of them is lost.' })),
    ...strange.map((page) => ({ page, message: 'This page belongs to no entry that is published.' })),
  ];
}

function findTwice(values: readonly string[]): string[] {
  const seen = new Set<string>();
  return values.filter((value) => seen.size === seen.add(value).size);
}
