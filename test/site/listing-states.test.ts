import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { LISTING_ANCHORS } from '../../src/domain/page-anchors.ts';
import { buildFixture, type BuiltFixture, copyContent, emptyFolder, readSite, runCommand } from '../support/build-fixture.ts';
import { textInside } from '../support/inner-text.ts';
import { SAMPLE_DATE } from '../support/sample-date.ts';

// The files are read here with a loose reader of their own, and judged in the plainest way: no code of the site is used.
const CONTENT = join(import.meta.dirname, '../../content');
const dayOf = z.union([z.string(), z.object({ on: z.string() }).transform(({ on }) => on)]);
const listingFile = z.object({
  name: z.string(),
  auth: z.string(),
  webhooks: z.string(),
  webhookEvents: z.array(z.string()).default([]),
  scopes: z.array(z.object({ id: z.string(), why: z.string() })),
  verifiedOn: z.string(),
  screenshots: z.array(z.object({ src: z.string() })),
});
const statusFile = z.object({
  milestones: z.record(z.string(), dayOf),
  ended: z.object({ kind: z.string(), on: z.string(), reason: z.string(), successor: z.string().optional() }).optional(),
});
const historyFile = z.object({ changes: z.array(z.object({ on: z.string(), status: z.string().optional(), scopes: z.array(z.string()).optional() })) });

const fold = (text: string): string => text.replace(/\s+/g, ' ').trim();
const inWords = (day: string): string => new Date(`${day}T12:00:00Z`).toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
const daysSince = (day: string): number => (Date.parse(SAMPLE_DATE) - Date.parse(day)) / 86_400_000;

function readYaml<S extends z.ZodType>(path: string, schema: S): z.output<S> | undefined {
  try {
    return schema.parse(parse(readFileSync(join(CONTENT, path), 'utf8')));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

function readListing(slug: string) {
  const [name = ''] = readdirSync(join(CONTENT, 'listings', slug)).filter((file) => file.startsWith('index.'));
  const text = readFileSync(join(CONTENT, 'listings', slug, name), 'utf8');
  const [, front = '', ...body] = text.split(/^---$/m);
  return { slug, ...listingFile.parse(parse(front)), body: body.join('---') };
}

const listings = readdirSync(join(CONTENT, 'listings')).map((slug) => {
  const listing = readListing(slug);
  const record = readYaml(`status/${slug}.yaml`, statusFile);
  const changes = readYaml(`history/${slug}.yaml`, historyFile)?.changes ?? [];
  const { milestones = {}, ended } = record ?? {};
  const soon = milestones['walkthrough-passed'];
  const available = milestones['production-confirmed'];
  const state = ended?.kind ?? (available ? 'available' : soon ? 'coming-soon' : 'hidden');
  return { ...listing, state, since: ended?.on ?? available ?? soon ?? '', milestones, ended, changes };
});
const inState = (...states: string[]) => listings.filter(({ state }) => states.includes(state));

let built: BuiltFixture;
const pages = new Map<string, string>();
/** A page without the part whose headings the partner wrote. */
const withoutArticle = (page: string): string => page.replace(/<section class="prose"[^]*?<\/section>/, '');
const hasCode = (slug: string, code: string): boolean => new RegExp(`<code[^>]*>${code}</code>`).test(pages.get(slug) ?? '');
const textOf = (slug: string): string => textInside(pages.get(slug) ?? '', 'main');

beforeAll(async () => {
  built = await buildFixture('content', 'listing-states', {}, { SITE_DATE: SAMPLE_DATE });
  expect(built.code, built.stderr).toBe(0);
  for (const [path, bytes] of await readSite(built.site)) {
    const slug = /^ecosystem\/([^/]+)\/index\.html$/.exec(path)?.[1];
    if (slug !== undefined) pages.set(slug, bytes.toString('utf8'));
  }
});

test('the samples show every state', () => {
  expect([...new Set(listings.map(({ state }) => state))].sort()).toEqual(['available', 'coming-soon', 'delisted', 'deprecated', 'hidden']);
  expect(listings.length).toBeGreaterThanOrEqual(24);
});

test.each(inState('hidden'))('$slug is hidden and has no page', ({ slug }) => {
  expect(pages.has(slug)).toBe(false);
});

test.each(inState('delisted'))('$slug is delisted: its page says since when and why, and nothing else', ({ slug, ended, scopes, body }) => {
  expect(textOf(slug)).toContain(`This integration is no longer listed since ${inWords(ended?.on ?? '')}. ${fold(ended?.reason ?? '')}`);
  expect(pages.get(slug)?.includes('name="robots" content="noindex"')).toBe(true);
  for (const { why } of scopes) expect(textOf(slug)).not.toContain(why);
  expect(textOf(slug)).not.toContain(fold(/^## Enable\n\n(.*)$/m.exec(body)?.[1]?.slice(0, 40) ?? '-'));
  expect(textOf(slug).length).toBeLessThan(700);
});

test.each(inState('deprecated'))('$slug is deprecated: day, reason and successor come first', ({ slug, ended }) => {
  const successor = listings.find((listing) => listing.slug === ended?.successor);
  const notice = `This integration is deprecated since ${inWords(ended?.on ?? '')}. ${fold(ended?.reason ?? '')}${successor ? ` Use ${successor.name} instead.` : ''}`;
  expect(textOf(slug).slice(0, 700)).toContain(notice);
  expect(textOf(slug).indexOf(notice)).toBeLessThan(textOf(slug).indexOf('How we know'));
});

describe.each(inState('coming-soon', 'available', 'deprecated'))('$slug, $state', (listing) => {
  const { slug, name, state, since, milestones, scopes, changes, webhookEvents } = listing;

  test('says its status, since when, and proves it with every milestone', () => {
    const label = { 'coming-soon': 'Coming soon', available: 'Available', deprecated: 'Deprecated' }[state] ?? '';
    expect(textOf(slug)).toContain(`${label} since ${inWords(since)} How we know`);
    for (const day of Object.values(milestones)) expect(textOf(slug)).toContain(inWords(day));
  });

  test('says what is missing where it is coming soon, and nothing is missing elsewhere', () => {
    const open = ['Run-through with the partner held', 'Last changes made and checked', 'Production credentials issued', 'Move to production confirmed'];
    const missing = state === 'coming-soon' ? open.slice(Object.keys(milestones).length - 7) : [];
    const [, after] = textOf(slug).split('Missing for “Available” ');
    if (missing.length === 0) expect(after).toBeUndefined();
    else expect(after).toMatch(new RegExp(`^${missing.join(' ')}`));
  });

  test('names every permission with the reason for it, and the exact scope', () => {
    for (const { id, why } of scopes) {
      expect(textOf(slug)).toContain(`Why ${name} asks: ${fold(why)}`);
      expect(hasCode(slug, id), id).toBe(true);
    }
    const count = scopes.length === 0 ? 'Chosen by you when you make the API key' : `Permissions ${scopes.length} asked for`;
    expect(textOf(slug)).toContain(count);
  });

  test('names the plans that it needs', () => {
    const asks = (part: string): boolean => scopes.some(({ id }) => id.startsWith(part));
    const needs = [
      ...(asks('requisition') ? ['TRM Enterprise', 'Advanced HR'] : []),
      ...(listing.auth === 'api-key' ? ['Data API'] : []),
      ...(listing.webhooks === 'manual' ? ['Webhooks feature'] : []),
    ];
    const [facts = ''] = textOf(slug).split('Connects with');
    if (needs.length === 0) expect(facts).toMatch(/Available to All customers/);
    for (const plan of needs) expect(facts).toContain(plan);
  });

  test('names the role that allows it, and each event to switch on', () => {
    expect(textOf(slug).includes('Who may allow it Super Admin')).toBe(listing.auth === 'oauth');
    expect(textOf(slug).includes('What to switch on afterwards')).toBe(webhookEvents.length > 0);
    for (const event of webhookEvents) expect(hasCode(slug, event), event).toBe(true);
  });

  test('says when its steps were checked, and whether that is long ago', () => {
    expect(textOf(slug)).toContain(`on ${inWords(listing.verifiedOn)}.`);
    expect(textOf(slug).includes('A check was due by')).toBe(daysSince(listing.verifiedOn) > 180);
  });

  test('tells what changed, newest first, and warns of a consent picture that may be older', () => {
    const days = changes.map(({ on }) => inWords(on)).reverse();
    const [, history = ''] = textOf(slug).split('Since you connected');
    const places = days.map((day) => history.indexOf(day));
    expect(places.every((place, index) => place > (places[index - 1] ?? -1))).toBe(true);
    const lists = changes.filter((change) => change.scopes);
    const changed = lists.length > 1 ? (lists.at(-1)?.on ?? '') : '';
    expect(textOf(slug).includes('This picture may be older than the list')).toBe(changed > listing.verifiedOn);
    expect(history.includes('Asks for more:') || history.includes('No longer asks for:')).toBe(lists.length > 1);
  });

  test('shows no picture twice but the one of the permissions', () => {
    const shown = [...(pages.get(slug) ?? '').matchAll(/<a href="([^"]+)" data-picture/g)].map(([, src]) => src);
    const repeated = shown.filter((src, index) => shown.indexOf(src) !== index);
    expect(new Set(shown).size).toBe(listing.screenshots.length);
    expect(repeated.length).toBeLessThanOrEqual(scopes.length > 0 ? 1 : 0);
  });
});

test('the places of a listing page are those that the gate keeps free for them, and no others', () => {
  const places = listings.flatMap(({ slug }) => [...withoutArticle(pages.get(slug) ?? '').matchAll(/<(?:main|nav|h2|h3|section|div)\b[^>]*? id="([^"]+)"/g)].map(([, id = '']) => id));
  // What "hidden" means is said in previews alone, and there it must be free as well.
  expect([...new Set([...places, 'status-hidden'])].toSorted()).toEqual([...LISTING_ANCHORS].toSorted());
});

test('the planner knows every listing that has an article, and no other', async () => {
  const files = [...(await readSite(built.site)).keys()].filter((path) => /^planner\/.*\.json$/.test(path)).map((path) => path.slice(8, -5));
  expect(files).toEqual(inState('coming-soon', 'available', 'deprecated').map(({ slug }) => slug).sort());
});

test('a permission that is not recorded is told with the line to add', async () => {
  const contentDir = await copyContent('content', await emptyFolder('unrecorded-permission'), {
    'listings/northlight-checks/index.md': (text) => text.replace('  - id: notes:write:admin', '  - id: tags:read:admin\n    why: Shows your tags beside the packages.\n  - id: notes:write:admin'),
  });
  const { code, stderr } = await runCommand('check', [], { CONTENT_DIR: contentDir, SITE_DATE: SAMPLE_DATE });
  expect(code).toBe(1);
  expect(stderr).toMatch(/content\/history\/northlight-checks\.yaml:\d+:\d+ error history\/scopes {2}.*"tags:read:admin" is not recorded/);
  expect(stderr).toContain(`- { on: ${SAMPLE_DATE}, scopes: ["offline_access",`);
});
