import { appendFile, copyFile, cp, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { readContent } from '../../src/gate/read-content.ts';
import { findHidden } from '../../src/publish/choose-listings.ts';
import type { Publication } from '../../src/publish/publication.ts';
import { listEntries } from '../../src/publish/entries.ts';
import { measureFiles } from '../../src/publish/site-files.ts';
import { tracesOfHidden } from '../../src/publish/verify/hidden-traces.ts';
import { judgeSite } from '../../src/publish/verify/judge-site.ts';
import { describeFindings } from '../../src/publish/verify/verify-site.ts';
import { type BuiltFixture, buildFixture, emptyFolder, FIXTURE_DATE } from '../support/build-fixture.ts';

let built: BuiltFixture;
let find: (site: string) => Promise<{ page: string; message: string }[]>;
beforeAll(async () => {
  built = await buildFixture('quarry', 'hidden-traces');
  expect(built.stdout + built.stderr).toContain('Published in');
  const { content } = await readContent(built.contentDir, FIXTURE_DATE);
  const hidden = findHidden(content);
  const shown: Pick<Publication, 'listings' | 'categories' | 'preview'> = {
    listings: content.listings.filter((listing) => !hidden.includes(listing)).map(({ slug }) => ({ slug, path: '', status: 'available', record: undefined, history: [] })),
    categories: [],
    preview: false,
  };
  const entries = listEntries(content, shown);
  const traces = tracesOfHidden({ contentDir: built.contentDir, entries, hidden, language: 'en' });
  find = async (site) => {
    const files = measureFiles(site);
    return describeFindings(files, await judgeSite(site, files, { hidden: traces.text, falseSecrets: [] }), traces);
  };
});

/** A copy of the site into which something hidden gets. */
async function leak(name: string, change: (site: string) => Promise<unknown>): Promise<{ page: string; message: string }[]> {
  const site = join(await emptyFolder(join('hidden-traces-of', name)), 'site');
  await cp(built.site, site, { recursive: true });
  await change(site);
  return find(site);
}

describe('a built site is searched for what is hidden', () => {
  test('and holds nothing of it', async () => {
    expect(await find(built.site)).toEqual([]);
  });

  test.each([
    { where: 'a page', path: 'guide/index.html', text: '<p>See Zyx<b>wortite</b>.</p>' }, // marks inside the word
    { where: 'an attribute', path: 'index.html', text: '<a href="/ecosystem/zyxwortite/"></a>' },
    { where: 'a feed', path: 'whats-new/feed.json', text: '{"title":"Glimmerfrosted"}' },
    { where: 'a text for machines', path: 'robots.txt', text: '# flummoxendry' },
    { where: 'the code of the site', path: '_assets/extra.js', text: 'const slug = "zyxwortite";' },
    { where: 'a file name', path: 'quibblestamp.txt', text: '' },
  ])('and a word of it in $where is found', async ({ where, path, text }) => {
    const found = await leak(where, (site) => appendFile(join(site, path), text));
    expect(found.map(({ page }) => page)).toEqual([`/${path}`]);
    expect(found[0]?.message).toContain('It holds what only hidden entries have:');
  });

  test('and a word of it in the packed search index is found', async () => {
    const [name = ''] = await readdir(join(built.site, 'pagefind', 'fragment'));
    const found = await leak('search', async (site) => {
      const path = join(site, 'pagefind', 'fragment', name);
      const text = gunzipSync(await readFile(path)).toString('utf8');
      await writeFile(path, gzipSync(text.replace('"content":"', '"content":"zyxwortite ')));
    });
    expect(found.map(({ page }) => page)).toEqual([`/pagefind/fragment/${name}`]);
  });

  test('and a picture of it is found by its bytes', async () => {
    const found = await leak('picture', (site) => copyFile(join(built.contentDir, 'listings/zyxwortite/quibblestamp.svg'), join(site, '_media', 'f00.svg')));
    expect(found).toEqual([{ page: '/_media/f00.svg', message: 'It is the hidden picture listings/zyxwortite/quibblestamp.svg.' }]);
  });
});
