import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { buildFolders } from '../../../src/publish/folders.ts';
import { hashInputs } from '../../../src/publish/inputs.ts';
import { readLastSite, takeOver } from '../../../src/publish/last-site.ts';
import { makeRecord, writeRecord } from '../../../src/publish/record.ts';
import { measureFiles, type SiteFile } from '../../../src/publish/site-files.ts';

const TODAY = '2026-09-21';

/** Content with two listings, and the site made of it, with its record. */
async function published() {
  const folder = mkdtempSync(join(tmpdir(), 'waymark-last-site-'));
  const write = (path: string, text: string): void => {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  write('content/program.yaml', 'name: Quarry');
  for (const slug of ['anvil', 'bellows']) {
    write(`content/listings/${slug}/index.md`, `---\nname: ${slug}\n---\n\n## Enable\n\nOpen it.\n`);
    write(`site/ecosystem/${slug}/index.html`, `<p>${slug}`);
  }
  write('site/pagefind/pagefind.js', 'search');
  write('site/_media/a.webp', 'picture');
  const hashes = (today = TODAY, preview = false) => hashInputs({ contentDir: join(folder, 'content'), today, preview });
  const folders = buildFolders(join(folder, 'site'), join(folder, 'content'));
  const record = async (preview = false) => writeRecord(folders.record, makeRecord({ inputs: hashes(TODAY, preview), today: TODAY, preview, entries: [], files: measureFiles(folders.out) }));
  await record();
  return { folder, write, folders, hashes, record };
}

type Change = (one: Awaited<ReturnType<typeof published>>) => void | Promise<void>;

describe('readLastSite', () => {
  test('names the listings whose article is the same', async () => {
    const one = await published();
    one.write('content/listings/anvil/index.md', '---\nname: anvil\n---\n\n## Enable\n\nOpen the page.\n');
    expect([...(readLastSite(one.folders, one.hashes())?.same ?? [])]).toEqual(['bellows']);
  });

  test.each<{ why: string; change: Change }>([
    { why: 'a field of a listing changed, since cards elsewhere show it', change: ({ write }) => write('content/listings/anvil/index.md', '---\nname: Anvil\n---\n\n## Enable\n\nOpen it.\n') },
    { why: 'fields end in another place', change: ({ write }) => write('content/listings/anvil/index.md', '---\nname: anvil\n\n## Enable\n---\n\nOpen it.\n') },
    { why: 'fields do not end', change: ({ write }) => write('content/listings/anvil/index.md', '---\nname: anvil\n\n## Enable\n\nOpen it.\n') },
    { why: 'a listing is gone', change: ({ folder }) => rmSync(join(folder, 'content/listings/anvil'), { recursive: true }) },
    { why: 'a listing was added', change: ({ write }) => write('content/listings/crucible/index.md', '---\nname: crucible\n---\n') },
    { why: 'a picture was added', change: ({ write }) => write('content/listings/anvil/logo.svg', '<svg/>') },
    { why: 'another file changed', change: ({ write }) => write('content/program.yaml', 'name: Quarre') },
    { why: 'a page of the site was edited to the same length', change: ({ write }) => write('site/ecosystem/bellows/index.html', '<p>bellovs') },
    { why: 'a page of the site is gone', change: ({ folder }) => rmSync(join(folder, 'site/ecosystem/bellows/index.html')) },
    { why: 'a file was put into the site', change: ({ write }) => write('site/more.html', '') },
    { why: 'the site is gone', change: ({ folder }) => rmSync(join(folder, 'site'), { recursive: true }) },
    { why: 'the record is damaged', change: ({ folders }) => writeFileSync(folders.record, '{') },
  ])('there is none where $why', async ({ change }) => {
    const one = await published();
    await change(one);
    expect(readLastSite(one.folders, one.hashes())).toBeUndefined();
  });

  test('a preview is none, since its pages depend on what is complete', async () => {
    const one = await published();
    await one.record(true);
    expect(readLastSite(one.folders, one.hashes(TODAY, true))).toBeUndefined();
  });

  test('there is none on another day', async () => {
    const one = await published();
    expect(readLastSite(one.folders, one.hashes('2026-09-22'))).toBeUndefined();
  });
});

test('takeOver brings what is missing, but for the search and pictures, and leaves what was made anew', async () => {
  const one = await published();
  const last = readLastSite(one.folders, one.hashes());
  if (!last) throw new Error('There is no last site.');
  one.write('next/ecosystem/anvil/index.html', '<p>anvil, new');
  const taken = new Map<string, SiteFile>();
  takeOver(last, join(one.folder, 'next'), taken);
  expect([...taken.keys()]).toEqual(['/ecosystem/bellows/index.html']);
  expect(readFileSync(join(one.folder, 'next/ecosystem/bellows/index.html'), 'utf8')).toBe('<p>bellows');
  expect(readFileSync(join(one.folder, 'next/ecosystem/anvil/index.html'), 'utf8')).toBe('<p>anvil, new');
});
