import { beforeAll, describe, expect, test } from 'vitest';
import { buildFixture, type BuiltFixture, readSite } from '../support/build-fixture.ts';

/** Words that stand in the hidden listing of the fixture and nowhere else. */
const WORDS = [
  { word: 'zyxwort', what: 'its name and its slug' },
  { word: 'glimmerfrost', what: 'its tagline' },
  { word: 'flummoxendr', what: 'its article' },
  { word: 'quibblestamp', what: 'the file name of its logo' },
  { word: 'c013a5', what: 'the color of its logo' },
];

describe('a listing that is not public yet', () => {
  let built: BuiltFixture;
  let files: Map<string, Buffer>;
  const holding = (word: string) => [...files].filter(([path, bytes]) => `${path}\n${bytes.toString('latin1')}`.toLowerCase().includes(word)).map(([path]) => path);

  beforeAll(async () => {
    built = await buildFixture('quarry', 'hidden');
    files = await readSite(built.site);
  });

  test('is counted in the table of what was published', () => {
    expect(built.stderr).not.toContain('error');
    expect(built.stdout).toMatch(/Integrations: Hidden\s+1\s+not in the site/);
  });

  // Without this the absence below would prove nothing: the same search has to find a public listing.
  test.each(['ashlar', 'barrow', '34587b'])('"%s" of a public one is found in the site and in its search', (word) => {
    expect(holding(word).length).toBeGreaterThan(0);
  });

  test('the unpacked search index is among the files that are looked through', () => {
    expect(holding('laid').some((path) => path.startsWith('pagefind/'))).toBe(true);
  });

  test('nothing of a preview is in the site: neither its mark nor the report of the program', () => {
    expect(holding('this is a preview')).toEqual([]);
    expect(holding('preview/report')).toEqual([]);
    expect(holding('program report')).toEqual([]);
  });

  test('search engines may list every page that the sitemap names', () => {
    const listed = [...`${files.get('sitemap.xml')}`.matchAll(/<loc>https:\/\/[^/]+\/([^<]*)<\/loc>/g)].map(([, path = '']) => `${path}index.html`);
    expect(listed).toContain('ecosystem/ashlar/index.html');
    expect(holding('content="noindex"')).toContain('404.html');
    expect(holding('content="noindex"').filter((path) => listed.includes(path))).toEqual([]);
  });

  test.each(WORDS)('$what is nowhere in the site', ({ word }) => {
    expect(holding(word)).toEqual([]);
  });
});
