import { beforeAll, describe, expect, test } from 'vitest';
import { buildFixture, type BuiltFixture, readSite } from '../support/build-fixture.ts';

const MARK = 'This is a preview.';
const NOINDEX = '<meta name="robots" content="noindex"';

/** The pages of a site by path. An old address that only leads on shows nobody anything. */
async function pagesOf({ site }: BuiltFixture): Promise<[path: string, html: string][]> {
  const files = [...(await readSite(site))].map(([path, bytes]): [string, string] => [path, bytes.toString('utf8')]);
  return files.filter(([path, html]) => path.endsWith('.html') && !html.includes('http-equiv="refresh"'));
}

const pathsWhere = (pages: readonly [string, string][], isSo: (html: string) => boolean): string[] => pages.filter(([, html]) => isSo(html)).map(([path]) => path);

describe('a site built with --preview', () => {
  let built: BuiltFixture;
  let pages: [string, string][];

  beforeAll(async () => {
    built = await buildFixture('quarry', 'preview', {}, {}, ['--preview']);
    pages = await pagesOf(built);
  });

  test('is whole', () => {
    expect(built).toMatchObject({ code: 0 });
    expect(pages.length).toBeGreaterThan(20);
  });

  test('says on every page that it is a preview', () => {
    expect(pathsWhere(pages, (html) => !html.includes(MARK))).toEqual([]);
  });

  test('asks search engines on every page, once, to leave it out', async () => {
    expect(pathsWhere(pages, (html) => html.split(NOINDEX).length !== 2)).toEqual([]);
    expect(await built.read('robots.txt')).toBe('User-agent: *\nDisallow: /\n');
  });

  test('shows a hidden listing, marked, where readers will look for it', async () => {
    expect(await built.read('ecosystem/zyxwortite/index.html')).toMatch(/<span[^>]*>Hidden<\/span>/);
    const cards = (await built.read('ecosystem/index.html')).split('<article');
    expect(cards.filter((card) => card.includes('>Zyxwortite</a>')).map((card) => card.includes('>Hidden</span>'))).toContain(true);
    expect(cards.filter((card) => card.includes('>Ashlar</a>') && card.includes('>Hidden</span>'))).toEqual([]);
    expect(built.stdout).toMatch(/Integrations, hidden\s+1\n/);
  });

  test('tells programs and search engines only of what is public', async () => {
    for (const path of ['sitemap.xml', 'api/v1/listings.json', 'whats-new/feed.json', 'llms.txt']) {
      expect((await built.read(path)).toLowerCase(), path).not.toContain('zyxwort');
    }
  });
});

describe('a site built for everybody', () => {
  let built: BuiltFixture;
  let pages: [string, string][];

  beforeAll(async () => {
    built = await buildFixture('quarry', 'no-preview');
    pages = await pagesOf(built);
  });

  test('says nowhere that it is a preview', () => {
    expect(built).toMatchObject({ code: 0 });
    expect(pages.length).toBeGreaterThan(20);
    expect(pathsWhere(pages, (html) => html.includes(MARK))).toEqual([]);
  });

  test('lets search engines list every page that its sitemap names', async () => {
    const listed = [...(await built.read('sitemap.xml')).matchAll(/<loc>https:\/\/[^/]+\/([^<]*)<\/loc>/g)].map(([, path = '']) => `${path}index.html`);
    expect(listed).toContain('ecosystem/ashlar/index.html');
    const refused = new Set(pathsWhere(pages, (html) => html.includes(NOINDEX)));
    expect(listed.filter((path) => refused.has(path))).toEqual([]);
    expect(await built.read('robots.txt')).toContain('Allow: /');
  });
});
