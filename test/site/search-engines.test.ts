import { SaxesParser } from 'saxes';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildFixture, type BuiltFixture, readSite } from '../support/build-fixture.ts';
import { readStructuredData, schemaOrgProblems } from '../support/schema-org.ts';

const SITE = 'https://partners.quarry.example';
let files: Map<string, Buffer>;
let pages: { path: string; address: string; html: string }[];
const read = (path: string): string => files.get(path)?.toString('utf8') ?? '';
const dataOf = (path: string) => readStructuredData(read(path));
const typesOf = (path: string) => dataOf(path).map((data) => data['@type']);

beforeAll(async () => {
  const built: BuiltFixture = await buildFixture('quarry', 'search-engines', {
    'listings/ashlar/index.md': (text) => text.replace(/^name: .*$/m, "name: 'Ashlar </script> & Sons'"),
  });
  files = await readSite(built.site);
  pages = [...files]
    .filter(([path, bytes]) => path.endsWith('.html') && !path.startsWith('pagefind/') && !bytes.toString('utf8').includes('http-equiv="refresh"'))
    .map(([path, bytes]) => ({ path, address: `${SITE}/${path.replace(/index\.html$/, '')}`, html: bytes.toString('utf8') }));
});

describe('the sitemap', () => {
  test('is well-formed, and lists each page that may be listed, and no other', () => {
    const errors: string[] = [];
    const listed: string[] = [];
    let open = '';
    const parser = new SaxesParser();
    parser.on('error', ({ message }) => errors.push(message));
    parser.on('opentag', ({ name }) => (open = name));
    parser.on('text', (text) => {
      if (open === 'loc' && text.trim() !== '') listed.push(text);
    });
    parser.write(read('sitemap.xml')).close();
    const may = pages.filter(({ html }) => !html.includes('<meta name="robots" content="noindex">')).map(({ address }) => address);
    expect([errors, listed.toSorted()]).toEqual([[], may.toSorted()]);
  });

  test.each([
    { path: '/ecosystem/ashlar/', day: '2026-08-20' }, // its article was walked through after its last milestone
    { path: '/ecosystem/cairn/', day: '2026-09-07' }, // it ended
    { path: '/whats-new/', day: '2026-09-14' }, // what was delisted is told there as well
  ])('dates $path by its content', ({ path, day }) => {
    expect(read('sitemap.xml')).toContain(`<url><loc>${SITE}${path}</loc><lastmod>${day}</lastmod></url>`);
  });

  test('is found by search engines', () => {
    expect(read('robots.txt')).toContain(`\nSitemap: ${SITE}/sitemap.xml\n`);
  });
});

describe('every page', () => {
  test('that may be listed names its own address', () => {
    for (const { address, html } of pages) {
      const canonical = /<link rel="canonical" href="([^"]*)"/.exec(html)?.[1];
      expect([address, canonical]).toEqual([address, html.includes('content="noindex"') ? undefined : address]);
    }
  });

  test('says of itself what others show of it', () => {
    for (const { path, html } of pages) {
      for (const property of ['og:type', 'og:title', 'og:description', 'og:site_name']) expect(html, path).toMatch(new RegExp(`<meta property="${property}" content="[^"]+">`));
    }
  });

  test('is shared with a picture that is there: its own, or that of the site', () => {
    const pictureOf = (html: string) => /<meta property="og:image" content="([^"]+)">/.exec(html)?.[1] ?? '';
    for (const { path, html } of pages) expect([path, files.has(pictureOf(html).replace(`${SITE}/`, ''))]).toEqual([path, true]);
    expect(pictureOf(read('ecosystem/barrow/index.html'))).not.toBe(pictureOf(read('index.html')));
    expect(pictureOf(read('api/index.html'))).toBe(pictureOf(read('index.html')));
  });

  test('holds only structured data that schema.org expects', () => {
    for (const { path, html } of pages) {
      const data = readStructuredData(html);
      expect([path, data.map((one) => one['@context']), schemaOrgProblems(data)]).toEqual([path, data.map(() => 'https://schema.org'), []]);
    }
  });
});

describe('structured data', () => {
  test.each([
    { path: 'index.html', types: ['WebSite'] },
    { path: 'guide/index.html', types: ['BreadcrumbList', 'HowTo'] },
    { path: 'guide/register/index.html', types: ['BreadcrumbList'] },
    { path: 'ecosystem/ashlar/index.html', types: ['BreadcrumbList', 'SoftwareApplication'] },
    { path: 'ecosystem/dolmen/index.html', types: [] }, // delisted: it is no software that anybody can use
    { path: '404.html', types: [] },
  ])('of $path', ({ path, types }) => {
    expect(typesOf(path)).toEqual(types);
  });

  test('survives a name that would close its element', () => {
    expect(dataOf('ecosystem/ashlar/index.html')[1]?.['name']).toBe('Ashlar </script> & Sons');
  });

  test('leads from the home page to the page', () => {
    const [{ itemListElement } = {}] = dataOf('ecosystem/category/carting/index.html');
    expect(itemListElement).toMatchObject([
      { position: 1, name: 'Quarry Partner Program', item: `${SITE}/` },
      { position: 2, name: 'Ecosystem', item: `${SITE}/ecosystem/` },
      { position: 3, item: `${SITE}/ecosystem/category/carting/` },
    ]);
  });
});

describe('llms.txt', () => {
  test('names the site, and leads to its guide, its questions and its integrations', () => {
    const text = read('llms.txt');
    expect(text).toMatch(/^# Quarry Partner Program\n\n> Connect your product/);
    expect([...text.matchAll(/^## (.*)$/gm)].map(([, title]) => title)).toEqual(['Guide', 'Questions: Basics', 'Integrations', 'Data']);
    expect(text).toContain('Cairn](');
    expect(text).not.toContain('Dolmen');
  });

  test('leads nowhere that is not there', () => {
    const links = [...read('llms.txt').matchAll(/\]\((\S+)\)/g)].map(([, url = '']) => new URL(url).pathname.slice(1));
    expect(links.length).toBeGreaterThan(6);
    expect(links.filter((path) => !files.has(path.endsWith('/') || path === '' ? `${path}index.html` : path))).toEqual([]);
  });
});
