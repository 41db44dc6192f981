import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { beforeAll, describe, expect, test } from 'vitest';
import { findConfidential } from '../../src/pages/api/_find-confidential.ts';
import { serveSite } from '../../src/publish/serve.ts';
import { buildFixture, type BuiltFixture, readSite } from '../support/build-fixture.ts';
import { readJsonFeed, readRss } from '../support/read-feeds.ts';

const SITE = 'https://partners.quarry.example';

/** The fixture has five listings: `zyxwortite` is hidden, the others have one public status each. */
const PUBLIC = ['ashlar', 'barrow', 'cairn', 'dolmen'];
const CATEGORIES = ['masonry', 'carting'];

let built: BuiltFixture;
let files: Map<string, Buffer>;
const read = (path: string): string => files.get(path.replace(/^\//, ''))?.toString('utf8') ?? '';
const readJson = (path: string) => JSON.parse(read(path));
const paths = (pattern: RegExp): string[] => [...files.keys()].filter((path) => pattern.test(path));

beforeAll(async () => {
  built = await buildFixture('quarry', 'data', { 'redirects.yaml': (text) => `${text}/ecosystem/ashlar-stones/: /ecosystem/ashlar/\n/ecosystem/category/wagons/: /ecosystem/category/carting/\n` });
  files = await readSite(built.site);
});

describe('feeds', () => {
  test('are there in both formats for the site, each category and each public listing', () => {
    const pages = ['whats-new', ...CATEGORIES.map((id) => `ecosystem/category/${id}`), ...PUBLIC.map((slug) => `ecosystem/${slug}`)];
    pages.push('ecosystem/ashlar-stones', 'ecosystem/category/wagons');
    expect(paths(/feed\.xml$/)).toEqual(pages.map((page) => `${page}/feed.xml`).sort());
    expect(paths(/feed\.json$/)).toEqual(pages.map((page) => `${page}/feed.json`).sort());
  });

  test('keep the rules of their formats, name themselves and say the same in both', () => {
    for (const path of paths(/feed\.xml$/)) {
      const rss = readRss(read(path));
      const json = readJsonFeed(read(path.replace(/xml$/, 'json')));
      expect([path, rss.problems, json.problems]).toEqual([path, [], []]);
      const present = path.replace('ashlar-stones', 'ashlar').replace('wagons', 'carting');
      expect([rss.self, json.self]).toEqual([`${SITE}/${present}`, `${SITE}/${present.replace(/xml$/, 'json')}`]);
      expect(json).toMatchObject({ title: rss.title, items: rss.items });
    }
  });

  test('tell every release day and every change of status', () => {
    expect(readRss(read('whats-new/feed.xml')).items.map(({ date, title }) => `${date.slice(0, 10)} ${title}`)).toEqual([
      '2026-09-14 Dolmen is no longer listed',
      '2026-09-07 Cairn is deprecated',
      '2026-08-24 Barrow is coming soon',
      '2026-08-04 One more way to stack stones',
      '2026-06-01 Ashlar is available',
      '2026-06-01 Cairn is available',
      '2026-05-04 Ashlar is coming soon',
      '2026-05-04 Cairn is coming soon',
    ]);
  });

  test('of a category tell only what belongs to it', () => {
    const titles = readRss(read('ecosystem/category/carting/feed.xml')).items.map(({ title }) => title);
    expect(titles).toContain('Barrow is coming soon');
    expect(titles.filter((title) => title.startsWith('Ashlar'))).toEqual([]);
  });

  test.each(['index.html', 'ecosystem/category/carting/index.html', 'ecosystem/ashlar/index.html'])('are found by a reader who knows only the page: %s', (page) => {
    const own = page.startsWith('ecosystem/') ? `/${page.replace('index.html', '')}` : '/whats-new/';
    for (const [type, name] of [['application/rss+xml', 'feed.xml'], ['application/feed+json', 'feed.json']]) {
      expect(read(page)).toMatch(new RegExp(`<link rel="alternate" type="${type?.replace('+', '\\+')}" title="[^"]+" href="${own}${name}">`));
    }
  });
});

describe('the API', () => {
  const documents = () => paths(/^api\/v1\/(?!schema\/).*\.json$/);

  test('has a document for each public listing, also for one that is gone', () => {
    expect(documents()).toEqual(['categories.json', ...[...PUBLIC, 'ashlar-stones'].map((slug) => `listings/${slug}.json`), 'listings.json', 'scopes.json'].map((name) => `api/v1/${name}`).sort());
  });

  test('holds documents that the schemas which they name accept', () => {
    const ajv = new Ajv2020({ allErrors: true });
    formats.default(ajv);
    for (const path of documents()) {
      const document = readJson(path);
      const schema = readJson(new URL(document.$schema).pathname);
      expect(schema.$id).toBe(document.$schema);
      const validate = ajv.getSchema(schema.$id) ?? ajv.compile(schema);
      validate(document);
      expect([path, validate.errors]).toEqual([path, null]);
    }
  });

  test('lists what can be used, and apart from it what is gone', () => {
    const { listings, delisted } = readJson('api/v1/listings.json');
    expect(listings.map(({ slug, status, statusSince }: Record<string, string>) => [slug, status, statusSince])).toEqual([
      ['ashlar', 'available', '2026-06-01'],
      ['barrow', 'coming-soon', '2026-08-24'],
      ['cairn', 'deprecated', '2026-09-07'],
    ]);
    expect(delisted).toEqual([{ slug: 'dolmen', name: 'Dolmen', status: 'delisted', statusSince: '2026-09-14', ended: { on: '2026-09-14', reason: 'The company behind it has closed.', successor: null }, url: `${SITE}/ecosystem/dolmen/` }]);
  });

  test('gives a listing under a former slug as well', () => {
    expect(read('api/v1/listings/ashlar-stones.json')).toBe(read('api/v1/listings/ashlar.json'));
  });

  test('says of a listing what its page says', () => {
    expect(readJson('api/v1/listings/cairn.json')).toMatchObject({ name: 'Cairn', ended: { successor: 'ashlar' }, milestones: expect.arrayContaining([{ id: 'production-confirmed', on: '2026-06-01' }]) });
  });

  test('names only addresses that are there', () => {
    for (const path of documents()) {
      const own = read(path).match(new RegExp(`${SITE}[^"]*`, 'g')) ?? [];
      expect(own.length).toBeGreaterThan(0);
      expect(own.map((url) => new URL(url).pathname).filter((name) => !files.has(`${name}${name.endsWith('/') ? 'index.html' : ''}`.slice(1)))).toEqual([]);
    }
  });

  test('answers the example of its page', async () => {
    const { address, close } = await serveSite(built.site, 0);
    try {
      const asking: Record<string, string[]> = {};
      for (const { id, sensitivity, listings } of readJson('api/v1/scopes.json').scopes) if (sensitivity === 'confidential') for (const slug of listings) (asking[slug] ??= []).push(id);
      expect(Object.keys(asking).length).toBeGreaterThan(0);
      expect(Object.fromEntries(await findConfidential(address))).toEqual(asking);
      await expect(findConfidential(`${address}/`.replace(/:\d+/, ':1'))).rejects.toThrow();
    } finally {
      await close();
    }
  });
});

describe('badges', () => {
  test('are there for each public listing, and name it', () => {
    expect(paths(/^badges\//)).toEqual(['ashlar-stones', ...PUBLIC].map((slug) => `badges/${slug}.svg`).sort());
    expect(read('badges/barrow.svg')).toContain('<title>Barrow: coming soon, says the Quarry Partner Program</title>');
  });

  test('say at a former address that the listing has moved', () => {
    expect(read('badges/ashlar-stones.svg')).toContain('>Moved</text>');
    expect(read('badges/ashlar-stones.svg')).toContain('<title>Moved to Ashlar, says the Quarry Partner Program</title>');
  });

  test('can be copied from the page of their listing', () => {
    const text = read('ecosystem/ashlar/index.html').replace(/<[^>]*>/g, '');
    expect(text).toContain(`[![Ashlar: its status in the Quarry Partner Program](${SITE}/badges/ashlar.svg)](${SITE}/ecosystem/ashlar/)`);
    expect(text).toContain(`&lt;img src="${SITE}/badges/ashlar.svg"`);
  });
});
